import { inPeriod, type Period, type StageStretch, type Stretch, type WaitStretch } from './analytics-stretches.ts'
import { stages, type Stage } from './case.ts'
import { daysBetween } from './days.ts'
import { groupBy } from './group-by.ts'
import type { Outcome } from './outcome.ts'

/** The maths of *Analyse*: from what a store counts to what each chart shows. All of it as it stood on a day. */

/** How many items a body decided with one outcome in one month. Standing items are not counted: they never wait. */
export interface DecisionCount {
  bodyId: string
  /** `2025-01` */
  month: string
  outcome: Outcome
  count: number
}

/** What counts as treated: *none* is no treatment, as in the rules of waits. */
const isTreated = ({ outcome }: DecisionCount) => outcome !== 'none'

export interface Rate {
  /** How many were treated, and how many of those were put off. */
  treated: number
  postponed: number
}

function rateOf(counts: readonly DecisionCount[]): Rate {
  const sum = (of: readonly DecisionCount[]) => of.reduce((total, { count }) => total + count, 0)
  const treated = counts.filter(isTreated)
  return { treated: sum(treated), postponed: sum(treated.filter(({ outcome }) => outcome === 'postponed')) }
}

/** How often what is treated is put off: altogether, by month and by body. Bodies that put off most often come first. */
export function postponementRate(counts: readonly DecisionCount[]): Rate & {
  months: (Rate & { month: string })[]
  bodies: (Rate & { bodyId: string })[]
} {
  const bodies = groupBy(counts, ({ bodyId }) => bodyId).map((group) => ({
    bodyId: group[0]?.bodyId ?? '',
    ...rateOf(group),
  }))
  return {
    ...rateOf(counts),
    months: monthsOf(counts).map((month) => ({ month, ...rateOf(counts.filter((each) => each.month === month)) })),
    bodies: bodies.filter(({ treated }) => treated > 0).toSorted(byShare),
  }
}

const share = ({ treated, postponed }: Rate) => postponed / Math.max(1, treated)
const byShare = (a: Rate & { bodyId: string }, b: Rate & { bodyId: string }) =>
  share(b) - share(a) || b.treated - a.treated || (a.bodyId < b.bodyId ? -1 : 1)

/** Every month from the first that something was decided in to the last, the quiet ones too. */
function monthsOf(counts: readonly DecisionCount[]): string[] {
  const known = counts.map(({ month }) => month).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** How many decisions of each outcome every month; an outcome that did not occur is left out. */
export function outcomesByMonth(
  counts: readonly DecisionCount[],
): { month: string; outcomes: { outcome: Outcome; count: number }[] }[] {
  return monthsOf(counts).map((month) => {
    const total = new Map<Outcome, number>()
    for (const each of counts) {
      if (each.month === month) total.set(each.outcome, (total.get(each.outcome) ?? 0) + each.count)
    }
    return { month, outcomes: [...total].map(([outcome, count]) => ({ outcome, count })).toSorted(byOutcome) }
  })
}

const byOutcome = (a: { outcome: Outcome }, b: { outcome: Outcome }) => (a.outcome < b.outcome ? -1 : 1)

/** Lengths of a wait that people tell apart: the ages of *Udskudt*, with a year's mark added. */
export const lengths = ['under-30', '30-90', '91-180', '181-365', 'over-365'] as const
export type Length = (typeof lengths)[number]

/** The length that so many days are. */
export function lengthOf(days: number): Length {
  if (days < 30) return 'under-30'
  if (days <= 90) return '30-90'
  if (days <= 180) return '91-180'
  return days <= 365 ? '181-365' : 'over-365'
}

/** How long waits last: how many of each length have ended and how many still run, and the median of those ended. */
export function waitLengths(waits: readonly WaitStretch[]): {
  ended: number
  running: number
  median: number | null
  lengths: { length: Length; ended: number; running: number }[]
} {
  const [ended, running] = endedAndRunning(waits)
  return {
    ended: ended.length,
    running: running.length,
    median: quantile(daysOf(ended), 0.5),
    lengths: lengths.map((length) => {
      const fits = ({ days }: WaitStretch) => lengthOf(days) === length
      return { length, ended: ended.filter(fits).length, running: running.filter(fits).length }
    }),
  }
}

/** How old what waits now is, body by body; the body with the most that waits comes first. */
export function agesByBody(
  waits: readonly WaitStretch[],
): { bodyId: string; waiting: number; oldest: number; ages: { length: Length; count: number }[] }[] {
  const [, running] = endedAndRunning(waits)
  return groupBy(running, ({ bodyId }) => bodyId)
    .map((group) => ({
      bodyId: group[0]?.bodyId ?? '',
      waiting: group.length,
      oldest: Math.max(...daysOf(group)),
      ages: lengths.map((length) => ({ length, count: group.filter(({ days }) => lengthOf(days) === length).length })),
    }))
    .toSorted((a, b) => b.waiting - a.waiting || b.oldest - a.oldest || (a.bodyId < b.bodyId ? -1 : 1))
}

/** The stages before a strategy is adopted. */
export const stagesOnTheWay = stages.slice(0, stages.indexOf('adopted'))

/**
 * How long strategies stand at each stage on the way – the median of the stays that have ended, and between what half of
 * them lie – and how long it takes from the first treatment until adopted. Of a period: the stays that belong to it, and
 * the cases that were adopted in it.
 */
export function leadTimes(
  stays: readonly StageStretch[],
  period: Period,
): {
  adopted: number
  median: number | null
  stages: {
    stage: Stage
    ended: number
    running: number
    median: number | null
    lower: number | null
    upper: number | null
  }[]
} {
  const whole = groupBy(stays, (stay) => stay.case.id).flatMap(([first, ...later]) => {
    const adopted = later.find(({ stage }) => stage === 'adopted')
    const within = adopted && inPeriod({ from: first?.from ?? '', to: adopted.from }, period)
    return first && within ? [daysBetween(first.from, adopted.from)] : []
  })
  const looked = stays.filter((stay) => inPeriod(stay, period))
  return {
    adopted: whole.length,
    median: quantile(whole, 0.5),
    stages: stagesOnTheWay.map((stage) => {
      const [ended, running] = endedAndRunning(looked.filter((stay) => stay.stage === stage))
      const days = daysOf(ended)
      const [lower, median, upper] = [0.25, 0.5, 0.75].map((part) => quantile(days, part))
      return {
        stage,
        ended: ended.length,
        running: running.length,
        median: median ?? null,
        lower: lower ?? null,
        upper: upper ?? null,
      }
    }),
  }
}

function endedAndRunning<S extends Stretch>(stretches: readonly S[]): [ended: S[], running: S[]] {
  return [stretches.filter(({ to }) => to !== null), stretches.filter(({ to }) => to === null)]
}

const daysOf = (stretches: readonly Stretch[]) => stretches.map(({ days }) => days)

/** The value that so large a part lies at or below, rounded to whole days and halfway between two where it falls there. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return null
  return Math.round(below + (above - below) * (place - Math.floor(place)))
}
