import { danishTime } from '#src/domain/danish-clock.ts'
import { daysBetween as wholeDays } from '#src/domain/days.ts'
import { calendars } from './calendar.ts'
import type { Language } from './language.tsx'

/** An instant as the clock in Denmark shows it: those of minutes carry its offset, those of the program are in UTC. */
const local = (iso: string) => (iso.endsWith('Z') ? danishTime(iso) : iso)

/** The day of an ISO date or instant, in Denmark. */
export const dayOf = (iso: string) => local(iso).slice(0, 10)

/** Whole days from one ISO date or instant to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) => wholeDays(dayOf(from), dayOf(to))

const oneDay = { unit: 'day', length: 1, from: 0 } as const

/** Told in the largest unit that there are two of. */
const steps = [
  { unit: 'year', length: 365.25, from: 731 },
  { unit: 'month', length: 30.44, from: 61 },
  { unit: 'week', length: 7, from: 14 },
  oneDay,
] as const

const utc = (iso: string) => new Date(dayOf(iso))

const nameIn = (names: readonly string[]) => (iso: string) => names[utc(iso).getUTCMonth()] ?? ''

const withYear = (day: (iso: string) => string) => (iso: string) => `${day(iso)} ${dayOf(iso).slice(0, 4)}`

/** Days, months and numbers as people write them in one language. */
export const formatsOf = (language: Language) => {
  const { months, monthsShort, weekdays, dayNumber, units, near, ago, ahead, thousands, decimals, percent, quotes } =
    calendars[language]
  const dayIn = (names: readonly string[]) => (iso: string) =>
    `${dayNumber(utc(iso).getUTCDate())} ${nameIn(names)(iso)}`
  const dayMonth = dayIn(months)
  const date = withYear(dayMonth)
  const shortDayMonth = dayIn(monthsShort)
  const shortDate = withYear(shortDayMonth)
  const number = (n: number) => {
    const [whole = '', part] = String(Math.round(n * 1000) / 1000).split('.')
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands)
    return part === undefined ? grouped : `${grouped}${decimals}${part}`
  }
  const stretch = (days: number) => {
    const { unit, length } = steps.find(({ from }) => days >= from) ?? oneDay
    const count = Math.trunc(days / length)
    return `${number(count)} ${units[unit][count === 1 ? 0 : 1]}`
  }
  return {
    /** »næste møde«: words as the minutes have them, in whatever language the rest is. */
    quoted: (printed: string) => quotes.join(printed),
    /** 28. januar 2025 */
    date,
    /** 28. jan. 2025 */
    shortDate,
    /** 28. januar */
    dayMonth,
    /** 28. januar, with the year when it is not that of `today`. */
    near: (iso: string, today: string) => (iso.slice(0, 4) === today.slice(0, 4) ? dayMonth(iso) : date(iso)),
    /** 28. jan., likewise. */
    nearShort: (iso: string, today: string) =>
      iso.slice(0, 4) === today.slice(0, 4) ? shortDayMonth(iso) : shortDate(iso),
    /** tirsdag den 28. januar 2025 */
    longDate: (iso: string) => `${weekdays[utc(iso).getUTCDay()]} ${date(iso)}`,
    /** 28. */
    dayNumber: (iso: string) => dayNumber(utc(iso).getUTCDate()),
    /** januar */
    monthName: nameIn(months),
    /** jan. */
    monthShort: nameIn(monthsShort),
    /** The hour of an instant, 10.00; empty for a bare date. */
    time: (iso: string) =>
      local(iso)
        .slice(11, 16)
        .replace(':', language === 'da' ? '.' : ':'),
    /** i dag, i går, for 3 uger siden, om 5 dage: seen from `today`. */
    relative: (iso: string, today: string) => {
      const days = daysBetween(today, iso)
      return near[days] ?? (days < 0 ? ago(stretch(-days)) : ahead(stretch(days)))
    },
    /** 12 dage, 5 uger, 7 måneder, 2 år: how long a stretch is. */
    age: (from: string, to: string) => stretch(Math.max(0, daysBetween(from, to))),
    /** 1.234 */
    number,
    /** 18 % of a share of 0.18 */
    percent: (share: number) => `${number(Math.round(share * 100))}${percent}`,
  }
}
export type Formats = ReturnType<typeof formatsOf>
