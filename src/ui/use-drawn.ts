import { startTransition, useEffect, useState } from 'react'

const contentful = 'first-contentful-paint'

/** When something of the page is on screen, and not its ground alone; at once where the browser does not tell. */
const firstPaint: Promise<void> = new Promise((painted) => {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return painted()
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(contentful).length === 0) return
    observer.disconnect()
    painted()
  })
  return observer.observe({ type: 'paint', buffered: true })
})

/** False until one has been on screen: what only comes after that, such as more of a long list, is asked for then. */
export const useDrawn = (): boolean => {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const tell = async () => {
      await firstPaint
      if (!isGone) startTransition(() => setDrawn(true))
    }
    // A frame is drawn after its callbacks.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void tell())
    })
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDrawn
}
