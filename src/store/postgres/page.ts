import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { cursorAt, placeOf } from '../order.ts'
import type { ListName, Order, Place, SortKey } from '../order.ts'
import type { Page, PageRequest } from '../store.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'

/** What a list sorts by: never null where the index it has can be gone through from where the last page ended. */
export interface KeyColumn {
  key: SQL
  never?: 'null'
}

export interface ListQuery<L extends ListName> {
  from: SQL
  where: readonly SQL[]
  select: SQL
  id: SQL
  column: KeyColumn
  order: Order<L>
  request: PageRequest
  /** What tells this list with these filters from every other. */
  name: string
}

/** How many rows lists have, as long as nothing changes: a database counts by going through them all. */
export type Totals = Map<string, number>

const mostTotals = 500

/** One page of a list that the database filters and sorts, in the very order of `pageOf`. */
export async function pageFrom<T extends Record<string, unknown>, L extends ListName>(
  database: Database,
  totals: Totals,
  query: ListQuery<L>,
): Promise<Page<T>> {
  const { order, request, id, column } = query
  const place = placeOf(order, request.cursor)
  const filter = sql.join([sql`true`, ...query.where], sql` and `)
  const after = place === null ? sql`true` : afterPlace(query, place)
  const direction = order.descending ? sql`desc nulls last` : sql`asc nulls last`
  const found = await rowsOf<T & { sortKey: SortKey; sortId: string; revision: string }>(
    database,
    sql`
      select ${query.select}, ${column.key} as "sortKey", ${id} as "sortId", (select value from revision) as revision
      from ${query.from}
      where ${filter} and ${after}
      order by ${column.key} ${direction}, ${id}
      limit ${request.limit + 1}`,
  )
  const shown = found.slice(0, request.limit)
  const last = shown.at(-1)
  const whole = place === null && found.length <= request.limit
  return {
    items: shown,
    total: whole ? found.length : await total(database, totals, query, filter, found[0]?.revision),
    nextCursor: last && found.length > shown.length ? cursorAt(order, { key: last.sortKey, id: last.sortId }) : null,
  }
}

/** Rows without a value come last, so that they follow every place that has one. */
function afterPlace<L extends ListName>({ column, id, order }: ListQuery<L>, place: Place): SQL {
  const { key, never } = column
  if (place.key === null) return sql`(${key} is null and ${id} > ${place.id})`
  const [beyond, upTo] = order.descending ? [sql`<`, sql`<=`] : [sql`>`, sql`>=`]
  const later = sql`(${key} ${beyond} ${place.key} or ${id} > ${place.id})`
  const inOrder = sql`(${key} ${upTo} ${place.key} and ${later})`
  return never === 'null' ? inOrder : sql`(${inOrder} or ${key} is null)`
}

async function total<L extends ListName>(
  database: Database,
  totals: Totals,
  query: ListQuery<L>,
  filter: SQL,
  revision: string | undefined,
): Promise<number> {
  const name = `${revision} ${query.name}`
  const known = totals.get(name)
  if (known !== undefined) return known
  const [counted] = await rowsOf<{ count: number }>(
    database,
    sql`select count(*)::int as count from ${query.from} where ${filter}`,
  )
  const count = counted?.count ?? 0
  if (totals.size >= mostTotals) totals.clear()
  totals.set(name, count)
  return count
}
