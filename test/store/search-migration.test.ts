import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { expect, test } from 'vitest'
import { storeOver } from '#src/store/postgres/store-over.ts'
import { decision, followUp, item, meeting, reading, request } from './build.ts'
import { migrationsFolder } from './migrations-folder.ts'

/** Every row that is searched, by what it is found by. */
const searched = `
  select 'item ' || meeting_id || number as what, named::text || search::text as found_by from items
  union all select 'case ' || case_id || valid_from, words::text from case_snapshots
  union all select 'wait ' || id || valid_from, words::text from waits
  union all select 'follow-up ' || id || valid_from, search::text from follow_ups
  union all select 'meeting ' || id, search::text from meetings
  order by 1, 2`

test('a database from before is searched as one filled today', async () => {
  const client = await PGlite.create('memory://', { extensions: { btree_gin } })
  const database = drizzle({ client })
  await migrate(database, { migrationsFolder })
  const store = storeOver(database, { close: () => client.close(), subscribe: () => () => undefined })
  const postponed = item('24/7', 'Ældrepolitik og aalegræs i Åvej', 'postponed', {
    sections: [{ heading: 'Baggrund', text: 'Områderne ved Café Ærø, 12 m².', where: { page: 1, start: 0, end: 9 } }],
    decision: decision('postponed', { text: 'Udskudt til 2. behandling.' }),
    attachments: [{ title: 'Trafiktællinger' }],
    followUps: [followUp('Forvaltningen undersøger støjgrænserne.')],
  })
  await store.importDocument(request(reading(meeting('Økonomiudvalget', '2025-03-05T10:00:00+01:00', [postponed]))))

  const { rows: today } = await client.query(searched)
  expect(today.length).toBeGreaterThan(4)
  await client.exec(`
    update items set named = '', search = ''; update case_snapshots set words = ''; update waits set words = '';
    update follow_ups set search = ''; update meetings set search = ''`)
  const statements = readFileSync(join(migrationsFolder, '0004_search.sql'), 'utf8').split('--> statement-breakpoint')
  for (const statement of statements)
    if (/^\s*(--.*\n)*\s*(create function|update) /.test(statement)) await client.exec(statement)

  expect((await client.query(searched)).rows).toEqual(today)
  await store.close()
})
