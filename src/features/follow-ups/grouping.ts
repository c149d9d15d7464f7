import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { dueOf } from '#src/features/shared/due.ts'

/** What the list can be grouped by, as the address names it. */
export const groupings = ['forum', 'ansvarlig', 'frist'] as const
export type Grouping = (typeof groupings)[number]

/** Rows of a group come together when the list is sorted by it. */
export const sortOf: Record<Grouping, string> = { forum: 'targetBody', ansvarlig: 'responsible', frist: 'due' }

/** How near a follow-up's day is, as a group: those without one last. */
export type DueGroup = 'late' | 'soon' | 'later' | 'none'

export function dueGroupOf(followUp: FollowUpAnswer, day: string): DueGroup {
  const due = dueOf(followUp, day)
  return due.kind === 'date' ? due.nearness : 'none'
}

/** The name of the group a follow-up belongs to; empty for one that has no body or no one responsible. */
export function groupOf(followUp: FollowUpAnswer, by: Grouping, day: string): string {
  if (by === 'frist') return dueGroupOf(followUp, day)
  return (by === 'forum' ? followUp.targetBody : followUp.responsible) ?? ''
}
