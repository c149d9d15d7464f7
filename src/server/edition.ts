import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Store } from '#src/store/store.ts'

/** What `prepare.mjs` built this program from; seen from `dist/server`, where this runs. */
const builtFrom = new URL('../.built-from', import.meta.url)

/**
 * Tells the answers of this program over this database apart from all others with the same revision, so that what a
 * browser holds is known to be fresh also after a restart. A program built otherwise holds nothing for fresh.
 */
export async function editionOf(store: Pick<Store, 'databaseId'>): Promise<string> {
  const program = await readFile(builtFrom, 'utf8').catch(() => crypto.randomUUID())
  return createHash('sha256')
    .update(`${program} ${await store.databaseId()}`)
    .digest('base64url')
    .slice(0, 16)
}
