import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { useHref, useNavigate, type NavigateOptions } from 'react-router'
import { LinkContext } from './link-context.ts'

/** Tells every link below how the router goes to an address: the same wherever one is, so that no link is drawn anew. */
export const LinkProvider = ({ children }: { children: ReactNode }) => {
  const root = useHref('/')
  const navigate = useNavigate()
  const now = useRef(navigate)
  useLayoutEffect(() => {
    now.current = navigate
  }, [navigate])
  const links = useMemo(
    () => ({ root, go: (to: string, options: NavigateOptions) => now.current(to, options) }),
    [root],
  )
  return <LinkContext value={links}>{children}</LinkContext>
}
