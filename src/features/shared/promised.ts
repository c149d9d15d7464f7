import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import type { Formats } from '#src/i18n/format.ts'

/** The time a postponement named: the date where it could be dated, else the words as printed, in quotes. */
export const promisedWords = (
  { until, untilText }: Pick<WaitAnswer, 'until' | 'untilText'>,
  format: Formats,
  day: string,
): string | null => {
  if (until !== null) return format.nearShort(until, day)
  return untilText === null ? null : format.quoted(untilText)
}
