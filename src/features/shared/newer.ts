import type { CaseEventAnswer } from '#src/api/schemas/case.ts'

/** The latest treatment, where someone reads an older one: by a link, or by having chosen it. */
export function newerThan(events: readonly CaseEventAnswer[], read: CaseEventAnswer | null): CaseEventAnswer | null {
  if (read === null || read.date === null || read.planned) return null
  const { date } = read
  const latest = events.findLast((event) => !event.planned && event.date !== null && event.sources.length > 0)
  return latest?.date != null && latest.date > date ? latest : null
}
