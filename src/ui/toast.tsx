import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import styles from './toast.module.css'

/** Long enough to read a sentence twice. */
const shownMs = 6000

const ToastContext = createContext<(message: string) => void>(() => {})

/** Says short messages in a corner and to screen readers, without moving the focus. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [messages, setMessages] = useState<{ id: number; message: string }[]>([])
  const say = useCallback((message: string) => {
    const said = { id: performance.now(), message }
    setMessages((before) => [...before, said])
    setTimeout(() => setMessages((before) => before.filter(({ id }) => id !== said.id)), shownMs)
  }, [])
  return (
    <ToastContext value={say}>
      {children}
      <output className={`${styles.toasts} no-print`}>
        {messages.map(({ id, message }) => (
          <div key={id} className={styles.toast}>
            {message}
          </div>
        ))}
      </output>
    </ToastContext>
  )
}

/** A function that says a short message. */
export const useToast = () => use(ToastContext)
