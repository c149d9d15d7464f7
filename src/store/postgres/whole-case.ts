import { sql } from 'drizzle-orm'
import type { CaseRef } from '#src/domain/case.ts'
import type { AgendaItem } from '#src/domain/meeting.ts'
import { caseAt } from '#src/domain/snapshots.ts'
import { caseOn } from '../derive-case-group.ts'
import type { KnownItem, KnownSnapshot } from '../derive-case-group.ts'
import { withMembership } from '../pipeline-members.ts'
import { caseRow, waitId, waitRow } from '../rows.ts'
import type { Calendar } from '../rows.ts'
import type { CaseWhole, MeetingRef, View } from '../store.ts'
import { calendarOf, itemsFor, onAgenda, validIn } from './as-of.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { followUpsWhere } from './follow-ups.ts'
import { membersIn } from './pipeline-members.ts'

type CaseParts = {
  snapshot: KnownSnapshot
  /** By wait. */
  calendars: Record<string, Calendar>
  items: (Omit<KnownItem, 'meeting' | 'item'> & { head: KnownItem['meeting']; data: AgendaItem })[]
  sameNumber: CaseRef[]
  nextMeeting: MeetingRef | null
}

/** The case by id, or by number where no case has that for its id; all of it as of one moment. */
export async function wholeCase(database: Database, view: View, idOrNumber: string): Promise<CaseWhole | null> {
  const { asOf } = view
  const [found] = await rowsOf<CaseParts>(
    database,
    sql`
      select c.data as snapshot,
        (select coalesce(jsonb_object_agg(w.id, ${calendarOf(view)}), '{}')
          from waits w where w.case_id = c.case_id and ${validIn(sql`w`, view)}) as calendars,
        (select coalesce(jsonb_agg(jsonb_build_object('head', m.head, 'data', i.data, 'position', i.position,
            'knownTo', i.known_to, 'followUpIds', '[]'::jsonb, 'own', '[]'::jsonb)), '[]')
          from items i join meetings m on m.document_id = i.document_id and m.id = i.meeting_id
          where i.gather_key = c.gather_key and ${itemsFor(sql`i`, view.audience)}) as items,
        (select coalesce(jsonb_agg(o.data -> 'ref' order by o.case_id), '[]')
          from case_snapshots o
          where o.number = c.number and o.case_id <> c.case_id and ${validIn(sql`o`, view)}) as "sameNumber",
        ${onAgenda(sql`c`, view)} as "nextMeeting"
      from case_snapshots c
      where (c.case_id = ${idOrNumber} or c.number = ${idOrNumber}) and ${validIn(sql`c`, view)}
      order by c.case_id <> ${idOrNumber}, c.case_id
      limit 1`,
  )
  if (!found) return null
  const items = found.items.map(({ head, data, ...item }) => ({ ...item, meeting: head, item: data }))
  const { ref } = found.snapshot
  const gathered = caseOn(items, ref.id, asOf)
  const waits = found.snapshot.waits.flatMap((wait) => {
    const calendar = found.calendars[waitId(wait, ref)]
    return calendar ? [waitRow(wait, ref, calendar, asOf)] : []
  })
  const untils = waits.map(({ until }) => until)
  const then = gathered && caseAt(gathered, asOf)
  const said = (await membersIn(database)).get(ref.id)
  return {
    ...withMembership(caseRow(found.snapshot, untils, asOf), said, () => then?.place ?? null, untils, view),
    events: then?.events ?? [],
    waits,
    followUps: await followUpsWhere(database, view, sql`f.case_id = ${ref.id}`),
    sameNumber: found.sameNumber,
    nextMeeting: found.nextMeeting,
  }
}
