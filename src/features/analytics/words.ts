import type { Formats } from '#src/i18n/format.ts'
import type { Messages } from '#src/i18n/da.ts'
import type { TimeStep } from './time-steps.ts'

/** What a chart is written with. */
export interface Writing {
  text: Pick<Messages, 'analytics' | 'common'>
  format: Formats
}

export const daysIn = ({ text, format }: Writing, days: number) => text.common.days(format.number(days), days)

export const casesIn = ({ text, format }: Writing, count: number) => text.common.cases(format.number(count), count)

/** A share as the table has it: a whole percentage. */
export const percentage = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole))

/** What a step of time is called: *januar 2025*, *1. kvartal 2025*, *2025*. */
export function stepName(
  { text: { analytics }, format }: Writing,
  { kind, from }: Pick<TimeStep<unknown>, 'kind' | 'from'>,
) {
  const year = from.slice(0, 4)
  if (kind === 'year') return { label: year, short: year }
  if (kind === 'month') {
    const [full, short] = [format.monthName(from), format.monthShort(from)]
    return { label: `${full} ${year}`, short: `${short} ${year.slice(2)}` }
  }
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3)
  return { label: analytics.quarter(quarter, year), short: analytics.quarterShort(quarter, year) }
}
