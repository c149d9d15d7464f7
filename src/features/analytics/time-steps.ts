/** A stretch of time that one bar stands for: a month, a quarter or a year, by how many there are. */
export interface TimeStep<T> {
  /** `2025-01`, `2025-K1` or `2025` */
  key: string
  kind: 'month' | 'quarter' | 'year'
  /** First and last day. */
  from: string
  to: string
  months: T[]
}

/** More bars than these on one line are no longer told apart. */
const mostMonths = 24
const mostQuarters = 24

/** The months in steps of one length, in their order. */
export function timeSteps<T extends { month: string }>(months: readonly T[]): TimeStep<T>[] {
  const kind = months.length <= mostMonths ? 'month' : months.length <= 3 * mostQuarters ? 'quarter' : 'year'
  const steps: TimeStep<T>[] = []
  for (const each of months) {
    const key = keyOf(each.month, kind)
    const last = steps.at(-1)
    if (last?.key === key) {
      last.months.push(each)
      last.to = lastDayOf(each.month)
    } else steps.push({ key, kind, from: `${each.month}-01`, to: lastDayOf(each.month), months: [each] })
  }
  return steps
}

/** The quarter of the year that a month is in. */
export const quarterOf = (month: string) => Math.ceil(Number(month.slice(5, 7)) / 3)

/** The step that so many whole months make. */
export function kindOf({ from, to }: { from: string; to: string }): TimeStep<unknown>['kind'] {
  if (from.slice(0, 7) === to.slice(0, 7)) return 'month'
  return from.slice(0, 4) === to.slice(0, 4) && quarterOf(from) === quarterOf(to) ? 'quarter' : 'year'
}

function keyOf(month: string, kind: TimeStep<unknown>['kind']): string {
  if (kind === 'month') return month
  return kind === 'year' ? month.slice(0, 4) : `${month.slice(0, 4)}-K${quarterOf(month)}`
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
