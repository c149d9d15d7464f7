import { dayAt, dayNumber, type Stretch } from './scale.ts'

/** How many days each button shows; between them one zooms by steps. */
export const levels = { month: 31, quarter: 92, year: 366 } as const
export type Level = keyof typeof levels | 'fit'

/** Two weeks: closer, a lane is a single mark. */
const shortest = 14
/** Where today stands when one zooms in on it: most of what there is to see lies before. */
const todayAt = 0.8

const lengthOf = ({ from, to }: Stretch) => to - from

/** The stretch, moved to lie within all there is to see, and cut where it is longer. */
const within = ({ from, to }: Stretch, whole: Stretch): Stretch => {
  const length = Math.min(to - from, lengthOf(whole))
  const first = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: first, to: first + length }
}

/** The stretch some days later, or earlier, as far as there is anything to see. */
export const moved = ({ from, to }: Stretch, days: number, whole: Stretch): Stretch =>
  within({ from: from + days, to: to + days }, whole)

/** The stretch `factor` times as long; what stands at the part `at` of it, from 0 to 1, stays there. */
export const zoomed = (stretch: Stretch, factor: number, at: number, whole: Stretch): Stretch => {
  const length = Math.min(Math.max(lengthOf(stretch) * factor, shortest), lengthOf(whole))
  const from = stretch.from + at * (lengthOf(stretch) - length)
  return within({ from, to: from + length }, whole)
}

/** The stretch as long as a button says: around today while it is in sight, else around what one looks at. */
export const atLevel = (stretch: Stretch, level: Level, day: string, whole: Stretch): Stretch => {
  if (level === 'fit') return whole
  const today = dayNumber(day)
  const length = levels[level]
  const seen = today >= stretch.from && today <= stretch.to
  const from = seen ? today - todayAt * length : (stretch.from + stretch.to - length) / 2
  return within({ from, to: from + length }, whole)
}

/** The button that shows just this, or null. */
export const levelOf = (stretch: Stretch, whole: Stretch): Level | null => {
  if (lengthOf(stretch) >= lengthOf(whole)) return 'fit'
  const length = Math.round(lengthOf(stretch))
  return (['month', 'quarter', 'year'] as const).find((level) => levels[level] === length) ?? null
}

/** The stretch moved as little as brings a day into sight, with some air. */
export const showing = (stretch: Stretch, day: string, whole: Stretch): Stretch => {
  const air = lengthOf(stretch) / 10
  const at = dayNumber(day)
  if (at < stretch.from) return moved(stretch, at - air - stretch.from, whole)
  if (at > stretch.to) return moved(stretch, at + air - stretch.to, whole)
  return stretch
}

/** The stretch in the address: `2025-01-03_2025-06-30`; null for all there is. */
export const stretchWords = (stretch: Stretch, whole: Stretch): string | null =>
  lengthOf(stretch) >= lengthOf(whole) ? null : `${dayAt(stretch.from)}_${dayAt(stretch.to)}`

/** What the address says; null where it says nothing one can show. */
export const stretchIn = (words: string | null): Stretch | null => {
  const [, first = '', last = ''] = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(words ?? '') ?? []
  const [from, to] = [dayNumber(first), dayNumber(last)]
  return to - from >= shortest ? { from, to } : null
}

/** The stretch asked for, as far as there is anything to see. */
export const seenOf = (asked: Stretch | null, whole: Stretch): Stretch =>
  asked === null ? whole : within(asked, whole)
