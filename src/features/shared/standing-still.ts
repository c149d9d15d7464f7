import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { daysBetween } from '#src/i18n/format.ts'

/** A strategy that no body has treated for half a year has stopped, whatever its papers say. */
const stillAfterDays = 183

/** Why a strategy on its way stands still; null when it moves, or is done. */
export const standsStill = (
  { state, since, lastEvent }: Pick<PipelineCaseAnswer, 'state' | 'since' | 'lastEvent'>,
  day: string,
): 'postponed' | 'overdue' | 'untreated' | null => {
  if (state === 'done') return null
  if (state === 'postponed' || state === 'overdue') return state
  return daysBetween(lastEvent?.date ?? since, day) > stillAfterDays ? 'untreated' : null
}
