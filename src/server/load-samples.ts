import { sampleDocuments } from '#mocks/samples/index.ts'
import type { Store } from '#src/store/store.ts'
import { now } from './clock.ts'
import type { ReaderPool } from './reader-pool.ts'

/** Puts the sample minutes of Fjordby Kommune in an empty store, marked as samples; they go through the reader. */
export async function loadSamples(store: Store, reader: ReaderPool): Promise<void> {
  for (const { name, text } of sampleDocuments) {
    const bytes = new TextEncoder().encode(text)
    const reading = await reader.read(bytes, name)
    await store.importDocument({ bytes, reading, receivedAt: now(), sample: true })
  }
}
