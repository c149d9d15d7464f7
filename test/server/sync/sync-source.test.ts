import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '#src/minutes/read-document.ts'
import { openHost, type Host } from '#src/server/sync/host.ts'
import { failuresOf, syncSource } from '#src/server/sync/sync-source.ts'
import { memoryStore } from '#src/store/memory.ts'
import type { Store } from '#src/store/store.ts'
import { pdfOf, typeset } from '#test/minutes/formats/pdf-of.ts'
import { body, fakeHost, status, type Published } from './fake-host.ts'

const source = 'dagsordener.fjordby.dk'
const now = () => '2025-06-01T08:00:00.000Z'
const view = { asOf: '2025-06-30', audience: 'all' } as const

const meeting = (id: string, day: string, decision: string | null, more: Partial<Published> = {}): Published => ({
  id,
  body: 'Direktionen',
  day,
  released: `${day}T12:00:00`,
  items: [{ title: 'Havneplan for Fjordby', decision }],
  ...more,
})
const january = () => meeting('m-1', '2025-01-14', 'Udsat til næste møde.')
const february = () => meeting('m-2', '2025-02-11', 'Godkendt.')
const march = () => meeting('m-3', '2025-03-11', null)

let fake: Awaited<ReturnType<typeof fakeHost>>
let store: Store
let host: Host
beforeEach(async () => {
  fake = await fakeHost([january(), february(), march()])
  store = memoryStore()
  host = openHost(fake.address, { allowPrivate: true, pauseMs: 0, wait: async () => undefined })
})
afterEach(async () => {
  host.close()
  await fake.close()
})

const sync = (more: Partial<Parameters<typeof syncSource>[0]> = {}) =>
  syncSource({
    store,
    read: readDocument,
    host,
    source,
    now,
    nextRun: () => '2025-06-01T08:30:00.000Z',
    enough: () => false,
    goesOn: false,
    ...more,
  })

const all = { limit: 50, cursor: null, sort: null, body: null, from: null, to: null }
const meetings = async () =>
  (await store.meetings(view, all)).items.map(({ id, kind, withdrawnAt }) => ({ id, kind, withdrawnAt }))
const counts = async () => (await store.sourceState(source))?.lastRun?.counts
const why = async () => (await failuresOf(store, source)).map((each) => `${each.name}: ${each.why}`)

describe('a source', () => {
  it('is fetched whole the first time', async () => {
    expect(await sync()).toBe('done')
    expect(await meetings()).toEqual([
      { id: 'direktionen-2025-03-11', kind: 'agenda', withdrawnAt: null },
      { id: 'direktionen-2025-02-11', kind: 'minutes', withdrawnAt: null },
      { id: 'direktionen-2025-01-14', kind: 'minutes', withdrawnAt: null },
    ])
    expect(await store.sourceState(source)).toEqual({
      running: null,
      lastRun: {
        startedAt: now(),
        endedAt: now(),
        counts: { new: 3, changed: 0, unchanged: 0, withdrawn: 0, failed: 0, calls: 5 },
      },
      nextRun: '2025-06-01T08:30:00.000Z',
      failures: [],
    })
  })

  it('gives each answer as the document, byte for byte', async () => {
    await sync()
    const found = (await store.documents()).find(({ meetingIds }) => meetingIds.includes('direktionen-2025-01-14'))
    const sent = await host.get('/api/agenda/dagsorden/m-1', 1_000_000)
    expect(found?.name).toBe('Direktionen 14.01.2025.json')
    expect(Buffer.compare((await store.document(found?.id ?? ''))?.bytes ?? Buffer.alloc(0), sent)).toBe(0)
  })

  it('is asked for nothing but its list when nothing has moved', async () => {
    await sync()
    await sync()
    expect(fake.count('dagsorden/')).toBe(3)
    expect(await counts()).toMatchObject({ new: 0, changed: 0, unchanged: 3, calls: 1 })
  })

  it('gives what is published anew, once: the agenda becomes minutes', async () => {
    await sync()
    fake.meetings[2] = { ...meeting('m-3', '2025-03-11', 'Godkendt.'), released: '2025-03-12T09:00:00' }
    await sync()
    await sync()
    expect(fake.count('dagsorden/')).toBe(4)
    expect((await meetings())[0]).toEqual({ id: 'direktionen-2025-03-11', kind: 'minutes', withdrawnAt: null })
  })

  it('marks what it lists no more, and nothing is lost', async () => {
    await sync()
    const [gone] = fake.meetings.splice(0, 1)
    await sync()
    expect(await counts()).toMatchObject({ withdrawn: 1, unchanged: 2 })
    expect((await meetings())[2]).toEqual({ id: 'direktionen-2025-01-14', kind: 'minutes', withdrawnAt: now() })
    if (gone) fake.meetings.push(gone)
    await sync()
    expect((await meetings())[2]?.withdrawnAt).toBeNull()
    expect(fake.count('dagsorden/')).toBe(3)
  })

  it('that stops in the middle is taken up where it stopped', async () => {
    const stops = [false, true]
    expect(await sync({ enough: () => stops.shift() ?? true })).toBe('more')
    expect((await store.sourceState(source))?.running).toMatchObject({ done: 2, total: 3 })
    expect(await sync({ goesOn: true })).toBe('done')
    expect(fake.count('dagsorden/')).toBe(3)
    expect(fake.count('udvalgsliste')).toBe(1)
    expect(await counts()).toMatchObject({ new: 3, calls: 5 })
  })

  it('that was left in the middle by a program that died is fetched to the end, nothing twice', async () => {
    await expect(sync({ read: () => Promise.reject(new Error('the process is gone')) })).rejects.toThrow('gone')
    await sync({ enough: () => true })
    const before = fake.count('dagsorden/')
    await sync()
    expect(fake.count('dagsorden/') - before).toBe(2)
    expect(await meetings()).toHaveLength(3)
    expect(await store.documents()).toHaveLength(3)
    expect(await counts()).toMatchObject({ new: 3, unchanged: 0 })
  })
})

const titles = async () => (await store.meeting(view, 'direktionen-2025-01-14'))?.items.map(({ title }) => title)

describe('a supplementary agenda', () => {
  const supplement = meeting('m-1b', '2025-01-14', 'Godkendt.', {
    supplement: true,
    from: 2,
    items: [{ title: 'Hastesag om broen', decision: 'Godkendt.' }],
  })
  it('joins its meeting', async () => {
    fake.meetings.push(supplement)
    await sync()
    expect(await meetings()).toHaveLength(3)
    expect(await titles()).toEqual(['Havneplan for Fjordby', 'Hastesag om broen'])
  })

  it('joins it also when it comes later', async () => {
    await sync()
    fake.meetings.push(supplement)
    await sync()
    expect(await counts()).toMatchObject({ new: 0, changed: 1, unchanged: 2 })
    expect(await titles()).toEqual(['Havneplan for Fjordby', 'Hastesag om broen'])
  })
})

it('a section that is a PDF is fetched and read', async () => {
  const id = 'a3c1d6e2-0000-4000-8000-000000000001'
  fake.meetings.splice(0, 3, {
    ...january(),
    items: [
      { title: 'Havneplan for Fjordby', decision: null, pdf: id },
      { title: 'Budget', decision: 'Godkendt.', pdf: id.replace(/1$/, '2') },
    ],
  })
  fake.pdfs.set(
    `/Vis/Pdf/bilag/${id}`,
    pdfOf(
      typeset([
        { text: 'Beslutning', size: 14 },
        { text: 'Udsat til næste møde.', gap: 2 },
      ]),
    ),
  )
  await sync()
  const found = await store.meeting(view, 'direktionen-2025-01-14')
  expect(found?.items.map(({ decision }) => decision?.outcome ?? null)).toEqual(['postponed', null])
  expect(await counts()).toMatchObject({ new: 1, failed: 0, calls: 5 })
})

describe('what goes wrong', () => {
  const list = '/api/agenda/udvalgsliste'

  it.each([
    [
      'a field is gone',
      '{"Udvalg":{"Nu":[{"Id":"u","Navn":"Byrådet","Moeder":[{"Id":"m"}]}]}}',
      'feltet Udvalg.Nu.Moeder.Dato mangler',
    ],
    ['the list is another', '{"Committees":[]}', 'feltet Udvalg mangler'],
    ['it is a page', '<!doctype html>', 'svaret er ikke JSON'],
  ])('%s: it is said, and what was read stays', async (_, answer, said) => {
    await sync()
    fake.instead.set(list, [body(answer)])
    await sync()
    expect(await why()).toEqual([expect.stringContaining(`Kilden har ændret form: ${said}`)])
    expect((await meetings()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, null, null])
  })

  it('a list without meetings withdraws nothing', async () => {
    await sync()
    fake.instead.set(list, [body('{"Udvalg":{}}')])
    await sync()
    expect(await why()).toEqual([`${source}: Kilden viser ingen møder. Det, der er hentet, bliver stående.`])
    expect((await meetings()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, null, null])
  })

  it('a host that is down is left alone, and what was read stays', async () => {
    await sync()
    await fake.close()
    expect(await sync()).toBe('done')
    expect(await why()).toEqual([expect.stringContaining('Kilden svarer ikke')])
    expect(await meetings()).toHaveLength(3)
    expect((await store.sourceState(source))?.nextRun).not.toBeNull()
  })

  it('a meeting that cannot be fetched is told of, the others come, and it is tried the next time', async () => {
    fake.instead.set('/api/agenda/dagsorden/m-2', [status(404)])
    await sync()
    expect(await why()).toEqual(['Direktionen 11.02.2025: Kilden svarede 404.'])
    expect(await counts()).toMatchObject({ new: 2, failed: 1 })
    await sync()
    expect(await why()).toEqual([])
    expect(await meetings()).toHaveLength(3)
  })

  it('a meeting that cannot be read is told of, and fetched again when it is published anew', async () => {
    fake.meetings[1] = { ...february(), items: [] }
    await sync()
    await sync()
    expect(await why()).toEqual([expect.stringMatching(/^Direktionen 11\.02\.2025: .+\.$/)])
    expect(fake.count('dagsorden/')).toBe(3)
    fake.meetings[1] = { ...february(), released: '2025-02-12T10:00:00' }
    await sync()
    expect(await why()).toEqual([])
    expect(await meetings()).toHaveLength(3)
  })
})
