import { changedFields } from '#src/domain/audit.ts'
import type { AuditNote, AuditValues } from '#src/domain/audit.ts'
import { danishDay } from '#src/domain/danish-clock.ts'
import type { Suggestion } from '#src/domain/follow-up.ts'
import type { KnownFollowUp } from './derive-case-group.ts'
import type { FollowUpChange } from './store.ts'

/** What people have written of a follow-up up to one version, and who wrote last. */
export interface Written {
  version: number
  /** Only what someone has written: the rest stays as the minutes have it, also when they are read anew. */
  fields: WrittenFields
  by: string
  at: string
  /** The Danish day it was written: a view of an earlier one does not know of it. */
  day: string
}

export interface WrittenFields extends Omit<FollowUpChange, 'refuse'> {
  /** Every item that was ever refused as the answer. */
  refused?: Suggestion[]
}

/** The next version of what is written. What is no longer done has no proof that it is. */
export function writtenAfter(before: Written | null, change: FollowUpChange, by: string, at: string): Written {
  const { refuse, ...rest } = change
  const fields: WrittenFields = { ...before?.fields, ...rest }
  if (rest.status !== undefined && rest.status !== 'done') fields.evidence = null
  if (refuse) fields.refused = [...(fields.refused ?? []), refuse]
  return { version: (before?.version ?? 0) + 1, fields, by, at, day: danishDay(at) }
}

/** What holds of a follow-up: what people have written of it, and for the rest what the minutes have. */
export function standing(found: KnownFollowUp, written: Written | null) {
  const { status = 'open', note = null, responsible = found.responsible, due = found.due } = written?.fields ?? {}
  return { status, note, responsible, due, evidence: written?.fields.evidence ?? null }
}

/** The same, as the log tells it. */
function told(found: KnownFollowUp, written: Written | null): AuditValues {
  const { evidence, ...rest } = standing(found, written)
  const refused = written?.fields.refused ?? []
  return { ...rest, evidence: evidence && placed(evidence), refused: refused.map(placed) }
}

const placed = ({ body, date, itemNumber, title }: Suggestion) => `${body} ${date}, ${itemNumber}: ${title}`

/** The change from one version to the next, as the log tells it. */
export function followUpNote(found: KnownFollowUp, before: Written | null, after: Written): AuditNote {
  const { by, at, version } = after
  return {
    by,
    at,
    ...about(found),
    action: (after.fields.refused?.length ?? 0) > (before?.fields.refused?.length ?? 0) ? 'refused' : 'changed',
    version,
    ...changedFields(told(found, before), told(found, after)),
  }
}

/** What someone says of a follow-up, as the log keeps it. */
export function commentNote(found: KnownFollowUp, text: string, by: string, at: string): AuditNote {
  return { by, at, ...about(found), action: 'commented', after: { comment: text } }
}

function about({ id, text, case: ref, item }: KnownFollowUp): Omit<AuditNote, 'by' | 'at' | 'action'> {
  const { meetingId, number: itemNumber } = item
  return { kind: 'follow-up', subject: text, caseIds: [ref.id], meetingId, itemNumber, followUpId: id }
}
