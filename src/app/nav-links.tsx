import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { MenuLink } from '#src/features/shared/menu-link.tsx'
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

/** The menu's links, each with its count; a screen is fetched ahead with its data when someone points at it. */
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
  const client = useQueryClient()
  const fetchAhead = async ({ path, load }: Screen) => {
    // What cannot be fetched now is when it is wanted.
    const room = await load().catch(() => undefined)
    await room?.ask?.(client, new URL(withAsOf(path, asOf), location.origin).search)
  }
  const count = (n: number | undefined) => n !== undefined && <span>{format.number(n)}</span>
  return of.map((screen) => (
    <MenuLink
      key={screen.path}
      to={screen.path}
      className={className}
      onPointerEnter={() => void fetchAhead(screen)}
      onFocus={() => void fetchAhead(screen)}
      onClick={onClick}
    >
      {before?.(screen.nav)}
      {shell.nav[screen.nav]} {count(counts[screen.nav])}
    </MenuLink>
  ))
}
