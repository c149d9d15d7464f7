import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { standsStill } from '#src/features/shared/standing-still.ts'

/** Whole months from one ISO day to another: a month is whole when its day is reached. */
function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0)
}

/** For how many months no body has treated a case; null when it moves, is done, or is known to wait. */
export const quietMonths = (entry: Pick<PipelineCaseAnswer, 'state' | 'since' | 'lastEvent'>, day: string) =>
  standsStill(entry, day) === 'untreated' ? wholeMonths(entry.lastEvent?.date ?? entry.since, day) : null
