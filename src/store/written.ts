import { changedFields } from '#src/domain/audit.ts'
import type { AuditNote } from '#src/domain/audit.ts'
import type { KnownFollowUp } from './derive-case-group.ts'
import { localDay } from './local-day.ts'
import type { FollowUpChange } from './store.ts'

/** What people have written of a follow-up up to one version, and who wrote last. */
export interface Written {
  version: number
  /** Only what someone has written: the rest stays as the minutes have it, also when they are read anew. */
  fields: FollowUpChange
  by: string
  at: string
  /** The Danish day it was written: a view of an earlier one does not know of it. */
  day: string
}

/** The next version of what is written. */
export function writtenAfter(before: Written | null, change: FollowUpChange, by: string, at: string): Written {
  const fields = { ...before?.fields, ...change }
  return { version: (before?.version ?? 0) + 1, fields, by, at, day: localDay(at) }
}

/** What holds of a follow-up: what people have written of it, and for the rest what the minutes have. */
export function standing(found: KnownFollowUp, written: Written | null) {
  const { status = 'open', note = null, responsible = found.responsible, due = found.due } = written?.fields ?? {}
  return { status, note, responsible, due }
}

/** The change from one version to the next, as the log tells it. */
export function followUpNote(found: KnownFollowUp, before: Written | null, after: Written): AuditNote {
  const { by, at, version } = after
  return {
    by,
    at,
    kind: 'follow-up',
    action: 'changed',
    subject: found.text,
    caseIds: [found.case.id],
    meetingId: found.item.meetingId,
    itemNumber: found.item.number,
    followUpId: found.id,
    version,
    ...changedFields(standing(found, before), standing(found, after)),
  }
}
