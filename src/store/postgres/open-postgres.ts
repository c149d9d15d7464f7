import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import type { OpenedStore } from './opened-store.ts'
import { listenServer } from './changes.ts'
import { settings } from './settings.ts'
import { storeOver } from './store-over.ts'

export interface OpenOptions {
  /** Where the SQL of `src/store/migrations` lies, seen from the running program. */
  migrationsFolder: string
}

/** Any number that nothing else in the database locks by: two servers that start at once migrate one after the other. */
const migrationLock = 5_241_973

const heard = () => undefined

/** Opens a database on a server, brought up to date. A lost server rejects what is asked, and is used again when it is back. */
export async function openPostgres(url: string, options: OpenOptions): Promise<OpenedStore> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    application_name: 'sagsgang',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  // Whoever asked something on a connection that breaks is told by what they asked, and the pool makes a new one.
  // Unheard, its error would end the process besides.
  pool.on('error', heard)
  pool.on('connect', (client) => client.on('error', heard))
  try {
    await migrateAlone(pool, options)
    const listening = await listenServer(url)
    const store = storeOver(drizzle({ client: pool }), {
      subscribe: listening.subscribe,
      close: async () => {
        await listening.close()
        await pool.end()
      },
    })
    return { ...store, queries: { executeSql: (text, values) => pool.query(text, values) }, alone: false }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** On a connection of its own, closed after: with it goes the lock, and the time it was given. */
async function migrateAlone(pool: Pool, options: OpenOptions): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle({ client }), options)
  } finally {
    client.release(true)
  }
}
