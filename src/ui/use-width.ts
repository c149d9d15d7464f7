import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * How wide an element is, as it changes. For drawings that fit what holds them.
 * @param thought how wide it will be, as far as that can be said before it stands: what is so wide is drawn only once.
 */
export const useWidth = (holder: RefObject<HTMLElement | null>, thought = 0): number => {
  const [width, setWidth] = useState(thought)
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(holder.current?.getBoundingClientRect().width ?? 0))
    // Measured at once, it is laid out before its time; what was thought can wait for that.
    if (thought === 0) measure()
    const observer = new ResizeObserver(measure)
    if (holder.current) observer.observe(holder.current)
    return () => observer.disconnect()
  }, [holder, thought])
  return width
}
