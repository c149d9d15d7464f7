import { sql } from 'drizzle-orm'
import { auditEntry } from '#src/domain/audit.ts'
import type { AuditEntry, AuditNote } from '#src/domain/audit.ts'
import { danishDay } from '#src/domain/danish-clock.ts'
import type { AuditQuery } from '../audit-store.ts'
import { danishKey } from '#src/domain/order.ts'
import { orderOf } from '../order.ts'
import type { Page } from '../store.ts'
import type { Database } from './database.ts'
import { given } from './lists.ts'
import { pageFrom } from './page.ts'
import type { Totals } from './page.ts'
import { audit } from './schema.ts'

/** Tells a change in the log, within its transaction. */
export async function writeAudit(within: Database, note: AuditNote): Promise<void> {
  const { by, at, ...entry } = auditEntry(note)
  await within.insert(audit).values({ ...entry, by, at, byKey: danishKey(by), day: danishDay(at) })
}

export async function listAudit(database: Database, totals: Totals, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { by, kind, from, to, caseId, followUpId, agendaId } = query
  const page = await pageFrom<{ entry: AuditEntry }, 'audit'>(database, totals, {
    from: sql`audit a`,
    where: [
      ...given(by, (name) => sql`position(${danishKey(name)} in a.by_key) > 0`),
      ...given(kind, (asked) => sql`a.kind = ${asked}`),
      ...given(from, (day) => sql`a.day >= ${day}`),
      ...given(to, (day) => sql`a.day <= ${day}`),
      ...given(caseId, (id) => sql`a.case_ids @> array[${id}::text]`),
      ...given(followUpId, (id) => sql`a.follow_up_id = ${id}`),
      ...given(agendaId, (id) => sql`a.agenda_id = ${id}`),
    ],
    select: sql`jsonb_build_object('id', a.id, 'at', a.changed_at, 'by', a.changed_by, 'kind', a.kind,
      'action', a.action, 'subject', a.subject, 'caseIds', a.case_ids, 'meetingId', a.meeting_id,
      'itemNumber', a.item_number, 'followUpId', a.follow_up_id, 'agendaId', a.agenda_id, 'version', a.version,
      'before', a.before, 'after', a.after) as entry`,
    id: sql`a.id::text`,
    column: { key: sql`a.id`, never: 'null' },
    order: orderOf('audit', query.sort),
    request: query,
    name: JSON.stringify(['audit', by, kind, from, to, caseId, followUpId, agendaId]),
  })
  return { ...page, items: page.items.map(({ entry }) => entry) }
}
