import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import type { Scale } from './scale.ts'

export const laneHeight = 46
const middle = 21
const barHalf = 4
/** How far over the foot of a lane its bar lies. */
export const barOverFoot = laneHeight - middle
const diamondHalf = 6.4
/** Marks nearer than this are drawn as one: the eye cannot tell them apart. */
const mergeWithin = 2

/** What one wait looks like: one path a status, so that a screen full of lanes is a few hundred elements. */
export interface LaneShapes {
  bar: string
  presented: string
  diamonds: string
  /** From each postponement to where it slipped to: the meeting it came on again, or the time it was promised. */
  slips: string
  /** Where it was sent back to the administration: an arrow back. */
  back: string
  /** The meeting it should have come on and did not. */
  missed: string
  /** The promised time: a flag. */
  flag: string
  /** A dashed way to the coming meeting, and a ring there. */
  way: string
  ring: string
}

const diamond = (x: number) =>
  `M${x} ${middle - diamondHalf}l${diamondHalf} ${diamondHalf}l-${diamondHalf} ${diamondHalf}l-${diamondHalf} -${diamondHalf}z`
const circle = (x: number, radius: number) =>
  `M${x - radius} ${middle}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 -${2 * radius} 0z`
const bar = (x: number, end: number) => {
  const length = Math.max(end - x, 2 * barHalf)
  return `M${x} ${middle - barHalf}h${length}v${2 * barHalf}h-${length}z`
}

const flagLength = 11
/** Flies onwards; back, where it would fly past the edge of what is in sight. */
const flagAt = (x: number, width: number) => {
  const way = x <= width && x + flagLength > width ? -1 : 1
  return `M${x} 4v33M${x} 5h${way * flagLength}l${way * -3} 3.5l${way * 3} 3.5h${way * -flagLength}z`
}
const arrowBack = (x: number) => `M${x - 7} ${middle}l11 -6.5v13z`
const cross = (x: number) => `M${x - 4} ${middle - 4}l8 8m0 -8l-8 8`

/** An arc needs room to be one. */
const shortestSlip = 18
const arc = (x: number, end: number) =>
  end - x < shortestSlip ? '' : `M${x + 3} ${middle - 5}Q${(x + end) / 2} ${middle - 23} ${end - 3} ${middle - 5}`

/** Places at least `mergeWithin` apart, of places that rise. */
const apart = (places: readonly number[]): number[] => {
  const kept: number[] = []
  for (const place of places) if (place - (kept.at(-1) ?? -Infinity) >= mergeWithin) kept.push(place)
  return kept
}

type Drawn = Pick<
  WaitAnswer,
  'waitKind' | 'since' | 'presented' | 'postponedOn' | 'until' | 'missedMeeting' | 'nextMeeting'
>

/** Draws a wait as it stood on `day`. */
export const laneShapes = (wait: Drawn, scale: Scale, day: string): LaneShapes => {
  const { x, reaches } = scale
  const now = x(day)
  const presented = wait.presented !== null && wait.presented < wait.since && reaches(wait.presented)
  const diamonds = apart(wait.postponedOn.filter(reaches).map(x))
  const latest = wait.postponedOn.at(-1)
  const returned = wait.waitKind === 'returned' && latest !== undefined && reaches(latest) ? diamonds.at(-1) : undefined
  const next = wait.nextMeeting && wait.nextMeeting.startsAt.slice(0, 10) > day ? x(wait.nextMeeting.startsAt) : null
  const missed = wait.missedMeeting && reaches(wait.missedMeeting.startsAt) ? x(wait.missedMeeting.startsAt) : null
  const flag = wait.until !== null && reaches(wait.until) ? x(wait.until) : null
  const stops = diamonds.concat(missed ?? flag ?? [])
  return {
    bar: bar(x(wait.since), now),
    presented: presented
      ? `${circle(x(wait.presented ?? ''), 4)}M${x(wait.presented ?? '') + 4} ${middle}H${x(wait.since)}`
      : '',
    diamonds: (returned === undefined ? diamonds : diamonds.slice(0, -1)).map(diamond).join(''),
    slips: stops.map((stop, at) => (at === 0 ? '' : arc(stops[at - 1] ?? 0, stop))).join(''),
    back: returned === undefined ? '' : arrowBack(returned),
    missed: missed === null ? '' : cross(missed),
    flag: flag === null ? '' : flagAt(flag, scale.width),
    way: next === null ? '' : `M${now} ${middle}H${next - 7}`,
    ring: next === null ? '' : `${circle(next, 6)}${circle(next, 1.5)}`,
  }
}

/** Ticks closer than this are a grey band, and tell of no meeting. */
const leastBetween = 5

/** A tick for each day of a body's calendar, up from the foot of what they stand in; none where they would run together. */
export const meetingTicks = (days: readonly string[], { x, reaches, width }: Scale, foot: number): string => {
  const places = days.filter(reaches).map(x)
  const [first = 0, last = width] = [places[0], places.at(-1)]
  if ((places.length - 1) * leastBetween > last - first) return ''
  return apart(places)
    .map((at) => `M${at} ${foot - 8}v8`)
    .join('')
}
