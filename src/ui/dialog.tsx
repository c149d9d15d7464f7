import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'
import { wayOnFrom } from './go-on.ts'
import { Icon } from './icon.tsx'

/**
 * A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. Where it is gone
 * before it was closed, as when what was written in it is saved, the focus goes on from what it was opened by.
 */
export const Dialog = ({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { activeElement: opener } = document
    const goOn = opener instanceof HTMLElement && opener !== document.body ? wayOnFrom(opener) : null
    ref.current?.showModal()
    // One who opens it to write writes at once; the browser would have one stand on the cross that closes it.
    body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    return () => goOn?.()
  }, [])
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={() => ref.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </dialog>
  )
}
