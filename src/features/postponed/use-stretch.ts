import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import type { Stretch } from './scale.ts'
import { atLevel, moved, seenOf, showing, stretchIn, stretchWords, zoomed, type Level } from './stretch.ts'

const parameter = 'udsnit'
/** The address is written when the hand rests, not for every step of a drag. */
const restMs = 250

/** One by one: a custom property would have every element under it styled anew, for every step of a drag. */
const moveDrawn = (holder: HTMLElement | null, px: number) => {
  for (const drawn of holder?.querySelectorAll<SVGElement | HTMLElement>('[data-moving]') ?? [])
    drawn.style.transform = px === 0 ? '' : `translateX(${px}px)`
}

/** What moves a timeline in time. */
export interface TimeMoves {
  /** By pixels; drawn again when the hand has gone as far as there is drawing, or `rest`s. */
  pan: (px: number) => void
  rest: () => void
  panBy: (part: number) => void
  zoom: (factor: number, at?: number) => void
  level: (level: Level) => void
  show: (day: string) => void
}

/**
 * The stretch of time in sight, kept in the address as `?udsnit=2025-01-03_2025-06-30`. While one pans, what is drawn
 * in `holder` is only moved: all that has `data-moving`.
 */
export const useStretch = (holder: RefObject<HTMLElement | null>, whole: Stretch, day: string, width: number) => {
  const { get, set } = useUrlState()
  const address = get(parameter)
  const [asked, setAsked] = useState(() => stretchIn(address))
  const known = useRef(address)
  const stretch = useMemo(() => seenOf(asked, whole), [asked, whole])
  /** How far the stretch that is drawn has been moved. */
  const panned = useRef({ of: stretch, px: 0 })
  const perDay = width / Math.max(1, stretch.to - stretch.from)

  // Back, or a link: the address says something else than what was last written there.
  useEffect(() => {
    if (address === known.current) return
    known.current = address
    setAsked(stretchIn(address))
  }, [address])
  useLayoutEffect(() => {
    if (panned.current.px !== 0) moveDrawn(holder.current, 0)
    panned.current = { of: stretch, px: 0 }
  }, [stretch, holder])
  useEffect(() => {
    const words = stretchWords(stretch, whole)
    // A filter that leaves less to see shows all of it, and takes nothing back of what was asked.
    if (asked === null ? known.current === null : words === known.current) return undefined
    const timer = setTimeout(() => {
      known.current = asked === null ? null : words
      set({ [parameter]: known.current })
    }, restMs)
    return () => clearTimeout(timer)
  }, [asked, stretch, whole, set])

  const go = useCallback(
    (next: Stretch) => setAsked(next.to - next.from >= whole.to - whole.from ? null : next),
    [whole],
  )
  const moves = useMemo((): TimeMoves => {
    const rest = () => {
      if (panned.current.px !== 0) go(moved(stretch, -panned.current.px / perDay, whole))
    }
    return {
      pan: (px) => {
        const to = moved(stretch, -(panned.current.px + px) / perDay, whole)
        panned.current.px = (stretch.from - to.from) * perDay
        moveDrawn(holder.current, panned.current.px)
        if (Math.abs(panned.current.px) > width * 0.9) rest()
      },
      rest,
      panBy: (part) => go(moved(stretch, part * (stretch.to - stretch.from), whole)),
      zoom: (factor, at = 0.5) => go(zoomed(stretch, factor, at, whole)),
      level: (level) => go(atLevel(stretch, level, day, whole)),
      show: (on) => {
        const to = showing(stretch, on, whole)
        if (to !== stretch) go(to)
      },
    }
  }, [stretch, whole, day, perDay, width, holder, go])
  return { stretch, moves }
}
