import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeOver } from '#src/store/postgres/store-over.ts'
import { agenda, item } from './build.ts'
import { all, chefforum, february, january, march, open, put } from './contract/common.ts'
import { migrationsFolder } from './migrations-folder.ts'

let client: PGlite
beforeAll(async () => {
  client = await PGlite.create('memory://', { extensions: { btree_gin } })
  await migrate(drizzle({ client }), { migrationsFolder })
})
afterAll(() => client.close())

/** What the migration says of rows that were there before it. */
const [, backfill = ''] = readFileSync(join(migrationsFolder, '0007_analytics.sql'), 'utf8').split(
  '--> statement-breakpoint',
)

test('what was imported before decisions were counted is counted as if it came today', async () => {
  const database = drizzle({ client })
  const store = storeOver(database, { close: async () => undefined, subscribe: () => () => undefined })
  for (const each of [january, february, march, chefforum]) await put(store, each)
  await put(store, agenda('Direktionen', '2025-04-08T10:00:00+02:00', [item('24/300', 'Ældrepolitik', 'approved')]))
  const views = [all('2025-12-31'), open('2025-12-31')]
  const asked = { body: null, from: null, to: null }
  const counted = () => Promise.all(views.map((view) => store.decisionCounts(view, asked)))
  const before = await counted()
  expect(before.map((counts) => counts.length)).toEqual([5, 5])
  await database.execute(sql`update case_items set decided = null`)
  expect(await counted()).toEqual([[], []])
  await database.execute(sql.raw(backfill))
  expect(await counted()).toEqual(before)
})
