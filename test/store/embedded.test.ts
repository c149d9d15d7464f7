import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '#src/store/postgres/open-embedded.ts'
import { listenEmbedded } from '#src/store/postgres/changes.ts'
import { writeAudit } from '#src/store/postgres/audit.ts'
import { storeOver } from '#src/store/postgres/store-over.ts'
import { item, meeting, reading, request } from './build.ts'
import { storeContract } from './contract.ts'
import { answers } from './contract/common.ts'
import { emptied } from './emptied.ts'
import { migrationsFolder } from './migrations-folder.ts'

describe('embedded Postgres in memory', () => {
  let client: PGlite
  beforeAll(async () => {
    client = await PGlite.create('memory://', { extensions: { btree_gin } })
    await migrate(drizzle({ client }), { migrationsFolder })
  })
  afterAll(() => client.close())

  storeContract({
    name: 'embedded',
    open: async () => {
      const database = drizzle({ client })
      await emptied(database)
      const { subscribe, close } = await listenEmbedded(client)
      return storeOver(database, { subscribe, close })
    },
  })
})

describe('embedded Postgres in a folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sagsgang-store-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('refuses to alter, delete or empty the audit log', async () => {
    const client = await PGlite.create('memory://', { extensions: { btree_gin } })
    await migrate(drizzle({ client }), { migrationsFolder })
    await writeAudit(drizzle({ client }), {
      by: 'Bo',
      at: '2025-02-01T12:00:00+01:00',
      kind: 'import',
      action: 'added',
      subject: 'referat.txt',
    })
    const statements = ["update audit set changed_by = 'Eva'", 'delete from audit', 'truncate audit']
    for (const statement of statements) await expect(client.exec(statement)).rejects.toThrow('can only grow')
    await client.close()
  })

  test('has everything when it is opened again', async () => {
    const view = { asOf: '2025-02-01', audience: 'all' } as const
    const read = reading(meeting('Direktionen', '2025-01-28', [item('24/1', 'Støjplan', 'postponed')]))
    const first = await openEmbedded(folder, { migrationsFolder })
    await first.importDocument(request(read))
    const [before, revision] = [await answers(first, view), await first.revision()]
    await first.close()

    const again = await openEmbedded(folder, { migrationsFolder })
    expect(await answers(again, view)).toEqual(before)
    expect(await again.revision()).toBe(revision)
    expect((await again.importDocument(request(read))).status).toBe('known')
    await again.close()
  })
})
