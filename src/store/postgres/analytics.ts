import { sql, type SQL } from 'drizzle-orm'
import type { DecisionCount } from '#src/domain/analytics.ts'
import type { PlaceRecord, WaitRecord } from '#src/domain/analytics-stretches.ts'
import { bodyId } from '#src/domain/body.ts'
import { stages } from '#src/domain/case.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { AnalyticsStore, DecisionQuery, DecisionRecord } from '../analytics-store.ts'
import type { View } from '../store.ts'
import { itemsFor, standsIn, validIn } from './as-of.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { given } from './lists.ts'

type Read = <T>(work: (from: Database) => Promise<T>) => Promise<T>

export function postgresAnalytics(read: Read): AnalyticsStore {
  return {
    decisionCounts: (view, query) => read((database) => decisionCounts(database, view, query)),
    decisions: (view, query, outcomes) => read((database) => decisions(database, view, query, outcomes)),
    waitRecords: (view, body) => read((database) => waitRecords(database, view, body)),
    placeRecords: (view, body) => read((database) => placeRecords(database, view, body)),
  }
}

/** What was decided of items `o` at meetings `m`. */
const decided = (view: View, { body, from, to }: DecisionQuery): SQL[] => [
  sql`o.audience = ${view.audience} and o.decided is not null`,
  standsIn(sql`m`, view),
  ...given(body, (name) => sql`m.body_id = ${bodyId(name)}`),
  ...given(from, (day) => sql`m.day >= ${day}`),
  ...given(to, (day) => sql`m.day <= ${day}`),
]

function decisions(
  database: Database,
  view: View,
  query: DecisionQuery,
  outcomes: readonly Outcome[] | null,
): Promise<DecisionRecord[]> {
  const conditions = [
    ...decided(view, query),
    validIn(sql`c`, view),
    itemsFor(sql`i`, view.audience),
    ...given(outcomes, (some) => sql`o.decided in ${some}`),
  ]
  return rowsOf<DecisionRecord & Record<string, unknown>>(
    database,
    sql`
      select c.data -> 'ref' as case, m.body, m.body_id as "bodyId", m.day as date, o.decided as outcome,
        m.id as "meetingId", i.number as "itemNumber"
      from case_items o
      join meetings m on m.document_id = o.document_id and m.id = o.meeting_id
      join items i on i.document_id = o.document_id and i.meeting_id = o.meeting_id and i.position = o.position
      join case_snapshots c on c.case_id = o.case_id
      where ${sql.join(conditions, sql` and `)}
      order by m.day desc, m.id, o.position`,
  )
}

function decisionCounts(database: Database, view: View, query: DecisionQuery): Promise<DecisionCount[]> {
  return rowsOf<DecisionCount & Record<string, unknown>>(
    database,
    sql`
      select m.body_id as "bodyId", substr(m.day, 1, 7) as month, o.decided as outcome, count(*)::int as count
      from case_items o join meetings m on m.document_id = o.document_id and m.id = o.meeting_id
      where ${sql.join(decided(view, query), sql` and `)}
      group by m.body_id, substr(m.day, 1, 7), o.decided
      order by m.body_id, substr(m.day, 1, 7), o.decided`,
  )
}

function waitRecords(database: Database, { asOf, audience }: View, body: string | null): Promise<WaitRecord[]> {
  const conditions = [
    sql`w.audience = ${audience} and w.valid_from <= ${asOf}`,
    ...given(body, (name) => sql`w.body_id = ${bodyId(name)}`),
  ]
  return rowsOf<WaitRecord & Record<string, unknown>>(
    database,
    sql`
      select w.data -> 'ref' as case, w.data #>> '{wait,body}' as body, w.body_id as "bodyId",
        w.wait_kind as "waitKind", w.since, w.valid_from as "validFrom", w.valid_to as "validTo"
      from waits w
      where ${sql.join(conditions, sql` and `)}
      order by w.case_id, w.body_id, w.valid_from`,
  )
}

async function placeRecords(database: Database, view: View, body: string | null): Promise<PlaceRecord[]> {
  const had = given(
    body,
    (name) => sql`exists (select from case_snapshots n
      where n.case_id = c.case_id and ${validIn(sql`n`, view)} and ${bodyId(name)} = any(n.body_ids))`,
  )
  const conditions = [
    sql`c.audience = ${view.audience} and c.valid_from <= ${view.asOf} and c.stage is not null`,
    ...had,
  ]
  const found = await rowsOf<Omit<PlaceRecord, 'stage'> & { stage: number }>(
    database,
    sql`
      select c.data -> 'ref' as case, c.stage, c.since, c.valid_from as "validFrom", c.valid_to as "validTo"
      from case_snapshots c
      where ${sql.join(conditions, sql` and `)}
      order by c.case_id, c.valid_from`,
  )
  return found.flatMap(({ stage, ...record }) => {
    const named = stages[stage]
    return named ? [{ ...record, stage: named }] : []
  })
}
