import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useAsOf, withAsOf } from './use-as-of.ts'

/** A link to an address of `paths` that keeps the as-of date: every link within the app is one. */
export const AppLink = ({ to, ...props }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) => (
  <Link to={withAsOf(to, useAsOf().asOf)} {...props} />
)
