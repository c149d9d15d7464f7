import { createContext, use, useCallback, useId, useRef, type ReactNode } from 'react'
import styles from './popover.module.css'
import { useLater } from './use-later.ts'

const gap = 6

const CloseContext = createContext(() => {})

/** Closes the popover one stands in, when what it was opened for is done; the focus goes back to its button. */
export const useClosePopover = () => use(CloseContext)

/**
 * A button and what it opens, by the browser's own popover: closes on Escape and on a click elsewhere.
 * Placed under the button, or above it where there is no room.
 */
export const Popover = ({
  label,
  buttonClass,
  button,
  children,
}: {
  /** Names the panel. */
  label: string
  buttonClass?: string | undefined
  button: ReactNode
  children: ReactNode
}) => {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const isThere = useLater()
  const close = useCallback(() => panel.current?.hidePopover(), [])
  const place = () => {
    if (!opener.current || !panel.current) return
    const at = opener.current.getBoundingClientRect()
    const { offsetWidth, offsetHeight, style } = panel.current
    const below = at.bottom + gap + offsetHeight <= innerHeight
    style.top = `${below ? at.bottom + gap : Math.max(gap, at.top - gap - offsetHeight)}px`
    style.left = `${Math.max(gap, Math.min(at.left, innerWidth - offsetWidth - gap))}px`
  }
  return (
    <>
      <button ref={opener} type="button" className={buttonClass} popoverTarget={id} aria-haspopup="dialog">
        {button}
      </button>
      <dialog ref={panel} id={id} popover="auto" aria-label={label} className={styles.panel} onToggle={place}>
        {isThere && <CloseContext value={close}>{children}</CloseContext>}
      </dialog>
    </>
  )
}
