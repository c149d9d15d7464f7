import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Store } from '../store.ts'
import type { OpenOptions } from './open-postgres.ts'
import { settings } from './settings.ts'
import { storeOver } from './store-over.ts'

/**
 * Opens the embedded database in a folder (null: in memory), brought up to date. One process at a time: the caller
 * holds the folder.
 */
export async function openEmbedded(folder: string | null, options: OpenOptions): Promise<Store> {
  const client = await PGlite.create(folder ?? 'memory://', { extensions: { btree_gin } })
  for (const [name, value] of Object.entries(settings)) await client.exec(`set ${name} = ${value}`)
  const database = drizzle({ client })
  await migrate(database, options)
  return storeOver(database, () => client.close())
}
