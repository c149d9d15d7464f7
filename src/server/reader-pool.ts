import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { ReadingTimeoutError } from '#src/api/deps.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { ReadJob } from './reader-worker.ts'

/** Reads documents beside the server's own thread, so that a heavy one never holds up an answer. */
export interface ReaderPool {
  /** @throws ReadingTimeoutError after `timeoutMs`; the document is given up and its worker thrown away. */
  read: (bytes: Uint8Array, name: string) => Promise<DocumentReading>
  close: () => Promise<void>
}

/** @param timeoutMs the longest one document may take; a 300-page PDF takes a few seconds. */
export function openReaderPool(timeoutMs = 60_000): ReaderPool {
  const pool = new Piscina<ReadJob, DocumentReading>({
    filename: fileURLToPath(new URL('./reader-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), 4),
    idleTimeout: 10_000,
    // Readings are short-lived: a small nursery keeps two workers within the memory of one.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  return {
    async read(bytes, name) {
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        return await pool.run({ bytes, name }, { signal })
      } catch (error) {
        if (signal.aborted) throw new ReadingTimeoutError(`reading took over ${timeoutMs} ms`)
        throw error
      }
    },
    close: () => pool.close(),
  }
}
