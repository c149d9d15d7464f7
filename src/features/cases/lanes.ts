import type { CaseAnswer, CaseEventAnswer } from '#src/api/schemas/case.ts'
import { bodyId, bodyKinds } from '#src/domain/body.ts'
import { addDays, daysBetween } from '#src/domain/days.ts'
import { courseOf } from './course.ts'

export interface Lane {
  id: string
  body: string
}

/** A step at its lane; `x` runs from 0 to 1 over the time that is shown. */
export interface Mark {
  event: CaseEventAnswer
  time: number | null
  lane: number
  x: number
  /** Placed between its neighbours, since it has no date of its own. */
  undated: boolean
}

/** A stretch a case lay in a body, from its first postponement until it was taken up again, or until today. */
export interface Bar {
  lane: number
  from: number
  to: number
  since: string
  days: number
  ended: boolean
}

export interface Lanes {
  lanes: Lane[]
  marks: Mark[]
  bars: Bar[]
  /** Where the day that is seen stands; null where a case that is done ends long before it. */
  today: number | null
  /** First and last day shown. */
  from: string
  to: string
}

/** Air before the first step and after the last, so that no mark is cut. */
const air = 0.04
/** A single step is shown in a year, so that it has a time to stand in. */
const shortestDays = 365

/**
 * A case's steps as marks on lanes, one lane a body in the order a case climbs; null when there is
 * nothing to draw. A step without a date stands between its neighbours; one without a body is only
 * in the list.
 */
export function lanesOf(
  { events, waits, state }: Pick<CaseAnswer, 'events' | 'waits' | 'state'>,
  day: string,
): Lanes | null {
  const { steps, ended } = courseOf(events)
  const dates = events.map((_, at) => dateOf(events, at, day))
  const drawn = steps.flatMap(({ event, time }, at): Drawn[] => {
    const date = dates[at] ?? null
    return event.body === null || date === null ? [] : [{ event, time, date, body: event.body }]
  })
  if (drawn.length === 0) return null
  const lanes = lanesIn(drawn)
  const laneOf = (body: string) => lanes.findIndex(({ id }) => id === bodyId(body))
  // What is done is not stretched to today, with its steps pressed together at one end.
  const { from, to } = spanOf([...drawn.map(({ date }) => date), ...(state === 'done' ? [] : [day])])
  const x = (date: string) => daysBetween(from, date) / daysBetween(from, to)
  return {
    lanes,
    marks: drawn.map(({ event, time, date, body }) => ({
      event,
      time,
      lane: laneOf(body),
      x: x(date),
      undated: event.date === null,
    })),
    bars: [
      ...ended.flatMap(({ body, first, end }) => {
        const [since, until] = [dates[first], dates[end]]
        if (!since || !until) return []
        return [
          { lane: laneOf(body), from: x(since), to: x(until), since, days: daysBetween(since, until), ended: true },
        ]
      }),
      ...waits.flatMap(({ body, since, daysWaiting }) => {
        const lane = laneOf(body)
        return lane < 0 ? [] : [{ lane, from: x(since), to: x(day), since, days: daysWaiting, ended: false }]
      }),
    ],
    today: day <= to ? x(day) : null,
    from,
    to,
  }
}

interface Drawn {
  event: CaseEventAnswer
  time: number | null
  date: string
  body: string
}

/** The step's own date; without one, the middle of its neighbours', and after today for what lies ahead. */
function dateOf(events: readonly CaseEventAnswer[], at: number, day: string): string | null {
  const event = events[at]
  if (!event) return null
  if (event.date !== null) return event.date
  const before = events.slice(0, at).findLast(({ date }) => date !== null)?.date ?? null
  if (event.planned) return addDays(before !== null && before > day ? before : day, 30)
  const after = events.slice(at).find(({ date, planned }) => date !== null && !planned)?.date ?? null
  if (before === null || after === null) return null
  return addDays(before, Math.round(daysBetween(before, after) / 2))
}

/** Bodies in climbing order, those beside the ladder last; among equals the first to treat the case. */
function lanesIn(drawn: readonly Drawn[]): Lane[] {
  const height = ({ event }: Drawn) => bodyKinds.indexOf(event.bodyKind ?? 'other')
  const lanes = new Map<string, string>()
  for (const { body } of drawn.toSorted((a, b) => height(a) - height(b))) {
    if (!lanes.has(bodyId(body))) lanes.set(bodyId(body), body)
  }
  return [...lanes].map(([id, body]) => ({ id, body }))
}

function spanOf(dates: readonly string[]) {
  const first = dates.reduce((a, b) => (a < b ? a : b))
  const last = dates.reduce((a, b) => (a > b ? a : b))
  const days = daysBetween(first, last)
  const lacking = Math.max(0, shortestDays - days)
  const margin = Math.ceil((days + lacking) * air)
  return { from: addDays(first, -Math.ceil(lacking / 2) - margin), to: addDays(last, Math.floor(lacking / 2) + margin) }
}
