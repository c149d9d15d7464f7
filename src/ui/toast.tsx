import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
import { goOnFrom } from './go-on.ts'
import styles from './toast.module.css'

/** Long enough to read a sentence twice; where there is something to press, long enough to reach it. */
const shownMs = { plain: 6000, withAction: 12_000 }

/** What can be done about what is said: «Fortryd». */
interface ToastAction {
  label: string
  /** What it is of: what is next done to that takes its place, for this leads nowhere any more. */
  about: string
  run: () => void
}
type Say = (message: string, action?: ToastAction) => void

const ToastContext = createContext<Say>(() => {})

/** Says short messages in a corner and to screen readers, without moving the focus. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<{ id: number; message: string; action: ToastAction | undefined }[]>([])
  const corner = useRef<HTMLOutputElement>(null)
  const cameFrom = useRef<HTMLElement>(null)
  const drop = useCallback((gone: number) => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && corner.current?.contains(activeElement))
      goOnFrom(activeElement, cameFrom.current)
    setToasts((before) => before.filter(({ id }) => id !== gone))
  }, [])
  const say: Say = useCallback(
    (message, action) => {
      const id = performance.now()
      setToasts((before) => [
        ...before.filter((other) => !action || other.action?.about !== action.about),
        { id, message, action },
      ])
      setTimeout(() => drop(id), action ? shownMs.withAction : shownMs.plain)
    },
    [drop],
  )
  return (
    <ToastContext value={say}>
      {children}
      <output ref={corner} className={`${styles.toasts} no-print`}>
        {toasts.map(({ id, message, action }) => (
          <div key={id} className={styles.toast}>
            {message}
            {action && (
              <button
                type="button"
                className={styles.action}
                onFocus={({ relatedTarget }) => {
                  if (!corner.current?.contains(relatedTarget))
                    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
                }}
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
