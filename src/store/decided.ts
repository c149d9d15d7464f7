import type { Outcome } from '#src/domain/outcome.ts'
import type { DerivedGroup, KnownItem } from './derive-case-group.ts'

/** An item with its case and the outcome that is counted: none on an agenda, and none of a standing item (rule 5). */
export interface Decided {
  item: KnownItem
  caseId: string
  decided: Outcome | null
}

/** The items of a group, each with what was decided. A case is standing from its first item on, or never. */
export function decidedIn({ members, snapshots }: DerivedGroup): Decided[] {
  const standing = new Set(snapshots.flatMap(({ ref }) => (ref.standing ? [ref.id] : [])))
  return members.map(({ item, caseId }) => {
    const counts = item.meeting.kind === 'minutes' && !standing.has(caseId)
    return { item, caseId, decided: counts ? (item.item.decision?.outcome ?? null) : null }
  })
}
