import { PGlite, types } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { OpenedStore } from './opened-store.ts'
import type { OpenOptions } from './open-postgres.ts'
import { listenEmbedded } from './changes.ts'
import { settings } from './settings.ts'
import { storeOver } from './store-over.ts'

/**
 * Opens the embedded database in a folder (null: in memory), brought up to date. One process at a time: the caller
 * holds the folder.
 */
export async function openEmbedded(folder: string | null, options: OpenOptions): Promise<OpenedStore> {
  const client = await PGlite.create(folder ?? 'memory://', { extensions: { btree_gin }, ...bytes })
  for (const [name, value] of Object.entries(settings)) await client.exec(`set ${name} = ${value}`)
  const database = drizzle({ client })
  await migrate(database, options)
  const { subscribe } = await listenEmbedded(client)
  const alone = true
  const store = storeOver(database, { close: () => client.close(), subscribe, upkeep: upkeepOf(client), alone })
  return { ...store, queries: { executeSql: (text, values) => executeSql(client, text, values) }, alone }
}

/** Documents on their way in and out: PGlite's own way tells them digit by digit, at a fifth of what reading them costs. */
const bytes = {
  serializers: { [types.BYTEA]: (value: Uint8Array) => `\\x${Buffer.from(value).toString('hex')}` },
  parsers: { [types.BYTEA]: (value: string) => Buffer.from(value.slice(2), 'hex') },
}

/** Several statements at once, as making tables takes, have no values. */
async function executeSql(client: PGlite, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  if (values.length > 0) return client.query(text, values)
  return (await client.exec(text)).at(-1) ?? { rows: [] }
}

/** After how many changes rows that were replaced are first swept out, and after how many again at the least. */
const firstUpkeep = 32
const rarestUpkeep = 1024

/** A server sweeps out what was replaced, and counts what there is so as to plan by it; here no one else does. */
function upkeepOf(client: PGlite): () => Promise<void> {
  let changes = 0
  let due = firstUpkeep
  return async () => {
    changes += 1
    if (changes < due) return
    changes = 0
    due = Math.min(due * 2, rarestUpkeep)
    // The change before it is kept; a sweep that fails is made good by the next.
    await client.exec('vacuum analyze').catch(() => undefined)
  }
}
