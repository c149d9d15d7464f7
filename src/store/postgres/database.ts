import { DrizzleQueryError } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

interface RowsOf<Row> {
  rows: Row[]
}

/** What both drivers answer a query written by hand with. */
interface RowsHKT extends PgQueryResultHKT {
  type: RowsOf<this['row']>
}

/** A database or a transaction in it, whichever of the two drivers is behind. */
export type Database = PgDatabase<RowsHKT>

/** The rows of a query written by hand; the caller says what it selects. */
export async function rowsOf<T extends Record<string, unknown>>(database: Database, query: SQL): Promise<T[]> {
  return (await database.execute<T>(query)).rows
}

/**
 * Does the work, and lets a fault through as the database tells it: the message the query builder wraps it in holds
 * the values of the query, and so what minutes say.
 */
export async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DrizzleQueryError && error.cause ? error.cause : error
  }
}
