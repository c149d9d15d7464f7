import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { askedDay } from './as-of-address.ts'
import { summaryQueries } from './queries.ts'
import { today } from './today.ts'
import { AsOfContext } from './use-as-of.ts'

/** Tells everything below which day it answers for: the one in the address, or now. */
export const AsOfProvider = ({ children }: { children: ReactNode }) => {
  const asOf = askedDay(useLocation().search)
  // The API's day once it has told, which is Denmark's; this machine's for the moment until then.
  const now = useQuery({ ...summaryQueries.at(null), enabled: false }).data?.asOf ?? today()
  const told = useMemo(() => ({ asOf, day: asOf ?? now, now }), [asOf, now])
  return <AsOfContext value={told}>{children}</AsOfContext>
}
