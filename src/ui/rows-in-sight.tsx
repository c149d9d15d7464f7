import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { RowsProps } from './rows.tsx'

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

/** The rows of a long list that are in sight of the scrolling page, and some beyond. */
export const RowsInSight = ({ holder, count, rowHeight, reach, children }: RowsProps) => {
  const top = useTop(holder)
  const virtualizer = useWindowVirtualizer({ count, estimateSize: rowHeight, overscan: 12, scrollMargin: top })
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
