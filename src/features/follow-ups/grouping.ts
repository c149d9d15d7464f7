import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { addDays } from '#src/domain/days.ts'
import { soonDays } from '#src/domain/follow-up.ts'

/** What the list can be grouped by, as the address names it. */
export const groupings = ['forum', 'ansvarlig', 'frist'] as const
export type Grouping = (typeof groupings)[number]

/** Rows of a group come together when the list is sorted by it. */
export const sortOf: Record<Grouping, string> = { forum: 'targetBody', ansvarlig: 'responsible', frist: 'due' }

/** How near a follow-up's day is, as a group, whatever its status: those without one last. */
export type DueGroup = 'passed' | 'soon' | 'later' | 'none'

export function dueGroupOf({ dueOn }: Pick<FollowUpAnswer, 'dueOn'>, day: string): DueGroup {
  if (dueOn === null) return 'none'
  if (dueOn < day) return 'passed'
  return dueOn <= addDays(day, soonDays) ? 'soon' : 'later'
}

/** The name of the group a follow-up belongs to; empty for one that has no body or no one responsible. */
export function groupOf(followUp: FollowUpAnswer, by: Grouping, day: string): string {
  if (by === 'frist') return dueGroupOf(followUp, day)
  return (by === 'forum' ? followUp.targetBody : followUp.responsible) ?? ''
}
