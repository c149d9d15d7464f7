const hourMs = 3_600_000

/** When the clocks of the EU are put on or back: the last Sunday of a month (January is 0), at 01.00 UTC. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.setUTCDate(last.getUTCDate() - last.getUTCDay())
}

/**
 * The hour it was in Denmark at an instant, whatever offset it bears: `2026-11-23 15:45`.
 * Summer time runs from the last Sunday of March to that of October (directive 2000/84/EC), so since 1996. Not asked of
 * `Intl`, whose first answer takes a browser 40 ms, just when the first screen should be drawn.
 * @throws RangeError when the instant is none.
 */
export function danishTime(instant: string): string {
  const at = Date.parse(instant)
  const year = new Date(at).getUTCFullYear()
  const summer = at >= lastSunday(year, 2) && at < lastSunday(year, 9)
  const clock = new Date(at + (summer ? 2 : 1) * hourMs)
  return clock.toISOString().slice(0, 16).replace('T', ' ')
}

/** The ISO day it was in Denmark at an instant: views are asked by Danish days, whatever offset the instant bears. */
export const danishDay = (instant: string): string => danishTime(instant).slice(0, 10)
