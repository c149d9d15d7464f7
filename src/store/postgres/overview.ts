import { sql } from 'drizzle-orm'
import { caseStates } from '#src/domain/case.ts'
import { rhythmOf } from '#src/domain/quiet.ts'
import type { KnownSnapshot } from '../derive-case-group.ts'
import { isActive, pipelineOrder } from '../pipeline-order.ts'
import { caseRow } from '../rows.ts'
import type { BodyRow, MeetingRef, PipelineRow, Summary, View } from '../store.ts'
import { meetingRefOf, onAgendas, standsIn, untilOf, validIn } from './as-of.ts'
import { revisionIn } from './changes.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { untilsOf } from './lists.ts'
import { membersIn } from './pipeline-members.ts'
import { reviewsOf } from './reviews.ts'
import { wholeCase } from './whole-case.ts'

export async function pipelineOf(database: Database, view: View): Promise<PipelineRow[]> {
  const found = await rowsOf<{ snapshot: KnownSnapshot; untils: (string | null)[]; nextMeeting: MeetingRef | null }>(
    database,
    sql`select c.data as snapshot, ${untilsOf(view)} as untils, n.meeting as "nextMeeting"
      from case_snapshots c left join ${onAgendas(view)} n on n.case_id = c.case_id
      where c.stage is not null and ${validIn(sql`c`, view)}
        and not c.case_id in (select case_id from pipeline_members)`,
  )
  const rows = found.map(({ snapshot, untils, nextMeeting }) => ({
    ...caseRow(snapshot, untils, view.asOf),
    nextMeeting,
  }))
  return [...rows, ...(await addedByHand(database, view))].toSorted(pipelineOrder)
}

/** The cases that people have put on the board, each as it stands: few, so each is looked up whole. */
async function addedByHand(database: Database, view: View): Promise<PipelineRow[]> {
  const rows: PipelineRow[] = []
  for (const { caseId, member } of (await membersIn(database)).values()) {
    const whole = member ? await wholeCase(database, view, caseId) : null
    if (whole?.case.id !== caseId || whole.place === null) continue
    const { events: _events, waits: _waits, followUps: _followUps, sameNumber: _sameNumber, ...row } = whole
    rows.push(row)
  }
  return rows
}

/** What was counted, as long as nothing changes: everyone's first screen asks for it. */
export type Summaries = Map<string, Summary>

const mostSummaries = 100

export async function summaryOf(database: Database, summaries: Summaries, view: View): Promise<Summary> {
  const name = `${await revisionIn(database)} ${view.audience} ${view.asOf}`
  const known = summaries.get(name)
  if (known) return known
  const counted = await countAll(database, view)
  if (summaries.size >= mostSummaries) summaries.clear()
  summaries.set(name, counted)
  return counted
}

type Counted = Summary['counts'] & Omit<Summary, 'counts'>

async function countAll(database: Database, view: View): Promise<Summary> {
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
          and c.state <> ${caseStates.indexOf('done')} and ${validIn(sql`c`, view)}
          and not c.case_id in (select case_id from pipeline_members)) as "strategiesActive",
        (select count(*)::int from case_snapshots c where ${validIn(sql`c`, view)}) as cases,
        (select count(*)::int from meetings m where ${standsIn(sql`m`, view)}) as meetings,
        (select count(*)::int from ${reviewsOf(view)}) as "toReview",
        (select max(m.day) from meetings m where m.kind = 'minutes' and ${standsIn(sql`m`, view)}) as "dataUntil",
        (select received_at from documents order by received desc limit 1) as "lastImport",
        exists (select from documents where sample) as samples`,
  )
  if (!found) throw new Error('a select of values gives one row')
  const { lastImport, dataUntil, samples, ...counts } = found
  const added = (await addedByHand(database, view)).filter(isActive).length
  return { counts: { ...counts, strategiesActive: counts.strategiesActive + added }, lastImport, dataUntil, samples }
}

/** By id; named and classed as in the latest meeting there is of it. */
export async function bodiesOf(database: Database, view: View): Promise<BodyRow[]> {
  const { asOf } = view
  const ref = meetingRefOf(sql`m`)
  const found = await rowsOf<Omit<BodyRow, 'rhythm'> & { days: string[] | null }>(
    database,
    sql`
      select m.body_id as id,
        (array_agg(m.body order by m.starts_at desc, m.id desc))[1] as name,
        (array_agg(m.body_kind order by m.starts_at desc, m.id desc))[1] as kind,
        count(*)::int as meetings,
        (array_agg(${ref} order by m.starts_at desc, m.id desc) filter (where m.day <= ${asOf}))[1] as "lastMeeting",
        (array_agg(${ref} order by m.starts_at, m.id) filter (where m.day > ${asOf}))[1] as "nextMeeting",
        array_agg(m.day) filter (where m.day <= ${asOf}) as days
      from meetings m
      where ${standsIn(sql`m`, view)}
      group by m.body_id
      order by m.body_id`,
  )
  return found.map(({ days, ...body }) => ({ ...body, rhythm: rhythmOf(days ?? []) }))
}
