import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { bodyId } from '#src/domain/body.ts'
import { caseKinds, caseStates } from '#src/domain/case.ts'
import type { CaseRef, CaseState, Wait } from '#src/domain/case.ts'
import { askedWords, textQuery } from '../asked.ts'
import { orderOf } from '../order.ts'
import type { Order, SortColumn } from '../order.ts'
import { caseRow, waitRow } from '../rows.ts'
import type { Calendar } from '../rows.ts'
import type { KnownSnapshot } from '../derive-case-group.ts'
import type {
  CaseQuery,
  CaseRow,
  MeetingQuery,
  MeetingRow,
  Page,
  ReadMeetingRow,
  View,
  WaitQuery,
  WaitRow,
} from '../store.ts'
import { calendarOf, isLate, meetingRowFor, standsIn, stateOf, untilOf, validIn } from './as-of.ts'
import type { Database } from './database.ts'
import { pageFrom } from './page.ts'
import type { KeyColumn, Totals } from './page.ts'
import { withdrawnAt } from './sources.ts'

/** A condition for a filter that was given; none for one that was not. */
export function given<T>(value: T | null, condition: (value: T) => SQL): SQL[] {
  return value === null ? [] : [condition(value)]
}

/** The column has each word asked for. */
export function hasWords(column: SQL, q: string | null): SQL[] {
  return given(askedWords(q), (asked) => sql`${column} @@ ${textQuery(asked)}::tsquery`)
}

export async function listWaits(
  database: Database,
  totals: Totals,
  view: View,
  query: WaitQuery,
): Promise<Page<WaitRow>> {
  const { body, waitKind, caseKind, overdue, q } = query
  const order = orderOf('waits', query.sort)
  const page = await pageFrom<{ wait: Wait; ref: CaseRef; calendar: Calendar }, 'waits'>(database, totals, {
    from: sql`waits w`,
    where: [
      validIn(sql`w`, view),
      ...given(body, (name) => sql`w.body_id = ${bodyId(name)}`),
      ...given(waitKind, (kind) => sql`w.wait_kind = ${kind}`),
      ...given(caseKind, (kind) => sql`w.case_kind = ${caseKinds.indexOf(kind)}`),
      ...given(overdue, (late) => sql`coalesce(${untilOf(view)} < ${view.asOf}, false) = ${late}`),
      ...hasWords(sql`w.words`, q),
    ],
    select: sql`w.data -> 'wait' as wait, w.data -> 'ref' as ref, ${calendarOf(view)} as calendar`,
    id: sql`w.id`,
    column: waitKey(order.column, view),
    order,
    request: query,
    name: JSON.stringify(['waits', view, body, waitKind, caseKind, overdue, q]),
  })
  return { ...page, items: page.items.map(({ wait, ref, calendar }) => waitRow(wait, ref, calendar, view.asOf)) }
}

function waitKey(column: SortColumn<'waits'>, view: View): KeyColumn {
  const keys: Record<SortColumn<'waits'>, KeyColumn> = {
    title: { key: sql`w.title_key` },
    body: { key: sql`w.body_key` },
    since: { key: sql`w.since`, never: 'null' },
    latest: { key: sql`w.latest` },
    count: { key: sql`w.count` },
    daysWaiting: { key: sql`(${view.asOf}::date - w.since::date)` },
    meetingsPassed: { key: sql`(${calendarOf(view)} ->> 'passed')::int` },
    until: { key: untilOf(view) },
  }
  return keys[column]
}

export async function listCases(
  database: Database,
  totals: Totals,
  view: View,
  query: CaseQuery,
): Promise<Page<CaseRow>> {
  const { body, kind, state, q } = query
  const order = orderOf('cases', query.sort)
  const page = await pageFrom<{ snapshot: KnownSnapshot; untils: (string | null)[] }, 'cases'>(database, totals, {
    from: sql`case_snapshots c`,
    where: [
      validIn(sql`c`, view),
      ...given(body, (name) => sql`${bodyId(name)} = any(c.body_ids)`),
      ...given(kind, (asked) => sql`c.kind = ${caseKinds.indexOf(asked)}`),
      ...given(state, (asked) => inState(asked, view)),
      ...(order.column === 'lastEvent' ? [sql`c.last_event <= ${view.asOf}`] : []),
      ...hasWords(sql`c.words`, q),
    ],
    select: sql`c.data as snapshot, ${untilsOf(view)} as untils`,
    id: sql`c.case_id`,
    column: caseKey(order, view),
    order,
    request: query,
    name: JSON.stringify(['cases', view, body, kind, state, q]),
  })
  return { ...page, items: page.items.map(({ snapshot, untils }) => caseRow(snapshot, untils, view.asOf)) }
}

/** Cases in a state; one that is late is in no other. */
function inState(state: CaseState, view: View): SQL {
  if (state === 'overdue') return isLate(view)
  return sql`c.state = ${caseStates.indexOf(state)} and not ${isLate(view)}`
}

/** The days the waits of a case `c` run to. */
export function untilsOf(view: View): SQL {
  return sql`case when c.waiting then
    (select coalesce(jsonb_agg(${untilOf(view)}), '[]') from waits w
      where w.case_id = c.case_id and ${validIn(sql`w`, view)}) else '[]' end`
}

function caseKey({ column, descending }: Order<'cases'>, view: View): KeyColumn {
  const keys: Record<SortColumn<'cases'>, KeyColumn> = {
    title: { key: sql`c.title_key`, never: 'null' },
    number: { key: sql`c.number_key` },
    kind: { key: sql`c.kind` },
    state: { key: stateOf(view) },
    stage: { key: sql`c.stage` },
    since: { key: sql`c.since` },
    lastEvent: descending ? { key: sql`c.last_event`, never: 'null' } : { key: sql`nullif(c.last_event, '')` },
    steps: { key: sql`c.steps` },
  }
  return keys[column]
}

export async function listMeetings(
  database: Database,
  totals: Totals,
  view: View,
  query: MeetingQuery,
): Promise<Page<MeetingRow>> {
  const { body, from, to } = query
  const order = orderOf('meetings', query.sort)
  const page = await pageFrom<{ meeting: ReadMeetingRow; withdrawnAt: string | null }, 'meetings'>(database, totals, {
    from: sql`meetings m`,
    where: [
      standsIn(sql`m`, view),
      ...given(body, (name) => sql`m.body_id = ${bodyId(name)}`),
      ...given(from, (day) => sql`m.day >= ${day}`),
      ...given(to, (day) => sql`m.day <= ${day}`),
    ],
    select: sql`${meetingRowFor(view.audience)} as meeting, ${withdrawnAt(sql`m.document_id`)} as "withdrawnAt"`,
    id: sql`m.id`,
    column: meetingKey(order.column, view),
    order,
    request: query,
    name: JSON.stringify(['meetings', view, body, from, to]),
  })
  return { ...page, items: page.items.map(({ meeting, withdrawnAt: since }) => ({ ...meeting, withdrawnAt: since })) }
}

function meetingKey(column: SortColumn<'meetings'>, { audience }: View): KeyColumn {
  if (column === 'startsAt') return { key: sql`m.starts_at`, never: 'null' }
  if (column === 'body') return { key: sql`m.body_key` }
  return { key: sql`(${meetingRowFor(audience)} ->> ${column}::text)::int` }
}
