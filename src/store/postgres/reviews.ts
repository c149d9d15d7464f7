import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Orphan } from '#src/domain/correction-apply.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { orderOf } from '../order.ts'
import { doubtRow, orphanRow } from '../review-rows.ts'
import type { Page, PageRequest, ReviewRow, View } from '../store.ts'
import { itemsFor, standsIn } from './as-of.ts'
import type { Database } from './database.ts'
import { pageFrom } from './page.ts'
import type { Totals } from './page.ts'

type ReviewParts = { head: Omit<StoredMeeting, 'items'> } & (
  | { item: AgendaItem; version: number; orphan: null }
  | { item: null; version: null; orphan: Orphan }
)

/**
 * What there is to look at, as `r`: doubts, and corrections that have lost their item in what stands last. The ids are
 * those of `review-rows.ts`.
 */
export function reviewsOf(view: View): SQL {
  const stands = standsIn(sql`m`, view)
  const version = view.audience === 'all' ? sql`coalesce((i.overlay ->> 'version')::int, 0)` : sql`0`
  return sql`(
    select m.day, m.body_key, m.id || chr(10) || lpad(i.position::text, 6, '0') as id, m.head,
      i.data - 'sections' as item, ${version} as version, null::jsonb as orphan
    from items i join meetings m on m.document_id = i.document_id and m.id = i.meeting_id
    where ${itemsFor(sql`i`, view.audience)} and i.data #>> '{decision,unsure}' is not null and ${stands}
    union all
    select m.day, m.body_key, m.id || chr(10) || '~' || lpad((o.place - 1)::text, 6, '0'), m.head, null, null, o.value
    from meetings m cross join jsonb_array_elements(m.orphans) with ordinality o (value, place)
    where ${view.audience} = 'all' and m.orphans <> '[]' and m.known_to is null and ${stands}
  ) r`
}

export async function listReviews(
  database: Database,
  totals: Totals,
  view: View,
  request: PageRequest,
): Promise<Page<ReviewRow>> {
  const order = orderOf('reviews', request.sort)
  const page = await pageFrom<ReviewParts, 'reviews'>(database, totals, {
    from: reviewsOf(view),
    where: [],
    select: sql`r.head, r.item, r.version, r.orphan`,
    id: sql`r.id`,
    column: { key: order.column === 'date' ? sql`r.day` : sql`r.body_key`, never: 'null' },
    order,
    request,
    name: JSON.stringify(['reviews', view]),
  })
  const rows = page.items.map(({ head, item, version, orphan }) =>
    orphan === null ? doubtRow(head, item, version) : orphanRow(head, orphan),
  )
  return { ...page, items: rows }
}
