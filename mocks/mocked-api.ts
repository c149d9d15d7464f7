import { createApi } from '#src/api/api.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { memoryStore } from '#src/store/memory.ts'
import { SAMPLE_TODAY, sampleDocuments } from './samples/index.ts'

/**
 * The samples' own day: their waits are as long, and their next meetings as near, whenever they are seen. Later minutes
 * that someone puts in bring their day with them, for on an earlier one they would not be known yet.
 */
function sampleClock() {
  let day = SAMPLE_TODAY
  return {
    today: () => day,
    now: () => `${day}T${new Date().toTimeString().slice(0, 8)}+01:00`,
    reach: (date: string) => {
      if (date > day) day = date
    },
  }
}

/**
 * The API as the server runs it, over a store in memory that holds the sample minutes (or those
 * given), read by the real reader.
 */
export async function openMockedApi(documents = sampleDocuments) {
  const store = memoryStore()
  for (const { name, text } of documents) {
    const bytes = new TextEncoder().encode(text)
    const reading = await readDocument(bytes, name)
    await store.importDocument({ bytes, reading, receivedAt: `${SAMPLE_TODAY}T06:00:00+01:00`, sample: true })
  }
  const { reach, ...clock } = sampleClock()
  const read: typeof readDocument = async (bytes, name) => {
    const reading = await readDocument(bytes, name)
    for (const { meeting } of reading.readings) if (meeting?.kind === 'minutes') reach(meeting.startsAt.slice(0, 10))
    return reading
  }
  return { store, api: createApi({ store, read, ...clock }) }
}
