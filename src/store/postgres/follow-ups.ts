import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { bodyId } from '#src/domain/body.ts'
import { addDays } from '#src/domain/days.ts'
import { soonDays } from '#src/domain/due.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import type { DueFilter, FollowUp } from '#src/domain/follow-up.ts'
import { danishKey } from '#src/domain/order.ts'
import type { KnownFollowUp } from '../derive-case-group.ts'
import { orderOf } from '../order.ts'
import type { SortColumn } from '../order.ts'
import { followUpRow } from '../rows.ts'
import type { SeenFollowUp } from '../rows.ts'
import { StaleVersionError } from '../store.ts'
import type { FollowUpChange, FollowUpQuery, Page, View } from '../store.ts'
import { commentNote, followUpNote, writtenAfter } from '../written.ts'
import type { Written } from '../written.ts'
import { standsIn, validIn } from './as-of.ts'
import { writeAudit } from './audit.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { given, hasWords } from './lists.ts'
import { pageFrom } from './page.ts'
import type { KeyColumn, Totals } from './page.ts'
import { followUpChanges } from './schema.ts'
import { seekAnswer } from './suggestions.ts'

type FollowUpRow = SeenFollowUp & Record<string, unknown>

/** Each follow-up `f` the view knows of, with its case `c` and what was written of it by then, `h`. */
const followUpsOf = (view: View): SQL => sql`
  follow_ups f
  join case_snapshots c on c.case_id = f.case_id and ${validIn(sql`c`, view)}
  left join lateral (
    select * from follow_up_changes
    where follow_up_id = f.id and day <= ${view.asOf}
    order by version desc limit 1
  ) h on true`

/** Day of the answering body's first meeting after a follow-up was asked for. */
const dayAfterAsked = (view: View): SQL => sql`(
  select min(m.day) from meetings m where m.body_id = f.answered_by and m.day > f.date and ${standsIn(sql`m`, view)})`

/** What the view may know to have answered it. */
const suggestion = ({ asOf }: View): SQL => sql`case when f.suggestion ->> 'date' <= ${asOf} then f.suggestion end`

const selected = (view: View): SQL => sql`
  f.data as found, c.data -> 'ref' as ref,
  ${suggestion(view)} as suggestion,
  case when h.version is not null then jsonb_build_object('version', h.version, 'fields', h.fields,
    'by', h.written_by, 'at', h.written_at, 'day', h.day) end as written,
  case when f.due_next_meeting then ${dayAfterAsked(view)} end as "dayAfterAsked",
  (select count(*)::int from audit a where a.follow_up_id = f.id and a.action = 'commented' and a.day <= ${view.asOf})
    as comments`

const status = sql`coalesce(h.fields ->> 'status', 'open')`
const responsible = sql`case when h.fields ? 'responsible' then h.responsible_key else f.responsible_key end`

/** The day a follow-up falls due: what the domain's `dueDay` says. What people write is a day. */
const dueOn = (view: View): SQL => sql`case
  when h.fields ? 'due' then h.fields ->> 'due'
  when f.due ~ '^\\d{4}-\\d\\d-\\d\\d$' then f.due
  when f.due_next_meeting then ${dayAfterAsked(view)} end`

/** Those that fall due as it is asked for: what the domain's `isDue` says. */
function isDueIn(view: View, filter: DueFilter): SQL {
  const { asOf } = view
  const near = addDays(asOf, soonDays)
  if (filter === 'soon') return sql`${status} = 'open' and ${dueOn(view)} between ${asOf} and ${near}`
  if (filter === 'pressing') return sql`${status} = 'open' and ${dueOn(view)} <= ${near}`
  const late = sql`${status} = 'open' and ${dueOn(view)} < ${asOf}`
  return filter === 'late' ? late : sql`${late} and ${suggestion(view)} is null`
}

export async function listFollowUps(
  database: Database,
  totals: Totals,
  view: View,
  query: FollowUpQuery,
): Promise<Page<FollowUp>> {
  const order = orderOf('followUps', query.sort)
  const page = await pageFrom<FollowUpRow, 'followUps'>(database, totals, {
    from: followUpsOf(view),
    where: [
      validIn(sql`f`, view),
      ...given(query.status, (asked) => sql`${status} = ${asked}`),
      ...given(query.body, (name) => sql`(f.body_id = ${bodyId(name)} or f.target_id = ${bodyId(name)})`),
      ...given(query.due ?? null, (asked) => isDueIn(view, asked)),
      ...given(query.responsible, (name) => sql`position(${danishKey(name)} in ${responsible}) > 0`),
      ...hasWords(sql`f.search`, query.q),
    ],
    select: selected(view),
    id: sql`f.id`,
    column: followUpKey(order.column, view),
    order,
    request: query,
    name: JSON.stringify(['follow-ups', view, query.status, query.body, query.responsible, query.due, query.q]),
  })
  return { ...page, items: page.items.map((row) => followUpRow(row, view)) }
}

function followUpKey(column: SortColumn<'followUps'>, view: View): KeyColumn {
  const keys: Record<SortColumn<'followUps'>, KeyColumn> = {
    text: { key: sql`f.text_key` },
    case: { key: sql`c.title_key` },
    body: { key: sql`f.body_key` },
    date: { key: sql`f.date`, never: 'null' },
    targetBody: { key: sql`f.target_key` },
    responsible: { key: responsible },
    due: { key: dueOn(view) },
    status: { key: sql`array_position(${sql.param([...followUpStatuses])}::text[], ${status})` },
  }
  return keys[column]
}

/** Those of one case, or the one of that id. */
export async function followUpsWhere(database: Database, view: View, condition: SQL): Promise<FollowUp[]> {
  const found = await rowsOf<FollowUpRow>(
    database,
    sql`select ${selected(view)} from ${followUpsOf(view)}
      where ${validIn(sql`f`, view)} and ${condition}
      order by f.date desc, f.id`,
  )
  return found.map((row) => followUpRow(row, view))
}

/** Within a transaction that no other change runs beside. */
export async function changeFollowUp(
  database: Database,
  id: string,
  change: FollowUpChange,
  version: number,
  by: string,
  at: string,
): Promise<void> {
  const found = await latestOf(database, id)
  if ((found.written?.version ?? 0) !== version)
    throw new StaleVersionError('the follow-up was changed by someone else')
  const next = writtenAfter(found.written, change, by, at)
  await database.insert(followUpChanges).values({
    followUpId: id,
    version: next.version,
    day: next.day,
    writtenAt: next.at,
    writtenBy: next.by,
    fields: next.fields,
    responsibleKey: next.fields.responsible == null ? null : danishKey(next.fields.responsible),
  })
  if (change.refuse) await seekAnswer(database, id)
  await writeAudit(database, followUpNote(found.data, found.written, next))
  await database.execute(sql`update revision set value = value + 1`)
}

/** Within a transaction, as `changeFollowUp`. */
export async function commentFollowUp(
  database: Database,
  id: string,
  text: string,
  by: string,
  at: string,
): Promise<void> {
  const { data } = await latestOf(database, id)
  await writeAudit(database, commentNote(data, text, by, at))
  await database.execute(sql`update revision set value = value + 1`)
}

/** A follow-up as the minutes have it, with what was last written of it. */
async function latestOf(database: Database, id: string): Promise<{ data: KnownFollowUp; written: Written | null }> {
  const [found] = await rowsOf<{ data: KnownFollowUp; written: Written | null }>(
    database,
    sql`
      select f.data, (
        select jsonb_build_object('version', h.version, 'fields', h.fields, 'by', h.written_by, 'at', h.written_at,
          'day', h.day)
        from follow_up_changes h where h.follow_up_id = f.id order by h.version desc limit 1
      ) as written
      from follow_ups f where f.id = ${id} limit 1`,
  )
  if (!found) throw new Error('no such follow-up')
  return found
}
