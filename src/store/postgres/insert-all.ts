import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

/**
 * Inserts rows, however many, as one value in one statement: with a parameter for each column of each row, an import
 * would spend more on telling the database its rows than the database on keeping them.
 */
export async function insertAll<T extends PgTable>(
  database: Database,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.entries<PgColumn>(getTableColumns(table))
  const given = rows.map((row: Record<string, unknown>) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, plain(column, row[key])])),
  )
  const named = columns.map(([, { name }]) => sql.identifier(name))
  const typed = columns.map(([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`)
  await database.execute(sql`
    insert into ${sql.identifier(getTableName(table))} (${sql.join(named, sql`, `)})
    select ${sql.join(named, sql`, `)}
    from json_to_recordset(${JSON.stringify(given)}::json) as given (${sql.join(typed, sql`, `)})`)
}

/** The value as JSON tells it: structures as they are, words as the text that Postgres reads them from. */
function plain(column: PgColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null
  return column.getSQLType() === 'tsvector' ? column.mapToDriverValue(value) : value
}
