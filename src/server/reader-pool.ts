import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import Piscina from 'piscina'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { ReadJob } from './reader-worker.ts'

/** A document that took too long to read; it is given up and its worker thrown away. */
export class ReadingTimeoutError extends Error {
  override name = 'ReadingTimeoutError'
}

/** Reads documents beside the server's own thread, so that a heavy one never holds up an answer. */
export interface ReaderPool {
  /** @throws ReadingTimeoutError after `timeoutMs`. */
  read(bytes: Uint8Array, name: string, mediaType?: string): Promise<DocumentReading>
  close(): Promise<void>
}

/** @param timeoutMs the longest one document may take; a 300-page PDF takes a few seconds. */
export function openReaderPool(timeoutMs = 60_000): ReaderPool {
  const pool = new Piscina<ReadJob, DocumentReading>({
    filename: fileURLToPath(new URL('./reader-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), 4),
    idleTimeout: 10_000,
  })
  return {
    async read(bytes, name, mediaType) {
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        return await pool.run({ bytes, name, mediaType }, { signal })
      } catch (error) {
        if (signal.aborted) throw new ReadingTimeoutError(`reading took over ${timeoutMs} ms`)
        throw error
      }
    },
    close: () => pool.close(),
  }
}
