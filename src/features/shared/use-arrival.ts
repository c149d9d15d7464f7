import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** The key react-router gives the place a person came in by. */
const firstPlace = 'default'
/** So long the link one left by is waited for: it may stand in a row that is drawn when the page is scrolled back. */
const patienceMs = 2000

/** The address of the link that had the focus where one left, by that place in the history: the link is made anew. */
const leftBy = new Map<string, string>()

/** The link one leaves by; for one that only the keys of its row come to, and that may stand no more, the row's first. */
const leaving = (): string | null | undefined => {
  const link = document.activeElement
  const lasting = link?.matches('[tabindex="-1"]') ? link.closest('[data-row]')?.querySelector('a') : link
  return lasting?.getAttribute('href')
}

const focusLink = (href: string): boolean => {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find((a) => a.getAttribute('href') === href)
  link?.focus({ preventScroll: true })
  return link !== undefined
}

/** Focuses the link when it comes, unless whoever came back has gone on meanwhile; gives back how to stop. */
const focusLinkWhenThere = (href: string): (() => void) => {
  const before = document.activeElement
  const observer = new MutationObserver(() => {
    if (document.activeElement !== before || focusLink(href)) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const timer = setTimeout(() => observer.disconnect(), patienceMs)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}

/**
 * On coming to a screen from another: the focus goes to the heading, so that a screen reader says where one is, and the
 * page begins at its top – but where one came in first, or came back to, the browser has its own place, and the focus
 * goes back to the link one left by.
 */
export const useArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const [arrival] = useState({ key, cameBack: useNavigationType() === NavigationType.Pop })
  useLayoutEffect(
    // Its elements stand until after this.
    () => () => {
      const href = leaving()
      if (href) leftBy.set(key, href)
    },
    [key],
  )
  useEffect(() => {
    if (!arrival.cameBack) scrollTo(0, 0)
    const href = arrival.cameBack ? leftBy.get(arrival.key) : undefined
    if (href !== undefined && focusLink(href)) return undefined
    if (arrival.key !== firstPlace) heading.current?.focus({ preventScroll: true })
    return href === undefined ? undefined : focusLinkWhenThere(href)
  }, [arrival])
  return heading
}
