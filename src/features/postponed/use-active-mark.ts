import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { barOverFoot } from './lane-shapes.ts'
import { markBehind, marksOf, nearest, noMark, type ActiveMark } from './marks.ts'
import { isOnTheWay } from './on-the-way.ts'
import type { Scale } from './scale.ts'

/** A pointer need not hit a mark: so near is enough, and half the room a finger needs. */
const hitWithin = 13
/** So long a pointer may be on its way from a mark to what is said of it, and rest there. */
const graceMs = 300

/**
 * The lane a hand or the focus is in, and the mark it is at: the nearest under a pointer, or the one the bar under it
 * comes from; the focused one for keys.
 * Escape takes what is said of it away, and moves nothing (WCAG 1.4.13).
 */
export const useActiveMark = (waits: readonly WaitAnswer[], scale: Scale, day: string, show: (day: string) => void) => {
  const [active, setActive] = useState<ActiveMark | null>(null)
  const timer = useRef(0)
  /** What was gone to last, and where the hand last was at it. */
  const from = useRef({ at: Number.NaN, mark: noMark, x: Number.NaN, y: Number.NaN })
  const shown = active !== null && active.mark !== noMark
  const dismiss = useCallback(() => setActive((before) => before && { ...before, mark: noMark }), [])
  useEffect(() => {
    if (!shown) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && dismiss()
    addEventListener('keydown', onKey)
    addEventListener('scroll', dismiss, { passive: true })
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('scroll', dismiss)
    }
  }, [shown, dismiss])

  const handlers = useMemo(() => {
    const go = (next: ActiveMark, { x, y } = { x: Number.NaN, y: Number.NaN }) => {
      clearTimeout(timer.current)
      from.current = { at: next.at, mark: next.mark, x, y }
      setActive((before) => (before?.at === next.at && before.mark === next.mark ? before : next))
    }
    const leave = (then: () => void) => {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(then, graceMs)
    }
    /** To the mark under a hand; but one that is passed on the way to what is said of another waits until it rests. */
    const turn = (next: ActiveMark, { type, clientX: x, clientY: y, currentTarget }: MouseEvent) => {
      const { current } = from
      const isOther = current.at !== next.at || current.mark !== next.mark
      const said = isOther && type !== 'click' && currentTarget.querySelector('[popover]')?.getBoundingClientRect()
      if (said && isOnTheWay(current, { x, y }, said)) leave(() => go(next, { x, y }))
      else go(next, { x, y })
    }
    const under = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('[popover]')) return clearTimeout(timer.current)
      if (event.currentTarget.closest('[data-dragging]')) return dismiss()
      const track = event.target.closest('[data-track]')?.getBoundingClientRect()
      const at = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN)
      const wait = waits[at]
      if (!wait) return leave(dismiss)
      const x = track ? event.clientX - track.left : Number.NaN
      const places = marksOf(wait, day).map((each) => scale.x(each.day))
      const mark = nearest(places, x, hitWithin)
      if (mark !== null) return turn({ at, mark, onBar: null }, event)
      const isOver = track && Math.abs(track.bottom - barOverFoot - event.clientY) <= hitWithin
      if (isOver && x >= scale.x(wait.since) && x <= scale.x(day))
        return turn({ at, mark: markBehind(places, x), onBar: event.clientX }, event)
      return leave(() => go({ at, mark: noMark, onBar: null }))
    }
    return {
      // A finger that comes may be about to scroll: it is told of what it taps.
      onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && under(event),
      onClick: under,
      onPointerLeave: () => leave(dismiss),
      onFocus: ({ target }: FocusEvent) => {
        const at = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN)
        const wait = waits[at]
        if (!wait) return
        const mark = Number(target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? noMark)
        go({ at, mark, onBar: null })
        const on = marksOf(wait, day)[mark]?.day
        if (on !== undefined) show(on)
      },
    }
  }, [waits, scale, day, show, dismiss])
  return { active, handlers }
}
