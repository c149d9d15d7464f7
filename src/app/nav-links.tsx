import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf, withAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { screens, type NavName, type Screen } from './routes.tsx'

/** Screens that stand in the menu. */
export const menu = screens.flatMap((screen) => (screen.nav ? [{ ...screen, nav: screen.nav }] : []))

/** How much waits behind a link of the menu, as it stood on the as-of date. */
const useCounts = (): Partial<Record<NavName, number>> => {
  const counts = useQuery(summaryQueries.at(useAsOf().asOf)).data?.counts
  if (!counts) return {}
  const { postponed, strategiesActive, followUpsOpen, toReview } = counts
  return { postponed, pipeline: strategiesActive, followUps: followUpsOpen, ...(toReview > 0 && { import: toReview }) }
}

/** The menu's links, each with its count; a screen is fetched ahead when someone points at it. */
export const NavLinks = ({
  of = menu,
  className,
  before,
  onClick,
}: {
  of?: readonly (Screen & { nav: NavName })[]
  className?: string | undefined
  before?: (nav: NavName) => ReactNode
  onClick?: () => void
}) => {
  const { shell } = useText()
  const { asOf } = useAsOf()
  const format = useFormat()
  const counts = useCounts()
  return of.map(({ nav, path, load }) => (
    <NavLink
      key={path}
      to={withAsOf(path, asOf)}
      end={path === '/'}
      className={className}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={onClick}
    >
      {before?.(nav)}
      {shell.nav[nav]} {counts[nav] !== undefined && <span>{format.number(counts[nav])}</span>}
    </NavLink>
  ))
}
