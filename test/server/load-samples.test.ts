import { expect, test } from 'vitest'
import { sampleDocuments } from '#mocks/samples/index.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { loadSamples } from '#src/server/load-samples.ts'
import { memoryStore } from '#src/store/memory.ts'

test('samples come when nobody has used the store, once, and stay away when they were cleared', async () => {
  const store = memoryStore()
  const start = () => loadSamples(store, { read: readDocument })
  await start()
  await start()
  expect(await store.documents()).toHaveLength(sampleDocuments.length)
  await store.clearSamples('Eva', '2026-11-30T12:00:00+01:00')
  await start()
  expect(await store.documents()).toEqual([])
})
