/** The ISO day of an instant with offset, or of a bare ISO date: minutes print local time, so its first ten characters. */
export function dayOf(startsAt: string): string {
  return startsAt.slice(0, 10)
}

const msPerDay = 86_400_000

/** Whole days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay)
}

/** The ISO day that many days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * msPerDay).toISOString().slice(0, 10)
}
