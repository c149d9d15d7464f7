import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { addDays } from '#src/domain/days.ts'

/** Two weeks: what falls due before a body that meets fortnightly sits again. */
const soonDays = 14

export type Due =
  | { kind: 'none' }
  /** The words as printed, that name no date: «inden sommerferien». */
  | { kind: 'words'; words: string }
  | { kind: 'date'; date: string; nearness: 'late' | 'soon' | 'later' }

/** When a follow-up falls due, and how near that is on a day. What is done or dropped is never late. */
export function dueOf({ due, status }: Pick<FollowUpAnswer, 'due' | 'status'>, day: string): Due {
  if (due === null) return { kind: 'none' }
  if (!/^\d{4}-\d\d-\d\d$/.test(due)) return { kind: 'words', words: due }
  if (status !== 'open') return { kind: 'date', date: due, nearness: 'later' }
  const nearness = due < day ? 'late' : due <= addDays(day, soonDays) ? 'soon' : 'later'
  return { kind: 'date', date: due, nearness }
}
