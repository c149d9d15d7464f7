import { inOrder } from '#src/domain/order.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'

export type MarkKind = 'presented' | 'postponed' | 'returned' | 'missed' | 'until' | 'next'

/** Something that happened to a waiting case, or is to, on a day. */
export interface Mark {
  kind: MarkKind
  day: string
  /** Which postponement it is, from 0; of the others, the one it follows from. */
  at: number
}

type Marked = Pick<
  WaitAnswer,
  'waitKind' | 'since' | 'presented' | 'postponedOn' | 'until' | 'missedMeeting' | 'nextMeeting'
>

/** Every mark of a wait, oldest first. */
export const marksOf = (wait: Marked, day: string): Mark[] => {
  const { presented, since, postponedOn, until, missedMeeting, nextMeeting } = wait
  const last = postponedOn.length - 1
  const marks: Mark[] = postponedOn.map((on, at) => ({
    kind: at === last ? wait.waitKind : 'postponed',
    day: on,
    at,
  }))
  if (presented !== null && presented < since) marks.push({ kind: 'presented', day: presented, at: 0 })
  if (missedMeeting) marks.push({ kind: 'missed', day: missedMeeting.startsAt.slice(0, 10), at: last })
  if (until !== null) marks.push({ kind: 'until', day: until, at: last })
  if (nextMeeting && nextMeeting.startsAt.slice(0, 10) > day)
    marks.push({ kind: 'next', day: nextMeeting.startsAt.slice(0, 10), at: last })
  return marks.toSorted((a, b) => inOrder(a.day, b.day))
}

/** The place of the value nearest to `x` among values that rise, none further away than `within`; null when none is. */
export const nearest = (values: readonly number[], x: number, within: number): number | null => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  const distance = (at: number) => Math.abs((values[at] ?? Infinity) - x)
  const best = distance(low - 1) < distance(low) ? low - 1 : low
  return distance(best) <= within ? best : null
}

/** A lane, by its wait's place among the waits, and which of its marks is told of. */
export interface ActiveMark {
  at: number
  mark: number
  /** Where in the window the hand lies on the bar; null where it or the focus is at the mark itself. */
  onBar: number | null
}

/** Where a hand is in a lane and at nothing in it. */
export const noMark = -1

/** Which of the marks, that rise, a place on the bar comes from: the last before it. */
export const markBehind = (places: readonly number[], x: number): number =>
  Math.max(
    0,
    places.findLastIndex((place) => place <= x),
  )
