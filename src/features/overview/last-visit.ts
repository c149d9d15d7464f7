import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'

const storageKey = 'sagsgang.visits'

/** The day of this visit and that of the one before it. */
interface Visits {
  now: string
  before: string | null
}

/** What is remembered when someone comes on `day`; what was remembered stays within one day. */
export function visitsOn(day: string, last: Visits | null): Visits {
  if (last === null) return { now: day, before: null }
  return last.now < day ? { now: day, before: last.now } : last
}

const isVisits = (value: unknown): value is Visits =>
  typeof value === 'object' && value !== null && 'now' in value && 'before' in value

function remembered(): Visits | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    return isVisits(kept) ? kept : null
  } catch {
    return null
  }
}

/** The day someone was last here before today, on this machine; null on the first day. */
function useDayBefore(): string | null {
  const { now } = useAsOf()
  const [before] = useState(remembered)
  const visits = visitsOn(now, before)
  useEffect(() => localStorage.setItem(storageKey, JSON.stringify(visits)))
  return visits.before
}

export interface SinceLast {
  day: string
  meetings: number
  postponed: number
  followUpsOpen: number
}

/** How the counts differ from those of another day. */
export function differences(now: SummaryAnswer['counts'], then: SummaryAnswer['counts']): Omit<SinceLast, 'day'> {
  return {
    meetings: now.meetings - then.meetings,
    postponed: now.postponed - then.postponed,
    followUpsOpen: now.followUpsOpen - then.followUpsOpen,
  }
}

/**
 * What has changed since the last visit: the same counts, asked as of that day. Null on the first visit, and when one
 * looks back, for then today is not what is seen.
 */
export function useSinceLast(): SinceLast | null {
  const { asOf } = useAsOf()
  const day = useDayBefore()
  const now = useQuery(summaryQueries.at(asOf)).data
  const then = useQuery({ ...summaryQueries.at(day), enabled: day !== null && asOf === null }).data
  if (!now || !then || day === null || asOf !== null || then.asOf !== day) return null
  return { day, ...differences(now.counts, then.counts) }
}
