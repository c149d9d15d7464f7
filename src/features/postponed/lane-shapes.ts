import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import type { Scale } from './scale.ts'

export const laneHeight = 46
const middle = 21
const barHalf = 4
const diamondHalf = 6.4
/** Diamonds nearer than this are drawn as one: the eye cannot tell them apart. */
const mergeWithin = 2
/** Links to them need more room: a finger, or a pointer held by a hand that shakes. */
const linkWithin = 14

/** What one wait looks like: one path a status, so that a screen full of lanes is a few hundred elements. */
export interface LaneShapes {
  bar: string
  /** The wait began before the line does. */
  cut: string
  presented: string
  diamonds: string
  /** Where it was sent back to the administration: an arrow back. */
  back: string
  /** The promised time: a flag. */
  flag: string
  /** A dashed way to the coming meeting, and a ring there. */
  way: string
  ring: string
  /** The days the body met: how many chances passed. */
  meetings: string
}

/** A postponement to press, or several that stand close: the one read is the latest. */
export interface LaneLink {
  x: number
  /** Which postponement it leads to, and how many stand there. */
  at: number
  count: number
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
/** Waves ahead, or back where there is no room. */
const flagAt = (x: number, way: 1 | -1) =>
  `M${x} 4v33M${x} 5h${way * flagLength}l${way * -3} 3.5l${way * 3} 3.5h${way * -flagLength}z`
const arrowBack = (x: number) => `M${x - 7} ${middle}l11 -6.5v13z`

type Drawn = Pick<WaitAnswer, 'waitKind' | 'since' | 'presented' | 'postponedOn' | 'until' | 'nextMeeting'>

/** Draws a wait as it stood on `day`, over the days its body met. */
export const laneShapes = (wait: Drawn, bodyMet: readonly string[], scale: Scale, day: string): LaneShapes => {
  const { x, before } = scale
  const now = x(day)
  const presented = wait.presented !== null && wait.presented < wait.since ? wait.presented : null
  const shown = wait.postponedOn.filter((each) => !before(each)).map(x)
  const apart = shown.filter((each, at) => at === 0 || each - (shown[at - 1] ?? 0) >= mergeWithin)
  const returned = wait.waitKind === 'returned' ? apart.at(-1) : undefined
  const next = wait.nextMeeting && wait.nextMeeting.startsAt.slice(0, 10) > day ? x(wait.nextMeeting.startsAt) : null
  const flag = wait.until === null || before(wait.until) ? null : x(wait.until)
  return {
    bar: bar(x(wait.since), now),
    cut: before(wait.since) ? `M8 ${middle - 7}l-6 7l6 7` : '',
    presented:
      presented !== null && !before(presented)
        ? `${circle(x(presented), 4)}M${x(presented) + 4} ${middle}H${x(wait.since)}`
        : '',
    diamonds: (returned === undefined ? apart : apart.filter((each) => each !== returned)).map(diamond).join(''),
    back: returned === undefined ? '' : arrowBack(returned),
    flag: flag === null ? '' : flagAt(flag, flag + flagLength > scale.width ? -1 : 1),
    way: next === null ? '' : `M${now} ${middle}H${next - 7}`,
    ring: next === null ? '' : `${circle(next, 6)}${circle(next, 1.5)}`,
    meetings: bodyMet
      .filter((each) => !before(each) && each <= scale.to)
      .map((each) => `M${x(each)} ${laneHeight - 8}v8`)
      .join(''),
  }
}

/** What can be pressed on a lane, oldest first. */
export const laneLinks = (postponedOn: readonly string[], { x, before }: Scale): LaneLink[] => {
  const links: LaneLink[] = []
  for (const [at, day] of postponedOn.entries()) {
    if (before(day)) continue
    const last = links.at(-1)
    if (last && x(day) - last.x < linkWithin) {
      last.at = at
      last.count += 1
    } else links.push({ x: x(day), at, count: 1 })
  }
  return links
}
