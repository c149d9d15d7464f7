/** What a change was made to. */
export const auditKinds = ['follow-up', 'correction', 'pipeline', 'agenda', 'import'] as const
export type AuditKind = (typeof auditKinds)[number]

/** `taken-back`: a correction undone; `refused`: a suggestion turned down for good. */
export const auditActions = ['added', 'changed', 'commented', 'refused', 'taken-back', 'removed'] as const
export type AuditAction = (typeof auditActions)[number]

export type AuditValue = string | number | boolean | null | string[]
/** Fields by name, with what they held. */
export type AuditValues = Record<string, AuditValue>

/** One change that a person made: who, when, to what, and what it was before and after. Never altered. */
export interface AuditEntry {
  /** Its place in the log: later ones are larger. */
  id: number
  at: string
  by: string
  kind: AuditKind
  action: AuditAction
  /** What was changed, as it was called then: the text of a follow-up, the title of an item, the name of a file. */
  subject: string | null
  /** The cases it is about: two, where a correction moves an item from one to another. */
  caseIds: string[]
  meetingId: string | null
  itemNumber: string | null
  followUpId: string | null
  agendaId: string | null
  /** The version the change made; what it was made to can be put back with it in `If-Match`, until it moves on. */
  version: number | null
  /** Only the fields that changed; null where nothing was before, or is after. */
  before: AuditValues | null
  after: AuditValues | null
}

/** An entry as it is handed in: what does not apply is left out. */
export type AuditNote = Pick<AuditEntry, 'at' | 'by' | 'kind' | 'action' | 'subject'> & Partial<Omit<AuditEntry, 'id'>>

/** The note with every field, as it is kept. */
export function auditEntry(note: AuditNote): Omit<AuditEntry, 'id'> {
  return {
    caseIds: [],
    meetingId: null,
    itemNumber: null,
    followUpId: null,
    agendaId: null,
    version: null,
    before: null,
    after: null,
    ...note,
  }
}

/** What of some fields has changed, as it was and as it is. */
export function changedFields(was: AuditValues, is: AuditValues): Pick<AuditEntry, 'before' | 'after'> {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => JSON.stringify(was[name] ?? null) !== JSON.stringify(is[name] ?? null),
  )
  const of = (values: AuditValues) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  return { before: of(was), after: of(is) }
}
