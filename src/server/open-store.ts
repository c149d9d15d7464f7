import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from '#src/store/postgres/open-embedded.ts'
import { openPostgres } from '#src/store/postgres/open-postgres.ts'
import type { OpenedStore } from '#src/store/postgres/opened-store.ts'
import type { Config } from './config.ts'
import { holdDataFolder } from './lock.ts'

/** Seen from `dist/server`, where this runs. */
const migrationsFolder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url))

/**
 * Opens the database the configuration names, brought up to date: a server, or the embedded one,
 * whose folder is made when missing and held for this process alone.
 * @param owner what a second process on the same folder is told of this one.
 * @throws DataInUseError when another process holds the folder.
 */
export async function openStore(config: Config, owner: () => string): Promise<OpenedStore> {
  if (config.databaseUrl) return openPostgres(config.databaseUrl, { migrationsFolder })
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
  const hold = await holdDataFolder(config.dataFolder, owner)
  const store = await openEmbedded(join(config.dataFolder, 'database'), { migrationsFolder })
  return {
    ...store,
    async close() {
      await store.close()
      await hold.release()
    },
  }
}
