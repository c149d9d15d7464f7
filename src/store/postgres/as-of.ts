import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Audience } from '#src/domain/audience.ts'
import { caseStates } from '#src/domain/case.ts'
import type { View } from '../store.ts'

/** The conditions and values that only the view decides, as SQL over a table's alias. */

/** What held at the end of the view's day, for its audience. */
export function validIn(alias: SQL, { asOf, audience }: View): SQL {
  return sql`${alias}.audience = ${audience} and ${alias}.valid_from <= ${asOf}
    and (${alias}.valid_to is null or ${alias}.valid_to > ${asOf})`
}

/** Items as an audience may have them. */
export function itemsFor(alias: SQL, audience: Audience): SQL {
  return sql`${alias}.audience in ('both', ${audience})`
}

/** A version that stands for its meeting on the view's day. */
export function standsIn(alias: SQL, { asOf }: View): SQL {
  return sql`${alias}.known_from <= ${asOf} and (${alias}.known_to is null or ${alias}.known_to > ${asOf})`
}

/** Day of the first meeting of the wait's body after its latest postponement. */
export function dayAfterLatest(view: View): SQL {
  return sql`(select min(m.day) from meetings m where m.body_id = w.body_id and m.day > w.latest
    and ${standsIn(sql`m`, view)})`
}

/** The day a wait runs to: what the domain's `resolveUntil` says, for the rows it could not be asked of one by one. */
export function untilOf(view: View): SQL {
  return sql`coalesce(w.until, case when w.until_next_meeting then ${dayAfterLatest(view)} end)`
}

/** Whether a case `c` waits past its day; where so, its state is `overdue` whatever it was (domain: `stateOn`). */
export function isLate(view: View): SQL {
  return sql`(c.waiting and exists (
    select from waits w where w.case_id = c.case_id and ${validIn(sql`w`, view)} and ${untilOf(view)} < ${view.asOf}))`
}

/** The state of a case on the view's day, as its place among the states. */
export function stateOf(view: View): SQL {
  return sql`case when ${isLate(view)} then ${caseStates.indexOf('overdue')}::int else c.state::int end`
}

/** A meeting as a list names it. */
export const meetingRefOf = (alias: SQL): SQL =>
  sql`jsonb_build_object('id', ${alias}.id, 'body', ${alias}.body, 'bodyKind', ${alias}.body_kind,
    'startsAt', ${alias}.starts_at)`

/** Items `o` of coming meetings `m` whose agendas the view knows. */
const comingItems = (view: View): SQL => sql`case_items o
  join meetings m on m.document_id = o.document_id and m.id = o.meeting_id
  where o.audience = ${view.audience} and o.on_agenda and m.day > ${view.asOf} and ${standsIn(sql`m`, view)}`

/** The first coming meeting whose agenda has the case of a wait or a snapshot. */
export const onAgenda = (alias: SQL, view: View): SQL =>
  sql`(select ${meetingRefOf(sql`m`)} from ${comingItems(view)} and o.case_id = ${alias}.case_id
    order by m.starts_at, m.id limit 1)`

/** The same of every case that is on one, for a list of them: few meetings lie ahead. */
export const onAgendas = (view: View): SQL =>
  sql`(select distinct on (o.case_id) o.case_id, ${meetingRefOf(sql`m`)} as meeting from ${comingItems(view)}
    order by o.case_id, m.starts_at, m.id)`

/** What each wait `w` is held against: the `Calendar` of `rows.ts`. */
export function calendarOf(view: View): SQL {
  const { asOf } = view
  return sql`jsonb_build_object(
    'passed', (select count(*) from meetings m where m.body_id = w.body_id and m.day > w.since and m.day <= ${asOf}
      and ${standsIn(sql`m`, view)}),
    'dayAfterLatest', ${dayAfterLatest(view)},
    'held', (select ${meetingRefOf(sql`m`)} from meetings m
      where m.body_id = w.body_id and m.kind = 'minutes' and m.day > w.latest and m.day <= ${asOf}
        and m.day <= ${untilOf(view)} and ${standsIn(sql`m`, view)}
      order by m.starts_at desc, m.id desc limit 1),
    'next', ${onAgenda(sql`w`, view)})`
}

/** What a meeting's row is for an audience. */
export const meetingRowFor = (audience: Audience): SQL => (audience === 'all' ? sql`m.row_all` : sql`m.row_open`)
