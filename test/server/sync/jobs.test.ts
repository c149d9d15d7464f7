import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Jobs, openJobs } from '#src/server/sync/jobs.ts'
import { openEmbedded } from '#src/store/postgres/open-embedded.ts'
import type { OpenedStore } from '#src/store/postgres/opened-store.ts'
import { migrationsFolder } from '#test/store/migrations-folder.ts'

const told: Error[] = []
let store: OpenedStore
let jobs: Jobs
beforeAll(async () => {
  store = await openEmbedded(null, { migrationsFolder })
  jobs = await openJobs(store, (error) => told.push(error))
})
afterAll(async () => {
  await jobs.close()
  await store.close()
})

const asked = { now: true, goesOn: false }

/** Work that ends when it is told to, and tells when it has begun. */
function work() {
  const calls: unknown[] = []
  let begun: (() => void) | null = null
  const ends: ((how: 'done' | 'more') => void)[] = []
  return {
    calls,
    do: (job: unknown) => {
      calls.push(job)
      begun?.()
      return new Promise<'done' | 'more'>((end) => ends.push(end))
    },
    end: (how: 'done' | 'more') => ends.shift()?.(how),
    begun: (count: number) =>
      new Promise<void>((done) => {
        const look = () => calls.length >= count && done()
        begun = look
        look()
      }),
  }
}

it('work that is asked for twice before it begins is done once', async () => {
  const twice = work()
  await jobs.ask('sync-twice', asked).catch(() => undefined)
  await jobs.work('sync-twice', twice.do)
  await Promise.all([jobs.ask('sync-twice', asked), jobs.ask('sync-twice', asked)])
  await twice.begun(1)
  // Asked for while it goes on: it is done once more, after.
  await jobs.ask('sync-twice', { now: false, goesOn: false })
  await jobs.ask('sync-twice', asked)
  expect(twice.calls).toEqual([asked])
  twice.end('done')
  await twice.begun(2)
  twice.end('done')
  expect(twice.calls).toEqual([asked, { now: false, goesOn: false }])
  expect(told).toEqual([])
})

it('work that stopped in the middle is called again to go on', async () => {
  const long = work()
  await jobs.work('sync-long', long.do)
  await jobs.ask('sync-long', asked)
  await long.begun(1)
  long.end('more')
  await long.begun(2)
  long.end('done')
  expect(long.calls).toEqual([asked, { now: true, goesOn: true }])
})

it('work that was under way when the program died is not in the way when it is started again', async () => {
  const dying = work()
  await jobs.work('sync-dying', dying.do)
  await jobs.ask('sync-dying', asked)
  await dying.begun(1)
  const again = await openJobs(store, (error) => told.push(error))
  const after = work()
  await again.work('sync-dying', after.do)
  await again.ask('sync-dying', asked)
  await after.begun(1)
  expect(after.calls).toEqual([asked])
  after.end('done')
  dying.end('done')
  await again.close()
})
