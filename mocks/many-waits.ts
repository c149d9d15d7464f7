import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import type { BodyKind } from '#src/domain/body.ts'
import { addDays, daysBetween } from '#src/domain/days.ts'
import { aCaseRef, aMeetingRow, aWait } from './factories.ts'

/** Fjordby's bodies, and how many days apart they meet. */
const bodies: readonly (readonly [name: string, kind: BodyKind, every: number])[] = [
  ['Direktionen', 'executive', 14],
  ['Chefforum', 'management-forum', 28],
  ['Klima- og Planudvalget', 'committee', 35],
  ['Kultur- og Fritidsudvalget', 'committee', 35],
  ['Økonomiudvalget', 'finance-committee', 28],
  ['Byrådet', 'council', 28],
]
const subjects = ['Mobilitetsplan', 'Varmeplan', 'Indkøbspolitik', 'Cykelsti langs Åvej', 'Ældrestrategi', 'Havnebad']
const first = '2017-01-02'

/** The same numbers in the same order every time, from 0 up to 1 (mulberry32). */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const daysOf = (every: number, until: string) =>
  Array.from({ length: Math.floor(daysBetween(first, until) / every) }, (_, at) => addDays(first, at * every))

/** The meetings of Fjordby's bodies from 2017 until two months after a day. */
export const manyMeetings = (day: string): MeetingRowAnswer[] =>
  bodies.flatMap(([body, bodyKind, every]) =>
    daysOf(every, addDays(day, 60)).map((on) =>
      aMeetingRow({ id: `${body.toLowerCase()}-${on}`, body, bodyKind, startsAt: `${on}T09:00:00+01:00` }),
    ),
  )

/** So many waits as they might stand on a day, longest first: for benchmarks and pictures, never in the product. */
export const manyWaits = (count: number, day: string, seed = 7): WaitAnswer[] => {
  const next = numbers(seed)
  const calendar = bodies.map(([body, bodyKind, every]) => {
    const days = daysOf(every, addDays(day, 60))
    return { body, bodyKind, held: days.filter((on) => on <= day), ahead: days.find((on) => on > day) ?? day }
  })
  const waits = Array.from({ length: count }, (_, at): WaitAnswer => {
    const { body, bodyKind, held, ahead } = calendar[Math.floor(next() * calendar.length)] ?? calendar[0]!
    // Most have waited a little while, some for years.
    const back = 1 + Math.floor(3 + (held.length - 6) * next() ** 9 - 3 * next())
    const meetings = held.slice(-back)
    const postponedOn = meetings.filter((_on, place) => place === 0 || (place < 12 && next() < 0.3))
    const [since = day, latest = since] = [postponedOn[0], postponedOn.at(-1)]
    const until = next() < 0.4 ? addDays(latest, 20 + Math.floor(next() * 90)) : null
    const missed = until !== null && until < day
    const missedOn = missed ? held.findLast((on) => on > latest && on <= until) : undefined
    const comes = !missed && next() < 0.25
    const source = (on: string) => ({ ...aWait().source, meetingId: `${body.toLowerCase()}-${on}` })
    const ref = (on: string) => ({
      id: `${body.toLowerCase()}-${on}`,
      body,
      bodyKind,
      startsAt: `${on}T09:00:00+01:00`,
    })
    const number = `${17 + (at % 9)}/${10_000 + at}`
    return aWait({
      case: aCaseRef({ id: number, number, title: `${subjects[at % subjects.length]} ${at + 1}`, kind: 'plan' }),
      waitKind: next() < 0.12 ? 'returned' : 'postponed',
      body,
      bodyKind,
      since,
      latest,
      count: postponedOn.length,
      daysWaiting: daysBetween(since, day),
      meetingsPassed: meetings.length - 1,
      postponedOn,
      sources: postponedOn.map(source),
      source: source(latest),
      presented: next() < 0.5 ? (held.at(-back - 1) ?? null) : null,
      until,
      overdue: missed,
      missed,
      missedMeeting: missedOn === undefined ? null : ref(missedOn),
      nextMeeting: comes ? ref(ahead) : null,
    })
  })
  return waits.toSorted((a, b) => b.daysWaiting - a.daysWaiting)
}
