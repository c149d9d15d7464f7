import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { nearnessOf, type Nearness } from '#src/domain/due.ts'

export type Due =
  | { kind: 'none' }
  /** The words as printed, that name no date: «inden sommerferien». */
  | { kind: 'words'; words: string }
  | { kind: 'date'; date: string; nearness: Nearness }

/** When a follow-up falls due, and how near that is on a day. What is done or dropped is never late. */
export function dueOf({ due, dueOn, status }: Pick<FollowUpAnswer, 'due' | 'dueOn' | 'status'>, day: string): Due {
  if (due === null) return { kind: 'none' }
  if (dueOn === null) return { kind: 'words', words: due }
  if (status !== 'open') return { kind: 'date', date: dueOn, nearness: 'later' }
  return { kind: 'date', date: dueOn, nearness: nearnessOf(dueOn, day) }
}
