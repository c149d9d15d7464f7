import type { ComponentProps } from 'react'
import { useSearchParams } from 'react-router'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { behindName } from './behind.ts'
import type { Row } from './chart.ts'

/** A link to what stands behind a row: another screen's list, or this one's panel over the view as it is. */
export const RowLink = ({
  to,
  ...props
}: Omit<ComponentProps<typeof AppLink>, 'to'> & { to: NonNullable<Row['to']> }) => {
  const [search] = useSearchParams()
  if ('list' in to) return <AppLink to={to.list} {...props} />
  const opened = new URLSearchParams(search)
  opened.set(behindName, to.panel)
  return <AppLink to={`${paths.analytics}?${opened}`} {...props} />
}
