import { useLayoutEffect, useState, type RefObject } from 'react'

/** How wide an element is, as it changes; 0 until it stands. For drawings that fit what holds them. */
export const useWidth = (holder: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(holder.current?.getBoundingClientRect().width ?? 0))
    measure()
    const observer = new ResizeObserver(measure)
    if (holder.current) observer.observe(holder.current)
    return () => observer.disconnect()
  }, [holder])
  return width
}
