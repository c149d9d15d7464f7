import { measureElement, observeWindowOffset, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useState,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from 'react'
import { rememberHeights, useListAddress } from './row-heights.ts'
import { rowsFilling, type Drawn, type RowsProps } from './rows.tsx'

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

/** How high the rows are that stand already, by their index: what is thought of them would move the page. */
const standing = ({ current }: RefObject<HTMLElement | null>) => {
  const rows = [...(current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]
  return new Map(rows.map(({ dataset, offsetHeight }) => [Number(dataset.index), offsetHeight]))
}

/**
 * A row is as high as was thought until the browser has laid it out and tells, still before it is seen: asked sooner, it
 * would have to lay out the page at once.
 */
const heightOf = (row: Element, told: ResizeObserverEntry | undefined, virtualizer: Virtualizer<Window, Element>) => {
  if (told) return measureElement(row, told, virtualizer)
  const index = virtualizer.indexFromElement(row)
  return virtualizer.itemSizeCache.get(index) ?? virtualizer.options.estimateSize(index)
}

/**
 * The list looks where the page is when it is first reckoned with, and brings it there when it is put in: who had moved
 * in between would be thrown back. It looks once more.
 */
const offsetFromNow: typeof observeWindowOffset = (virtualizer, told) => {
  if (virtualizer.scrollOffset !== scrollY) told(scrollY, false)
  return observeWindowOffset(virtualizer, told)
}

const same = (one: Drawn | null, other: Drawn) =>
  one?.of === other.of &&
  one.before === other.before &&
  one.after === other.after &&
  one.rows[0] === other.rows[0] &&
  one.rows.length === other.rows.length

/**
 * The browser brings what has the focus into sight: what still corrects the way there would take it out again, and so
 * would what corrects for rows that are measured now, for they were laid out before it was brought there.
 */
const useFocusInSight = (holder: RefObject<HTMLElement | null>, virtualizer: Virtualizer<Window, Element>) =>
  useEffect(() => {
    let frame = 0
    const correct = () => {
      virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined
    }
    const rest = () => {
      virtualizer.cancelScroll()
      virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
      cancelAnimationFrame(frame)
      // They are measured behind the next frame's callbacks.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(correct)
      })
    }
    const { current } = holder
    current?.addEventListener('focusin', rest)
    return () => {
      current?.removeEventListener('focusin', rest)
      cancelAnimationFrame(frame)
      correct()
    }
  }, [holder, virtualizer])

/** So many pixels above and below what is in sight are drawn too: they are there when a hand scrolls on. */
const beyond = 300

/** Tells which rows of a long list are in sight of the scrolling page, with some beyond; null when it goes. */
export const RowsInSight = ({
  holder,
  count,
  rowHeight,
  reach,
  onChange,
}: Omit<RowsProps, 'children'> & { onChange: Dispatch<SetStateAction<Drawn | null>> }) => {
  const top = useTop(holder)
  const [heights] = useState(() => standing(holder))
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: (index) => heights.get(index) ?? rowHeight(index),
    measureElement: heightOf,
    observeElementOffset: offsetFromNow,
    overscan: rowsFilling(beyond, { count, rowHeight }),
    scrollMargin: top,
  })
  useEffect(() => {
    reach.by((index) => virtualizer.scrollToIndex(index, { align: 'auto' }))
    return () => reach.by(null)
  }, [reach, virtualizer])
  useFocusInSight(holder, virtualizer)
  const address = useListAddress()
  useLayoutEffect(() => () => rememberHeights(address, virtualizer.itemSizeCache), [address, virtualizer])
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const drawn: Drawn = {
    of: count,
    rows: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  }
  useLayoutEffect(() => {
    const tell = () => onChange((before) => (same(before, drawn) ? before : drawn))
    // While one scrolls, no row comes a frame late; where nobody does, what is in sight is on screen already.
    if (virtualizer.isScrolling) tell()
    else startTransition(tell)
  })
  useLayoutEffect(() => () => onChange(null), [onChange])
  return null
}
