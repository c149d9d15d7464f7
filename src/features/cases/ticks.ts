import { daysBetween } from '#src/domain/days.ts'

export interface Tick {
  /** First day of the month. */
  date: string
  x: number
}

/** Steps between ticks that people count in: months, quarters, halves and whole years. */
const stepsInMonths = [1, 2, 3, 6, 12, 24, 60]

const monthStart = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

/** Firsts of months over a stretch of time, at most so many, on even months, quarters or years. */
export function ticksOf(from: string, to: string, most: number): Tick[] {
  const months = monthOf(to) - monthOf(from)
  const step = stepsInMonths.find((each) => months / each <= most) ?? 120
  const first = Math.ceil((monthOf(from) + 1) / step) * step
  const whole = daysBetween(from, to)
  return Array.from({ length: Math.max(0, Math.floor((monthOf(to) - first) / step) + 1) }, (_, at) => {
    const date = monthStart(first + at * step)
    return { date, x: daysBetween(from, date) / whole }
  })
}
