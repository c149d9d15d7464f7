import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { RowsProps } from './rows.tsx'
import { useLater } from './use-later.ts'

const topOf = ({ current }: RefObject<HTMLElement | null>) =>
  current ? Math.round(current.getBoundingClientRect().top + scrollY) : 0

/** How far down the page the holder of the rows begins; moves when something above it comes or goes. */
const useTop = (holder: RefObject<HTMLElement | null>) => {
  const [top, setTop] = useState(() => topOf(holder))
  useLayoutEffect(() => {
    // It tells of the body as it is, too, once that is laid out.
    const observer = new ResizeObserver(() => setTop(topOf(holder)))
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [holder])
  return top
}

/** The rows of a long list that are in sight of the scrolling page, and some beyond. */
export const RowsInSight = ({ holder, count, rowHeight, reach, children }: RowsProps) => {
  const top = useTop(holder)
  // What is in sight first, the rows beyond it after.
  const overscan = useLater() ? 8 : 0
  const virtualizer = useWindowVirtualizer({ count, estimateSize: rowHeight, overscan, scrollMargin: top })
  useEffect(() => {
    const now = reach
    now.current = (index) => virtualizer.scrollToIndex(index, { align: 'auto' })
    return () => {
      now.current = () => {}
    }
  }, [reach, virtualizer])
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return children({
    rows: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  })
}
