import { createApi } from '#src/api/api.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { memoryStore } from '#src/store/memory.ts'
import { SAMPLE_TODAY, sampleDocuments } from './samples/index.ts'

/** The samples' own day: their waits are as long, and their next meetings as near, whenever they are seen. */
const clock = { today: () => SAMPLE_TODAY, now: () => `${SAMPLE_TODAY}T12:00:00+01:00` }

/**
 * The API as the server runs it, over a store in memory that holds the sample minutes (or those
 * given), read by the real reader.
 */
export async function openMockedApi(documents = sampleDocuments) {
  const store = memoryStore()
  for (const { name, text } of documents) {
    const bytes = new TextEncoder().encode(text)
    const reading = await readDocument(bytes, name)
    await store.importDocument({ bytes, reading, receivedAt: clock.now(), sample: true })
  }
  return { store, api: createApi({ store, read: readDocument, ...clock }) }
}
