import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { nearnessOf, type Nearness } from '#src/domain/due.ts'

/** What the list can be grouped by, as the address names it. */
export const groupings = ['forum', 'ansvarlig', 'frist'] as const
export type Grouping = (typeof groupings)[number]

/** Rows of a group come together when the list is sorted by it. */
export const sortOf: Record<Grouping, string> = { forum: 'targetBody', ansvarlig: 'responsible', frist: 'due' }

/** How near a follow-up's day is, as a group, whatever its status: those without one last. */
export type DueGroup = Nearness | 'none'

export function dueGroupOf({ dueOn }: Pick<FollowUpAnswer, 'dueOn'>, day: string): DueGroup {
  return dueOn === null ? 'none' : nearnessOf(dueOn, day)
}

/** The name of the group a follow-up belongs to; empty for one that has no body or no one responsible. */
export function groupOf(followUp: FollowUpAnswer, by: Grouping, day: string): string {
  if (by === 'frist') return dueGroupOf(followUp, day)
  return (by === 'forum' ? followUp.targetBody : followUp.responsible) ?? ''
}
