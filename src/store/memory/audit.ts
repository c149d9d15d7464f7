import { auditEntry } from '#src/domain/audit.ts'
import type { AuditEntry, AuditNote } from '#src/domain/audit.ts'
import { danishDay } from '#src/domain/danish-clock.ts'
import type { AuditQuery } from '../audit-store.ts'
import { danishKey } from '#src/domain/order.ts'
import { orderOf, pageOf, sortKeys } from '../order.ts'
import type { Page } from '../store.ts'
import type { State } from './state.ts'

/** The state with a change told in its log: part of the change itself. */
export function audited(state: State, note: AuditNote): State {
  return { ...state, audit: [...state.audit, { id: state.audit.length + 1, ...auditEntry(note) }] }
}

export function listAudit({ audit }: State, query: AuditQuery): Page<AuditEntry> {
  const { by, kind, from, to, caseId, followUpId, agendaId } = query
  const order = orderOf('audit', query.sort)
  const rows = audit
    .filter((entry) => by === null || danishKey(entry.by).includes(danishKey(by)))
    .filter((entry) => kind === null || entry.kind === kind)
    .filter(({ at }) => from === null || danishDay(at) >= from)
    .filter(({ at }) => to === null || danishDay(at) <= to)
    .filter((entry) => caseId === null || entry.caseIds.includes(caseId))
    .filter((entry) => followUpId === null || entry.followUpId === followUpId)
    .filter((entry) => agendaId === null || entry.agendaId === agendaId)
  const keyOf = sortKeys.audit[order.column]
  return pageOf(rows, (row) => ({ key: keyOf(row), id: String(row.id) }), order, query)
}
