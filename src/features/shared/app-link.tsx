import type { ComponentProps, MouseEvent } from 'react'
import { useLinks } from './link-context.ts'
import { useAsOf, withAsOf } from './use-as-of.ts'

/** Another button, or a key held down, is the browser's: a new tab, a window, a file to keep. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/**
 * A link to an address of `paths` that keeps the as-of date: every link within the app is one. It asks nothing of the
 * router but what all links are told alike (`LinkProvider`): the router's own reads where one is, each for itself, and a
 * screen of a hundred links would draw them all anew whenever a filter changes the address.
 */
export const AppLink = ({
  to,
  replace = false,
  onClick,
  children,
  ...props
}: Omit<ComponentProps<'a'>, 'href'> & {
  to: string
  /** Whether Back skips the place one leaves. */
  replace?: boolean
}) => {
  const address = withAsOf(to, useAsOf().asOf)
  const { root, go } = useLinks()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    go(address, { replace: replace || event.currentTarget.href === location.href })
  }
  return (
    <a href={root + address.slice(1)} onClick={follow} {...props}>
      {children}
    </a>
  )
}
