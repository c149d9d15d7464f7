import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import { VisitContext } from '#src/features/shared/last-visit.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'

export interface SinceLast {
  /** When one was here, as an instant. */
  at: string
  meetings: number
  postponed: number
  followUpsOpen: number
}

/** How the counts differ from those seen before. */
export function differences(now: SummaryAnswer['counts'], then: SummaryAnswer['counts']): Omit<SinceLast, 'at'> {
  return {
    meetings: now.meetings - then.meetings,
    postponed: now.postponed - then.postponed,
    followUpsOpen: now.followUpsOpen - then.followUpsOpen,
  }
}

/**
 * What has changed since the last visit. Null on the first visit, and when one looks back, for then today is not what
 * is seen.
 */
export function useSinceLast(): SinceLast | null {
  const { asOf } = useAsOf()
  const before = use(VisitContext)
  const now = useQuery(summaryQueries.at(asOf)).data
  if (!now || before === null || asOf !== null) return null
  return { at: new Date(before.leftAt).toISOString(), ...differences(now.counts, before.seen.counts) }
}
