import type { CaseState } from './case.ts'
import { daysBetween } from './days.ts'

/** Half a year, where a body has met too seldom to have a rhythm. */
const usualDays = 183
/** A body that has met without the case so many times has let it lie: half a year, for one that meets monthly. */
const meetingsWithout = 6
/** A summer holiday is no silence, and a year is one for any body. */
const [shortest, longest] = [92, 366]
/** Fewer gaps than this are no rhythm. */
const leastGaps = 3

/** How many days usually lie between a body's meetings: the middle of the gaps; null before it has a rhythm. */
export function rhythmOf(days: readonly string[]): number | null {
  const held = [...new Set(days)].toSorted()
  const gaps = held.slice(1).map((day, at) => daysBetween(held[at] ?? day, day))
  if (gaps.length < leastGaps) return null
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null
}

/**
 * Since when no body has treated a case that is on its way, where that is long for the body that had it last; null
 * when it is not, when the case is done, and when it is known to wait: then that is what is said of it.
 * @param rhythm days between the meetings of the body that treated it last (`rhythmOf`).
 */
export function quietSince(
  { state, since, treated }: { state: CaseState; since: string; treated: string | null },
  rhythm: number | null,
  asOf: string,
): string | null {
  if (state !== 'active' && state !== 'awaiting') return null
  const last = treated ?? since
  const allowed = rhythm === null ? usualDays : Math.min(Math.max(rhythm * meetingsWithout, shortest), longest)
  return daysBetween(last, asOf) > allowed ? last : null
}
