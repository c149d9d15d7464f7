import { createContext, use } from 'react'
import type { NavigateOptions } from 'react-router'

interface Links {
  /** What every address of the app begins with: `/`, or `#/` on a host of files. */
  root: string
  go: (to: string, options: NavigateOptions) => unknown
}

/** What every link is told, once and for as long as the app stands. */
export const LinkContext = createContext<Links | null>(null)

/** Where addresses begin, and how one goes to them. */
export const useLinks = (): Links => {
  const links = use(LinkContext)
  if (!links) throw new Error('useLinks outside LinkProvider')
  return links
}
