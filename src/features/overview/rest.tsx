import { useDeferredValue, useState, type ReactNode } from 'react'
import { phone } from '#src/ui/use-media.ts'

/** The app is being opened on a phone: the browser has drawn nothing yet, and the rest will lie below what is in sight. */
const isBelowFirst = () =>
  matchMedia(phone).matches && performance.getEntriesByName('first-contentful-paint').length === 0

/**
 * What a phone shows only when it is scrolled. As the app opens it is drawn bit by bit, after what is in sight, which so
 * is seen some 80 ms sooner (LCP of Lighthouse's phone, twelve loads with and twelve without). A screen one comes back to
 * is at once as high as it was left: the browser finds its place. On a wide screen it is in sight too, and drawn with the
 * rest.
 */
export const Rest = ({ children }: { children: ReactNode }) => {
  const [isLater] = useState(isBelowFirst)
  return useDeferredValue(true, !isLater) && children
}
