import { timeKey } from './time-keys.ts'
import type { TimeMoves } from './use-stretch.ts'

/** A hand that presses shakes; what moves further is a drag, and no press on what lies under it. */
const slack = 5
/** How much one line of a wheel zooms. */
const perPixel = 0.0022
/** A wheel has no end: it rests when it has been still so long. */
const wheelRestMs = 140

const onLine = ({ target }: Event) => target instanceof Element && target.closest('[data-track]') !== null

/**
 * Dragging, Shift and wheel, and a trackpad's sideways swipe move time; Ctrl and wheel, or a pinch, zoom where the
 * pointer is. Keys do the same, and so do the buttons over the timeline.
 * @param moves what to do, as it is now.
 * @param lineAt where the line of time begins, and how long it is, in the window.
 * @returns what takes the hands off again.
 */
export const layHandsOn = (
  element: HTMLElement,
  moves: () => TimeMoves,
  lineAt: () => { left: number; width: number },
): (() => void) => {
  const hands = new AbortController()
  const { signal } = hands
  let last: number | null = null
  let dragging = false
  let timer = 0

  const end = () => {
    if (dragging) moves().rest()
    last = null
    dragging = false
    element.removeAttribute('data-dragging')
  }
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button === 0 && onLine(event)) last = event.clientX
    },
    { signal },
  )
  addEventListener(
    'pointermove',
    (event) => {
      if (last === null) return
      if (!dragging && Math.abs(event.clientX - last) < slack) return
      if (!dragging) element.setAttribute('data-dragging', '')
      dragging = true
      moves().pan(event.clientX - last)
      last = event.clientX
    },
    { signal },
  )
  addEventListener('pointercancel', end, { signal })
  addEventListener(
    'pointerup',
    () => {
      if (dragging) addEventListener('click', stop, { capture: true, once: true })
      end()
      // The press that a drag ends with comes at once, or not at all.
      setTimeout(() => removeEventListener('click', stop, { capture: true }))
    },
    { signal },
  )
  element.addEventListener('keydown', (event) => timeKey(event, moves()), { signal })
  element.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  element.addEventListener(
    'wheel',
    (event) => {
      if (!onLine(event)) return
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
      if (event.ctrlKey) {
        event.preventDefault()
        const { left, width } = lineAt()
        moves().zoom(Math.exp(event.deltaY * perPixel), Math.min(1, Math.max(0, (event.clientX - left) / width)))
      } else if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
        event.preventDefault()
        moves().pan(-sideways)
        clearTimeout(timer)
        timer = window.setTimeout(() => moves().rest(), wheelRestMs)
      }
    },
    { signal, passive: false },
  )
  return () => {
    hands.abort()
    clearTimeout(timer)
  }
}

const stop = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}
