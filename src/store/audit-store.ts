import type { AuditEntry, AuditKind } from '#src/domain/audit.ts'
import type { Page, PageRequest } from './store.ts'

export interface AuditQuery extends PageRequest {
  /** Words of the name of who did it. */
  by: string | null
  kind: AuditKind | null
  /** Danish days, both included. */
  from: string | null
  to: string | null
  caseId: string | null
  followUpId: string | null
  agendaId: string | null
}

/**
 * The log of what people have changed. It can only grow: an entry is written in the transaction of the change it tells
 * of (`audited` in memory, `writeAudit` in a database, which refuses to alter or delete one), and nothing here changes
 * one. It is for those who may see everything: what was changed may be of a closed item, and what people did inside the
 * house is not for the public. So it takes no view, and the API asks for the role.
 */
export interface AuditStore {
  /** Newest first. */
  audit(query: AuditQuery): Promise<Page<AuditEntry>>
}
