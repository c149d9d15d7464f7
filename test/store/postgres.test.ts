import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoreChange } from '#src/store/store-change.ts'
import { openPostgres } from '#src/store/postgres/open-postgres.ts'
import { listenServer } from '#src/store/postgres/changes.ts'
import { storeOver } from '#src/store/postgres/store-over.ts'
import { item, meeting, reading, request } from './build.ts'
import { storeContract } from './contract.ts'
import { all, caseQuery, meetingQuery } from './contract/common.ts'
import { emptied } from './emptied.ts'
import { migrationsFolder } from './migrations-folder.ts'

const server = process.env.TEST_DATABASE_URL
if (!server) console.log('TEST_DATABASE_URL is not set: the store is not tested on a PostgreSQL server.')

describe.skipIf(!server)('a PostgreSQL server', () => {
  const name = `sagsgang_${randomUUID().replaceAll('-', '')}`
  const url = new URL(server ?? 'postgres://nowhere')
  url.pathname = name

  /** One statement outside the database that is tested. */
  const atServer = async (statement: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  const open = () => openPostgres(url.href, { migrationsFolder })

  let pool: Pool
  beforeAll(async () => {
    await atServer(`create database ${name}`)
    // Both bring it up to date at once, as two servers that start together do.
    const stores = await Promise.all([open(), open()])
    await Promise.all(stores.map((store) => store.close()))
    pool = new Pool({ connectionString: url.href })
    pool.on('error', () => undefined)
  })
  afterAll(async () => {
    await pool.end()
    await atServer(`drop database ${name} with (force)`)
  })

  storeContract({
    name: 'PostgreSQL server',
    open: async () => {
      const database = drizzle({ client: pool })
      await emptied(database)
      return storeOver(database, await listenServer(url.href))
    },
  })

  describe('store: two servers on one database', () => {
    test('that import at the same time do it one after the other', async () => {
      const [one, other] = await Promise.all([open(), open()])
      await emptied(drizzle({ client: pool }))
      const places = ['A', 'B', 'C', 'D', 'E', 'F']
      const results = await Promise.all(
        places.map((place, index) => (index % 2 === 0 ? one : other).importDocument(minutesAt(place))),
      )
      expect(results.filter(({ status }) => status === 'new')).toHaveLength(1)
      expect(await one.revision()).toBe(places.length)
      expect((await other.meetings(all('2025-02-01'), meetingQuery)).total).toBe(1)
      expect((await other.cases(all('2025-02-01'), caseQuery)).total).toBe(1)
      await Promise.all([one.close(), other.close()])
    })

    test('each hears what the other changes, also after it lost its line', async () => {
      const [one, other] = await Promise.all([open(), open()])
      await emptied(drizzle({ client: pool }))
      const told: StoreChange[] = []
      let wake: (() => void) | null = null
      other.subscribe((change) => {
        told.push(change)
        wake?.()
      })
      const hears = async (event: Partial<StoreChange>) => {
        const heard = () =>
          told.some((change) => Object.entries(event).every(([key, value]) => Reflect.get(change, key) === value))
        while (!heard()) await new Promise<void>((done) => (wake = done))
        told.splice(0)
      }
      const { document } = await one.importDocument(minutesAt('A'))
      await hears({ event: 'imported', revision: 1, documentId: document.id })
      await atServer(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = '${name}' and query = 'listen sagsgang_changes'`)
      await hears({ event: 'changed', what: 'minutes', id: null, revision: 1 })
      await one.importDocument(minutesAt('B'))
      await hears({ event: 'imported', revision: 2 })
      expect(await other.revision()).toBe(2)
      await Promise.all([one.close(), other.close()])
    })
  })

  describe('store: a database that is lost', () => {
    test('rejects what was asked, half an import leaves nothing, and it is used again when it is back', async () => {
      const store = await open()
      await emptied(drizzle({ client: pool }))
      const lock = new Client({ connectionString: url.href })
      lock.on('error', () => undefined)
      await lock.connect()
      await lock.query('begin; lock table case_snapshots in exclusive mode')
      const importing = store.importDocument(minutesAt('A'))
      const losing = waitingForLock(name).then(() =>
        atServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
      )
      await expect(importing).rejects.toThrow(/connection|ECONNRESET/i)
      await losing
      expect(await store.documents()).toEqual([])
      expect((await store.importDocument(minutesAt('A'))).status).toBe('new')
      await store.close()
    })

    test('that cannot be reached is told when it is opened', async () => {
      await expect(openPostgres('postgres://127.0.0.1:1/none', { migrationsFolder })).rejects.toThrow(/ECONNREFUSED/)
    })
  })
})

const minutesAt = (place: string) =>
  request(reading(meeting('Direktionen', '2025-01-28', [item('24/1', 'Støjplan', 'postponed')], { place })))

/** Until someone waits for what is locked in that database, as someone outside of it sees. */
async function waitingForLock(database: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = $1"
  for (let seen = 0; seen === 0; seen = (await client.query(waiting, [database])).rowCount ?? 0);
  await client.end()
}
