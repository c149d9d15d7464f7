import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { bodyId } from '#src/domain/body.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import type { FollowUp, Suggestion } from '#src/domain/follow-up.ts'
import type { KnownFollowUp } from '../derive-case-group.ts'
import { danishKey, orderOf } from '../order.ts'
import type { SortColumn } from '../order.ts'
import { followUpRow } from '../rows.ts'
import { StaleVersionError } from '../store.ts'
import type { FollowUpChange, FollowUpQuery, Page, View } from '../store.ts'
import { followUpNote, writtenAfter } from '../written.ts'
import type { Written } from '../written.ts'
import { validIn } from './as-of.ts'
import { writeAudit } from './audit.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { given, hasWords } from './lists.ts'
import { pageFrom } from './page.ts'
import type { KeyColumn, Totals } from './page.ts'
import { followUpChanges } from './schema.ts'

type FollowUpRow = { found: KnownFollowUp; ref: CaseRef; written: Written | null; suggestion: Suggestion | null }

/** Each follow-up `f` the view knows of, with its case `c` and what was written of it by then, `h`. */
const followUpsOf = (view: View): SQL => sql`
  follow_ups f
  join case_snapshots c on c.case_id = f.case_id and ${validIn(sql`c`, view)}
  left join lateral (
    select * from follow_up_changes
    where follow_up_id = f.id and day <= ${view.asOf}
    order by version desc limit 1
  ) h on true`

const selected = (view: View): SQL => sql`
  f.data as found, c.data -> 'ref' as ref,
  case when f.suggestion ->> 'date' <= ${view.asOf} then f.suggestion end as suggestion,
  case when h.version is not null then jsonb_build_object('version', h.version, 'fields', h.fields,
    'by', h.written_by, 'at', h.written_at, 'day', h.day) end as written`

const toFollowUp = ({ found, ref, written, suggestion }: FollowUpRow): FollowUp =>
  followUpRow(found, ref, written, suggestion)

const status = sql`coalesce(h.fields ->> 'status', 'open')`
const responsible = sql`case when h.fields ? 'responsible' then h.responsible_key else f.responsible_key end`
const due = sql`case when h.fields ? 'due' then h.fields ->> 'due' else f.due end`

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
      ...given(query.responsible, (name) => sql`position(${danishKey(name)} in ${responsible}) > 0`),
      ...hasWords(sql`f.search`, query.q),
    ],
    select: selected(view),
    id: sql`f.id`,
    column: followUpKeys[order.column],
    order,
    request: query,
    name: JSON.stringify(['follow-ups', view, query.status, query.body, query.responsible, query.q]),
  })
  return { ...page, items: page.items.map(toFollowUp) }
}

const followUpKeys: Record<SortColumn<'followUps'>, KeyColumn> = {
  text: { key: sql`f.text_key` },
  case: { key: sql`c.title_key` },
  body: { key: sql`f.body_key` },
  date: { key: sql`f.date`, never: 'null' },
  targetBody: { key: sql`f.target_key` },
  responsible: { key: responsible },
  due: { key: due },
  status: { key: sql`array_position(${sql.param([...followUpStatuses])}::text[], ${status})` },
}

/** Those of one case, or the one of that id. */
export async function followUpsWhere(database: Database, view: View, condition: SQL): Promise<FollowUp[]> {
  const found = await rowsOf<FollowUpRow>(
    database,
    sql`select ${selected(view)} from ${followUpsOf(view)}
      where ${validIn(sql`f`, view)} and ${condition}
      order by f.date desc, f.id`,
  )
  return found.map(toFollowUp)
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
  await writeAudit(database, followUpNote(found.data, found.written, next))
  await database.execute(sql`update revision set value = value + 1`)
}
