import { createContext, use, useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './popover.module.css'

const gap = 6

/** Under its button, or above it where there is no room. */
const place = ({ offsetWidth, offsetHeight, style }: HTMLElement, opener: HTMLElement) => {
  const at = opener.getBoundingClientRect()
  const below = at.bottom + gap + offsetHeight <= innerHeight
  style.top = `${below ? at.bottom + gap : Math.max(gap, at.top - gap - offsetHeight)}px`
  style.left = `${Math.max(gap, Math.min(at.left, innerWidth - offsetWidth - gap))}px`
}

const CloseContext = createContext(() => {})

/** Closes the popover one stands in, when what it was opened for is done; the focus goes back to its button. */
export const useClosePopover = () => use(CloseContext)

/**
 * A button and what it opens, by the browser's own popover: closes on Escape and on a click elsewhere. What it holds is
 * made when a hand or the focus first comes to the button, and then stays as it was left.
 */
export const Popover = ({
  label,
  buttonClass,
  button,
  act,
  children,
}: {
  /** Names the panel. */
  label: string
  buttonClass?: string | undefined
  button: ReactNode
  /** What the button is in every row, where each has one. */
  act?: string
  children: ReactNode
}) => {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const [isThere, setThere] = useState(false)
  const come = () => setThere(true)
  const close = useCallback(() => panel.current?.hidePopover(), [])
  useEffect(() => {
    if (!isThere || !panel.current) return undefined
    // It tells of the panel as it opens, and as what it holds grows.
    const observer = new ResizeObserver(() => opener.current && panel.current && place(panel.current, opener.current))
    observer.observe(panel.current)
    return () => observer.disconnect()
  }, [isThere])
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        data-act={act}
        popoverTarget={id}
        aria-haspopup="dialog"
        onPointerEnter={come}
        onFocus={come}
        onClick={come}
      >
        {button}
      </button>
      <dialog ref={panel} id={id} popover="auto" aria-label={label} className={styles.panel}>
        {isThere && <CloseContext value={close}>{children}</CloseContext>}
      </dialog>
    </>
  )
}
