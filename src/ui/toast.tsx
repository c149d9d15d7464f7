import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import styles from './toast.module.css'

/** Long enough to read a sentence twice; where there is something to press, long enough to reach it. */
const shownMs = { plain: 6000, withAction: 12_000 }

/** What can be done about what is said: «Fortryd». */
interface ToastAction {
  label: string
  run: () => void
}
type Say = (message: string, action?: ToastAction) => void

const ToastContext = createContext<Say>(() => {})

/** Says short messages in a corner and to screen readers, without moving the focus. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<{ id: number; message: string; action: ToastAction | undefined }[]>([])
  const drop = useCallback((gone: number) => setToasts((before) => before.filter(({ id }) => id !== gone)), [])
  const say: Say = useCallback(
    (message, action) => {
      const id = performance.now()
      setToasts((before) => [...before, { id, message, action }])
      setTimeout(() => drop(id), action ? shownMs.withAction : shownMs.plain)
    },
    [drop],
  )
  return (
    <ToastContext value={say}>
      {children}
      <output className={`${styles.toasts} no-print`}>
        {toasts.map(({ id, message, action }) => (
          <div key={id} className={styles.toast}>
            {message}
            {action && (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  drop(id)
                  action.run()
                }}
              >
                {action.label}
              </button>
            )}
          </div>
        ))}
      </output>
    </ToastContext>
  )
}

/** A function that says a short message, with something to press where that is given. */
export const useToast = () => use(ToastContext)
