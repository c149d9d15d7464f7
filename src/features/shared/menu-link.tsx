import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { AppLink } from './app-link.tsx'

/** A link of a menu: tells when one is there, or anywhere under it unless it is the `end`. */
export const MenuLink = ({ end = false, ...props }: ComponentProps<typeof AppLink> & { end?: boolean }) => {
  const { pathname } = useLocation()
  const isHere = pathname === props.to || (!end && pathname.startsWith(`${props.to}/`))
  return <AppLink aria-current={isHere ? 'page' : undefined} {...props} />
}
