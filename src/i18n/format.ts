import type { Language } from './language.tsx'

const locales = { da: 'da-DK', en: 'en-GB' } as const
const dayMs = 86_400_000

/** Made when it is first asked for: each of `Intl` takes milliseconds, and no screen uses them all. */
const onceNeeded = <T>(make: () => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

const inCopenhagen = onceNeeded(
  () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }),
)

/** The hour it was in Denmark at an instant, whatever offset it bears: `2026-11-23 15:45`. */
export const danishTime = (instant: string): string => inCopenhagen().format(new Date(instant))

/** An instant as the clock in Copenhagen shows it: those of minutes carry its offset, those of the program are in UTC. */
const local = (iso: string) => (iso.endsWith('Z') ? danishTime(iso).replace(' ', 'T') : iso)

/** The day of an ISO date or instant, in Copenhagen. */
export const dayOf = (iso: string) => local(iso).slice(0, 10)

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayMs)

const relativeSteps = [
  { unit: 'year', days: 365.25, from: 730 },
  { unit: 'month', days: 30.44, from: 61 },
  { unit: 'week', days: 7, from: 14 },
] as const

/** Days, months and numbers as people write them in one language. */
export const formatsOf = (language: Language) => {
  const locale = locales[language]
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = onceNeeded(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    return (iso: string) => format().format(new Date(`${dayOf(iso)}T00:00Z`))
  }
  const numbers = new Intl.NumberFormat(locale)
  const percents = onceNeeded(() => new Intl.NumberFormat(locale, { style: 'percent' }))
  const relatives = onceNeeded(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const collator = onceNeeded(() => new Intl.Collator('da-DK', { numeric: true }))
  const date = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  // The first number and the first date take a browser 30 ms each: now, and not when something is on the screen.
  date('2025-01-28')
  const dayMonth = dates({ day: 'numeric', month: 'long' })
  const shortDate = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const shortDayMonth = dates({ day: 'numeric', month: 'short' })
  return {
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
    longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** 28 */
    dayNumber: dates({ day: 'numeric' }),
    /** januar */
    monthName: dates({ month: 'long' }),
    /** jan. */
    monthShort: dates({ month: 'short' }),
    /** The hour of an instant, 10.00; empty for a bare date. */
    time: (iso: string) =>
      local(iso)
        .slice(11, 16)
        .replace(':', language === 'da' ? '.' : ':'),
    /** i dag, i går, for 3 uger siden, om 5 dage: seen from `today`. */
    relative: (iso: string, today: string) => {
      const days = daysBetween(today, iso)
      const step = relativeSteps.find(({ from }) => Math.abs(days) >= from)
      return step ? relatives().format(Math.trunc(days / step.days), step.unit) : relatives().format(days, 'day')
    },
    /** 12 dage, 5 uger, 7 måneder, 2 år: how long a stretch is, in the largest unit that is still told twice. */
    age: (from: string, to: string) => {
      const days = Math.max(0, daysBetween(from, to))
      const step = relativeSteps.find((each) => days >= each.from) ?? { unit: 'day' as const, days: 1 }
      return new Intl.NumberFormat(locale, { style: 'unit', unit: step.unit, unitDisplay: 'long' }).format(
        Math.trunc(days / step.days),
      )
    },
    /** 1.234 */
    number: (n: number) => numbers.format(n),
    /** 18 % of a share of 0.18 */
    percent: (share: number) => percents().format(share),
    /** Sorts as Danes sort, æ ø å last, whatever language is shown: the names are Danish. */
    compare: (a: string, b: string) => collator().compare(a, b),
  }
}
export type Formats = ReturnType<typeof formatsOf>
