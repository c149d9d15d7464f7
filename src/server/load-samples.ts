import { sampleDocuments } from '#mocks/samples/index.ts'
import type { Store } from '#src/store/store.ts'
import { now } from './clock.ts'
import type { ReaderPool } from './reader-pool.ts'

/**
 * Puts the sample minutes of Fjordby Kommune in a store that nobody has used, marked as samples; they go through the
 * reader. Where they were cleared they stay away.
 */
export async function loadSamples(store: Store, reader: Pick<ReaderPool, 'read'>): Promise<void> {
  if ((await store.documents()).length > 0 || (await hasImports(store))) return
  for (const { name, text } of sampleDocuments) {
    const bytes = new TextEncoder().encode(text)
    const reading = await reader.read(bytes, name)
    await store.importDocument({ bytes, reading, receivedAt: now(), sample: true })
  }
}

/** Whether the log tells that someone has imported or cleared something. */
async function hasImports(store: Store): Promise<boolean> {
  const any = { by: null, from: null, to: null, caseId: null, followUpId: null, agendaId: null }
  const { total } = await store.audit({ ...any, kind: 'import', limit: 1, cursor: null, sort: null })
  return total > 0
}
