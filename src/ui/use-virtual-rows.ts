import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrinting } from './use-printing.ts'

/** Below this many, every row is drawn: find-in-page works, and nothing is gained by less. */
const drawAll = 60

/** How far down the page the holder of the rows begins; moves when something above it comes or goes. */
const useTop = (holder: RefObject<HTMLElement | null>) => {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const find = () => setTop(holder.current ? Math.round(holder.current.getBoundingClientRect().top + scrollY) : 0)
    find()
    const observer = new ResizeObserver(find)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [holder])
  return top
}

/**
 * Which rows of a long list to draw: those in sight of the scrolling page, all of them on paper.
 * `before` and `after` are the heights that stand for the rest; `holder` is what holds the rows.
 */
export const useVirtualRows = (
  holder: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: (index: number) => number,
) => {
  const top = useTop(holder)
  const printing = usePrinting()
  const enabled = count > drawAll && !printing
  const virtualizer = useWindowVirtualizer({ count, estimateSize: rowHeight, overscan: 12, scrollMargin: top, enabled })
  if (!enabled) {
    const drawn = Array.from({ length: count }, (_, index) => index)
    return { drawn, before: 0, after: 0, measure: undefined, reach: () => {} }
  }
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    drawn: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
    /** Brings a row that may be out of sight onto the page. */
    reach: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
