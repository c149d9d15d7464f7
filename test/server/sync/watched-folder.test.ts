import { appendFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sampleDocuments } from '#mocks/samples/index.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { folderId, watchFolder, type WatchedFolder } from '#src/server/sync/watched-folder.ts'
import { memoryStore } from '#src/store/memory.ts'
import type { SourceState } from '#src/store/source-store.ts'
import type { Store } from '#src/store/store.ts'

const [first = { name: '', text: '' }, second = { name: '', text: '' }] = sampleDocuments
const now = () => '2025-06-01T08:00:00.000Z'
const reader = { read: readDocument, print: () => Promise.reject(new Error('unasked')), close: async () => undefined }

let folder = ''
let store: Store
let watched: WatchedFolder | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sagsgang-watch-'))
  store = memoryStore()
})
afterEach(async () => {
  await watched?.close()
  await rm(folder, { recursive: true })
})
const watch = async (settledMs = 50) =>
  (watched = await watchFolder(folder, { store, reader, now, settledMs, lookEveryMs: 500 }))
const save = (name: string, text: string) => writeFile(join(folder, name), text)

/** The state of the folder once it is as asked: looked at each time the store tells of it. */
function once(is: (state: SourceState) => boolean | Promise<boolean>): Promise<SourceState> {
  return new Promise((done) => {
    const look = async () => {
      const state = await store.sourceState(folderId)
      if (!state || state.running || !(await is(state))) return
      unsubscribe()
      done(state)
    }
    const unsubscribe = store.subscribe(() => void look())
    void look()
  })
}
const documents = async (count: number) => (await store.documents()).length === count

it('reads what is there and what comes, each once', async () => {
  await save(first.name, first.text)
  await watch()
  await once(() => documents(1))
  await save(second.name, second.text)
  await once(() => documents(2))
  await save('kopi af ' + first.name, first.text)
  const { lastRun } = await once(({ lastRun: run }) => run?.counts.unchanged === 1)
  expect(lastRun?.counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0, failed: 0, calls: 0 })
  expect(await documents(2)).toBe(true)
})

it('reads nothing anew when it is started again', async () => {
  await save(first.name, first.text)
  await watch()
  await once(() => documents(1))
  await watched?.close()
  const revision = await store.revision()
  await watch()
  await once(({ lastRun }) => lastRun?.counts.unchanged === 1)
  expect(await store.revision()).toBe(revision)
})

it('waits for a file that is still being written', async () => {
  await watch(300)
  const [half, rest] = [first.text.slice(0, 400), first.text.slice(400)]
  await save(first.name, half)
  await appendFile(join(folder, first.name), rest)
  await once(() => documents(1))
  const [{ id } = { id: '' }] = await store.documents()
  expect(Buffer.from((await store.document(id))?.bytes ?? []).toString()).toBe(first.text)
})

it('tells of what cannot be read, leaves it where it is, and forgets it when it is replaced or taken away', async () => {
  await save('brev.txt', 'Kære Karen\n\nTak for i går.\n')
  await save('note.txt', 'Husk mælk.\n')
  await watch()
  const { failures } = await once((state) => state.failures.length === 2)
  expect(failures).toContainEqual({ name: 'brev.txt', why: expect.stringMatching(/\.$/), at: now() })
  expect(await readFile(join(folder, 'brev.txt'), 'utf8')).toMatch(/^Kære Karen/)
  await save('brev.txt', first.text)
  await once((state) => state.failures.length === 1)
  await rm(join(folder, 'note.txt'))
  await once((state) => state.failures.length === 0)
  expect(await documents(1)).toBe(true)
})

it('finds what no one told of, as on a network drive', async () => {
  vi.stubEnv('CHOKIDAR_USEPOLLING', 'true')
  vi.stubEnv('CHOKIDAR_INTERVAL', String(60 * 60 * 1000))
  await save(first.name, first.text)
  await watch()
  await once(() => documents(1))
  await save(second.name, second.text)
  const { lastRun } = await once(() => documents(2))
  expect(lastRun?.counts).toMatchObject({ new: 1, unchanged: 0 })
  vi.unstubAllEnvs()
})

it('leaves hidden files alone, until they are given their name', async () => {
  await watch()
  await save(`.${first.name}.del`, first.text)
  await save(second.name, second.text)
  await once(() => documents(1))
  await rename(join(folder, `.${first.name}.del`), join(folder, first.name))
  const { failures } = await once(() => documents(2))
  expect(failures).toEqual([])
})

it('looks at every file again when asked', async () => {
  await save(first.name, first.text)
  await save('brev.txt', 'Kære Karen\n')
  await watch()
  await once(({ failures, lastRun }) => failures.length === 1 && lastRun !== null)
  await once(() => documents(1))
  await watched?.run()
  const { lastRun } = await once(({ lastRun: run }) => run?.counts.failed === 1 && run.counts.unchanged === 1)
  expect(lastRun?.counts).toMatchObject({ new: 0, unchanged: 1, failed: 1 })
})
