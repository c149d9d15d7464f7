import { Suspense, useState, type ReactNode, type RefObject } from 'react'
import { lazily } from './lazily.ts'
import type { Reach } from './reach.ts'
import { useRowHeight } from './row-heights.ts'
import { useDrawn } from './use-drawn.ts'
import { usePrinting } from './use-printing.ts'

/** Below this many, every row is drawn: find-in-page works, and nothing is gained by less. */
const drawAll = 60
/** No list begins higher on the page: its screen's title and tools stand above it. */
const leastAbove = 160

/** How many of the first rows of a list fill a height, were there as many. */
export const rowsFilling = (height: number, { count, rowHeight }: Pick<RowsProps, 'count' | 'rowHeight'>): number => {
  let rows = 0
  for (let bottom = 0; bottom < height; rows += 1) bottom += rowHeight(Math.min(rows, count - 1))
  return rows
}

/** So many of a list until it is known what is in sight: as many as fill the window from where it begins. */
const fillWindow = (props: RowsProps): number =>
  rowsFilling(innerHeight - (props.holder.current?.getBoundingClientRect().top ?? leastAbove), props)

/** Which rows to draw, and the heights that stand for those before and after them. */
export interface Drawn {
  /** Of how many rows these were told. */
  of: number
  rows: readonly number[]
  before: number
  after: number
  /** Goes on each row (with `data-index`), where heights are measured. */
  measure?: ((row: Element | null) => void) | undefined
}

export interface RowsProps {
  /** The element that holds the rows. */
  holder: RefObject<HTMLElement | null>
  count: number
  /** Whether more are on their way: it is drawn as the long list it then is. */
  moreCome?: boolean
  /** Height of a row before it is measured. */
  rowHeight: (index: number) => number
  reach: Reach
  children: (drawn: Drawn) => ReactNode
}

const first = (rows: number, of: number): Drawn => ({
  of,
  rows: Array.from({ length: rows }, (_, index) => index),
  before: 0,
  after: 0,
})

/** The rows drawn of a list that has become another meanwhile; how high the rest is, is thought until it is told. */
const ofNow = (drawn: Drawn, { count, rowHeight }: RowsProps): Drawn => {
  const rows = drawn.rows.filter((index) => index < count)
  let after = 0
  for (let index = (rows.at(-1) ?? -1) + 1; index < count; index += 1) after += rowHeight(index)
  return { ...drawn, rows, after }
}

// A short list needs none of it, and most lists are short.
const RowsInSight = lazily(async () => (await import('./rows-in-sight.tsx')).RowsInSight)

/**
 * Draws a list: all of a short one, what is in sight of a long one, and all of any on paper. What finds the rows in
 * sight is fetched when the first rows of a long list are on screen, and tells from beside them: the rows stay.
 */
export const Rows = (given: RowsProps) => {
  const props = { ...given, rowHeight: useRowHeight(given.rowHeight) }
  const { count, moreCome = false } = props
  const isLong = count > drawAll || moreCome
  const isDrawn = useDrawn()
  const isPrinting = usePrinting()
  const [inSight, setInSight] = useState<Drawn | null>(null)
  const [filling] = useState(() => fillWindow(props))
  const drawn = isLong && !isPrinting ? (inSight ?? first(filling, filling)) : first(count, count)
  return (
    <>
      {props.children(drawn.of === count ? drawn : ofNow(drawn, props))}
      {isLong && isDrawn && (
        <Suspense>
          <RowsInSight {...props} onChange={setInSight} />
        </Suspense>
      )}
    </>
  )
}
