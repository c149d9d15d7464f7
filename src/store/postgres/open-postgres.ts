import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import type { PoolClient } from 'pg'
import type { Store } from '../store.ts'
import { storeOver } from './store-over.ts'

export interface OpenOptions {
  /** Where the SQL of `src/store/migrations` lies, seen from the running program. */
  migrationsFolder: string
}

/** Any number that nothing else in the database locks by: two servers that start at once migrate one after the other. */
const migrationLock = 5_241_973

/** Opens a database on a server, brought up to date. A lost server rejects what is asked, and is used again when it is back. */
export async function openPostgres(url: string, options: OpenOptions): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    application_name: 'sagsgang',
  })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined)
  try {
    await withClient(pool, (client) => migrateAlone(client, options))
  } catch (error) {
    await pool.end()
    throw error
  }
  return storeOver(drizzle({ client: pool }), () => pool.end())
}

async function withClient(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await work(client)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function migrateAlone(client: PoolClient, options: OpenOptions): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  await migrate(drizzle({ client }), options)
  await client.query('select pg_advisory_unlock($1)', [migrationLock])
}
