import { sql } from 'drizzle-orm'
import { caseStates } from '#src/domain/case.ts'
import type { KnownSnapshot } from '../derive-case-group.ts'
import { pipelineOrder } from '../pipeline-order.ts'
import { caseRow } from '../rows.ts'
import type { BodyRow, CaseRow, Summary, View } from '../store.ts'
import { meetingRefOf, standsIn, untilOf, validIn } from './as-of.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { untilsOf } from './lists.ts'
import { reviewsOf } from './reviews.ts'

export async function pipelineOf(database: Database, view: View): Promise<CaseRow[]> {
  const found = await rowsOf<{ snapshot: KnownSnapshot; untils: (string | null)[] }>(
    database,
    sql`select c.data as snapshot, ${untilsOf(view)} as untils from case_snapshots c
      where c.stage is not null and ${validIn(sql`c`, view)}`,
  )
  return found.map(({ snapshot, untils }) => caseRow(snapshot, untils, view.asOf)).toSorted(pipelineOrder)
}

type Counted = Summary['counts'] & Omit<Summary, 'counts'>

export async function summaryOf(database: Database, view: View): Promise<Summary> {
  const { asOf } = view
  const [found] = await rowsOf<Counted>(
    database,
    sql`
      select
        (select count(*)::int from waits w where ${validIn(sql`w`, view)}) as postponed,
        (select count(*)::int from waits w where ${validIn(sql`w`, view)} and ${untilOf(view)} < ${asOf}) as overdue,
        (select count(*)::int from follow_ups f where ${validIn(sql`f`, view)}) - (
          select count(*)::int from (
            select distinct on (follow_up_id) follow_up_id as id, fields ->> 'status' as status
            from follow_up_changes where day <= ${asOf} order by follow_up_id, version desc
          ) written
          join follow_ups f on f.id = written.id and ${validIn(sql`f`, view)}
          where written.status <> 'open') as "followUpsOpen",
        (select count(*)::int from case_snapshots c where c.stage is not null
          and c.state <> ${caseStates.indexOf('done')} and ${validIn(sql`c`, view)}) as "strategiesActive",
        (select count(*)::int from case_snapshots c where ${validIn(sql`c`, view)}) as cases,
        (select count(*)::int from meetings m where ${standsIn(sql`m`, view)}) as meetings,
        (select count(*)::int from ${reviewsOf(view)}) as "toReview",
        (select max(m.day) from meetings m where m.kind = 'minutes' and ${standsIn(sql`m`, view)}) as "dataUntil",
        (select received_at from documents order by received desc limit 1) as "lastImport",
        exists (select from documents where sample) as samples`,
  )
  if (!found) throw new Error('a select of values gives one row')
  const { lastImport, dataUntil, samples, ...counts } = found
  return { counts, lastImport, dataUntil, samples }
}

/** By id; named and classed as in the latest meeting there is of it. */
export async function bodiesOf(database: Database, view: View): Promise<BodyRow[]> {
  const { asOf } = view
  const ref = meetingRefOf(sql`m`)
  return rowsOf<BodyRow & Record<string, unknown>>(
    database,
    sql`
      select m.body_id as id,
        (array_agg(m.body order by m.starts_at desc, m.id desc))[1] as name,
        (array_agg(m.body_kind order by m.starts_at desc, m.id desc))[1] as kind,
        count(*)::int as meetings,
        (array_agg(${ref} order by m.starts_at desc, m.id desc) filter (where m.day <= ${asOf}))[1] as "lastMeeting",
        (array_agg(${ref} order by m.starts_at, m.id) filter (where m.day > ${asOf}))[1] as "nextMeeting"
      from meetings m
      where ${standsIn(sql`m`, view)}
      group by m.body_id
      order by m.body_id`,
  )
}
