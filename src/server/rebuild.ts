import type { Store } from '#src/store/store.ts'
import type { ReaderPool } from './reader-pool.ts'

/**
 * Reads every kept document again and puts the new reading in place of the old; what people wrote stays.
 * @param told called with how many are done, for progress.
 * @returns how many documents there were.
 */
export async function rebuild(
  store: Store,
  reader: ReaderPool,
  told: (done: number, of: number) => void,
): Promise<number> {
  const documents = await store.documents()
  let done = 0
  for (const { id } of documents) {
    const document = await store.document(id)
    if (document) await store.replaceReading(id, await reader.read(document.bytes, document.name))
    done += 1
    told(done, documents.length)
  }
  return documents.length
}
