import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#src/store/postgres/open-embedded.ts'
import { openPostgres } from '#src/store/postgres/open-postgres.ts'
import type { Store, View } from '#src/store/store.ts'
import { reading, request } from '../build.ts'
import { caseQuery, followUpQuery, meetingQuery, waitQuery } from '../contract/common.ts'
import { migrationsFolder } from '../migrations-folder.ts'
import { syntheticMeeting, word } from './synthetic.ts'

/** Imports so many synthetic meetings, and says what that took and how fast each view is answered after. */
export async function measure({ url, meetings, bodies }: { url: string | null; meetings: number; bodies: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'sagsgang-bench-'))
  const store = await (url === null
    ? openEmbedded(join(folder, 'database'), { migrationsFolder })
    : openPostgres(url, { migrationsFolder }))
  try {
    await importAll(store, meetings, bodies)
    await queryAll(store, meetings)
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

async function importAll(store: Store, meetings: number, bodies: number): Promise<void> {
  const slice = Math.ceil(meetings / 7)
  let [spent, before] = [0, process.cpuUsage()]
  for (let index = 0; index < meetings; index += 1) {
    const asked = request(reading(syntheticMeeting(index, bodies)))
    const began = performance.now()
    await store.importDocument(asked)
    spent += performance.now() - began
    if ((index + 1) % slice !== 0) continue
    const { user, system } = process.cpuUsage(before)
    console.log(`  to ${index + 1} meetings: ${((user + system) / slice / 1000).toFixed(1)} ms of processor each`)
    before = process.cpuUsage()
  }
  console.log(`import of ${meetings}: ${(spent / 1000).toFixed(1)} s, ${(spent / meetings).toFixed(1)} ms a meeting`)
}

const times = 200

async function queryAll(store: Store, meetings: number): Promise<void> {
  const views: View[] = ['2017-03-01', '2018-06-01', '2026-01-01'].map((asOf) => ({ asOf, audience: 'all' }))
  const view = (n: number): View => views[n % views.length] ?? { asOf: '2026-01-01', audience: 'all' }
  const number = (n: number) => `24/${(n * 7919) % (meetings * 15)}`
  const asked: [string, (n: number) => Promise<unknown>][] = [
    ['cases', (n) => store.cases(view(n), { ...caseQuery, limit: 50 })],
    ['cases by title', (n) => store.cases(view(n), { ...caseQuery, limit: 50, sort: 'title' })],
    ['cases with a word', (n) => store.cases(view(n), { ...caseQuery, limit: 50, q: word(n) })],
    ['cases overdue', (n) => store.cases(view(n), { ...caseQuery, limit: 50, state: 'overdue' })],
    ['waits', (n) => store.waits(view(n), { ...waitQuery, limit: 50 })],
    ['waits overdue', (n) => store.waits(view(n), { ...waitQuery, limit: 50, overdue: true })],
    ['follow-ups', (n) => store.followUps(view(n), { ...followUpQuery, limit: 50 })],
    ['follow-ups open', (n) => store.followUps(view(n), { ...followUpQuery, limit: 50, status: 'open' })],
    ['meetings', (n) => store.meetings(view(n), { ...meetingQuery, limit: 50 })],
    ['case', (n) => store.case(view(n), number(n))],
    ['search, one word', (n) => store.search(view(n), word(n), 20)],
    ['search, two words', (n) => store.search(view(n), `${word(n)} ${word(n + 1).slice(0, 4)}`, 20)],
    ['pipeline', (n) => store.pipeline(view(n))],
    ['summary', (n) => store.summary(view(n))],
    ['bodies', (n) => store.bodies(view(n))],
    ['decisions counted', (n) => store.decisionCounts(view(n), { body: null, from: null, to: null })],
    ['waits there have been', (n) => store.waitRecords(view(n), null)],
    ['places on the way', (n) => store.placeRecords(view(n), null)],
  ]
  for (const [what, ask] of asked) {
    const taken: number[] = []
    for (let n = 0; n < times; n += 1) {
      const before = performance.now()
      await ask(n)
      taken.push(performance.now() - before)
    }
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(share * (times - 1))] ?? 0).toFixed(2)
    console.log(`${what.padEnd(20)} p50 ${at(0.5).padStart(8)} ms   p99 ${at(0.99).padStart(8)} ms`)
  }
}
