import { daysBetween } from '#src/i18n/format.ts'

/** Days laid out on a line `width` pixels long. */
export interface Scale {
  from: string
  to: string
  width: number
  /** Where a day stands; days outside stand at the edge. */
  x: (day: string) => number
  /** Whether a day lies before the line begins. */
  before: (day: string) => boolean
}

export const scaleOf = (from: string, to: string, width: number): Scale => {
  const perDay = width / Math.max(1, daysBetween(from, to))
  return {
    from,
    to,
    width,
    x: (day) => Math.round(Math.min(width, Math.max(0, daysBetween(from, day) * perDay)) * 10) / 10,
    before: (day) => day < from,
  }
}

/** The first day of the month that lies `months` from a day's own. */
export const monthStart = (day: string, months = 0): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

interface Spanned {
  since: string
  presented: string | null
  until: string | null
  nextMeeting: { startsAt: string } | null
}

/** So far ahead a timeline looks: further promises stand at its edge, or they would squeeze the past together. */
const monthsAhead = 6

/**
 * The months a timeline covers: from the oldest wait (or as many months back as asked) to what lies ahead, a month
 * at least.
 */
export const spanOf = (
  waits: readonly Spanned[],
  day: string,
  period: 'all' | number,
): { from: string; to: string } => {
  const firsts = waits.map(({ since, presented }) => presented ?? since)
  const oldest = firsts.reduce((first, each) => (each < first ? each : first), monthStart(day, -3))
  const from = period === 'all' ? monthStart(oldest) : monthStart(day, -period)
  const ahead = waits
    .flatMap(({ until, nextMeeting }) => [until, nextMeeting?.startsAt.slice(0, 10)])
    .filter((each) => each !== null && each !== undefined)
    .reduce((last, each) => (each > last ? each : last), monthStart(day, 1))
  const furthest = monthStart(day, monthsAhead)
  return { from, to: monthStart(ahead < furthest ? ahead : furthest, 1) }
}

/** A month's name needs this much room. */
const labelWidth = 34
const steps = [1, 3, 6, 12]

export interface MonthTick {
  day: string
  x: number
  /** The first month shown of its year also tells the year. */
  year: boolean
}

/** The months to mark: all of them where there is room, else every third, sixth or twelfth. */
export const monthTicks = ({ from, to, width, x }: Scale): MonthTick[] => {
  const months: string[] = []
  for (let month = monthStart(from); month < to; month = monthStart(month, 1)) months.push(month)
  const step = steps.find((each) => (width / months.length) * each >= labelWidth) ?? 12
  const shown = months.filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0)
  return shown.map((day, at) => ({ day, x: x(day), year: day.slice(0, 4) !== shown[at - 1]?.slice(0, 4) }))
}
