import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type PointerEvent } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { noMark } from './lane.tsx'
import { marksOf, nearest } from './marks.ts'
import type { Scale } from './scale.ts'

/** A pointer need not hit a mark: so near is enough, and half the room a finger needs. */
const hitWithin = 13
/** So long a pointer may be on its way from a mark to what is said of it. */
const graceMs = 300

/** A lane, by its wait's place among the waits, and one of its marks. */
export interface ActiveMark {
  at: number
  mark: number
}

/**
 * The lane a hand or the focus is in, and the mark it is at: the nearest under a pointer, the focused one for keys.
 * Escape takes what is said of it away, and moves nothing (WCAG 1.4.13).
 */
export const useActiveMark = (waits: readonly WaitAnswer[], scale: Scale, day: string, show: (day: string) => void) => {
  const [active, setActive] = useState<ActiveMark | null>(null)
  const timer = useRef(0)
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
    const go = (next: ActiveMark) => {
      clearTimeout(timer.current)
      setActive((before) => (before?.at === next.at && before.mark === next.mark ? before : next))
    }
    const under = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('[popover]')) return clearTimeout(timer.current)
      const track = event.target.closest('[data-track]')
      const at = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN)
      const wait = waits[at]
      if (!wait || event.currentTarget.closest('[data-dragging]')) return undefined
      const x = track ? event.clientX - track.getBoundingClientRect().left : Number.NaN
      const mark = nearest(
        marksOf(wait, day).map((each) => scale.x(each.day)),
        x,
        hitWithin,
      )
      if (mark !== null) return go({ at, mark })
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => go({ at, mark: noMark }), graceMs)
      return undefined
    }
    return {
      onPointerMove: under,
      onPointerDown: under,
      onPointerLeave: () => {
        clearTimeout(timer.current)
        timer.current = window.setTimeout(dismiss, graceMs)
      },
      onFocus: ({ target }: FocusEvent) => {
        const at = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN)
        const wait = waits[at]
        if (!wait) return
        const mark = Number(target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? noMark)
        go({ at, mark })
        const on = marksOf(wait, day)[mark]?.day
        if (on !== undefined) show(on)
      },
    }
  }, [waits, scale, day, show, dismiss])
  return { active, handlers }
}
