const dayMs = 86_400_000

/** Days since 1970 of an ISO date or instant, as printed there. */
export const dayNumber = (iso: string) => Date.parse(iso.slice(0, 10)) / dayMs

/** The ISO date that many days since 1970; parts of a day are of the day they fall on. */
export const dayAt = (number: number) => new Date(Math.floor(number) * dayMs).toISOString().slice(0, 10)

/** A stretch of time, in days since 1970: zooming and panning leave parts of days. */
export interface Stretch {
  from: number
  to: number
}

/** A stretch laid out on a line `width` pixels long. */
export interface Scale extends Stretch {
  width: number
  perDay: number
  /** Where a day stands, to a tenth of a pixel; what is out of reach stands at the edge of it. */
  x: (day: string) => number
  /** Whether a day is drawn: it stands on the line, or a width to either side, where panning comes first. */
  reaches: (day: string) => boolean
}

export const scaleOf = ({ from, to }: Stretch, width: number): Scale => {
  const perDay = width / Math.max(1, to - from)
  const place = (day: string) => (dayNumber(day) - from) * perDay
  return {
    from,
    to,
    width,
    perDay,
    x: (day) => Math.round(Math.min(2 * width, Math.max(-width, place(day))) * 10) / 10,
    reaches: (day) => Math.abs(place(day) - width / 2) <= 1.5 * width,
  }
}

/** The first day of the month that lies `months` from a day's own. */
export const monthStart = (day: string, months = 0): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

interface Spanned {
  since: string
  presented: string | null
  until: string | null
  nextMeeting: { startsAt: string } | null
}

/** So far ahead a timeline looks: further promises stand at its edge, or they would squeeze the past together. */
const monthsAhead = 6

/** All there may be to see, while it is not known what there is: any stretch asked for lies in it. */
export const anyTime: Stretch = { from: dayNumber('1900-01-01'), to: dayNumber('2200-01-01') }

/** Of all there is to see, so much again on either side: what stands on its first or last day is drawn whole. */
const air = 1 / 40

/** All there is to see: from the oldest wait, three months at least, to what lies ahead, a month at least; and air. */
export const spanOf = (waits: readonly Spanned[], day: string): Stretch => {
  let first = monthStart(day, -3)
  let last = monthStart(day, 1)
  for (const { since, presented, until, nextMeeting } of waits) {
    const begins = presented ?? since
    if (begins < first) first = begins
    if (until !== null && until > last) last = until
    if (nextMeeting && nextMeeting.startsAt > last) last = nextMeeting.startsAt.slice(0, 10)
  }
  const furthest = monthStart(day, monthsAhead)
  const from = dayNumber(monthStart(first))
  const to = dayNumber(monthStart(last < furthest ? last : furthest, 1))
  const around = Math.round((to - from) * air)
  return { from: from - around, to: to + around }
}

/** Months are marked no closer than this, and Mondays no closer to what else is named. */
const labelWidth = 36
const dayWidth = 44
/** From its tick a year's name ends here, and a month's before; the day of a month less. */
const nameEnds = 40
const dayEnds = 26
const steps = [1, 3, 6, 12, 24, 60]

export interface Tick {
  day: string
  x: number
  /** Where its name stands; null where an edge of what is in sight would cut it. */
  name: number | null
  /** The first month of its year that is shown, and the first in sight, also tells the year. */
  year: boolean
}

/** Where a name stands that ends so far from its tick: there, or nowhere if an edge of what is in sight would cut it. */
const uncut = (x: number, ends: number, width: number) =>
  (x < 0 && x + ends > 0) || (x < width && x + ends > width) ? null : x

const monthsSince0 = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** What is marked of all there is to see: the stretch in sight, and its length to either side, where panning comes first. */
const markedOf = ({ from, to }: Stretch, whole: Stretch): Stretch => ({
  from: Math.max(whole.from, 2 * from - to),
  to: Math.min(whole.to, 2 * to - from),
})

/**
 * The months to mark: all of them where there is room, else every third, sixth, … The month that began out of sight is
 * named at the edge, or a stretch within a month would tell of none.
 */
export const monthTicks = (scale: Scale, whole: Stretch): Tick[] => {
  const { width, perDay, x } = scale
  const marked = markedOf(scale, whole)
  const last = dayAt(marked.to)
  const step = steps.find((each) => each * 30.4 * perDay >= labelWidth) ?? 120
  const ticks: Tick[] = []
  const first = monthStart(dayAt(marked.from))
  const toFirstStep = (step - (monthsSince0(first) % step)) % step
  let yearTold = false
  for (let month = monthStart(first, toFirstStep); month < last; month = monthStart(month, step)) {
    const at = x(month)
    if (at <= -width) continue
    const beganBefore = step === 1 && at < 0 && x(monthStart(month, 1)) >= nameEnds
    const name = beganBefore ? 0 : uncut(at, nameEnds, width)
    const inSight = name !== null && name >= 0
    const year = ticks.at(-1)?.day.slice(0, 4) !== month.slice(0, 4) || (inSight && !yearTold)
    yearTold ||= inSight
    ticks.push({ day: month, x: at, name, year })
  }
  return ticks
}

/** The Mondays to mark between the months, where there is room to say their dates. */
export const weekTicks = (scale: Scale, whole: Stretch, months: readonly Tick[]): { day: string; x: number }[] => {
  const { perDay, x, width } = scale
  if (perDay * 7 < dayWidth) return []
  const ticks = []
  // 1970 began on a Thursday: day 4 was its first Monday.
  const { from, to } = markedOf(scale, whole)
  const monday = Math.ceil((from - 4) / 7) * 7 + 4
  for (let number = monday; number < to; number += 7) {
    const day = dayAt(number)
    const at = x(day)
    const isClear = months.every((month) => Math.abs((month.name ?? month.x) - at) >= dayWidth)
    if (isClear && uncut(at, dayEnds, width) !== null) ticks.push({ day, x: at })
  }
  return ticks
}
