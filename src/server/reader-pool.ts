import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { ReadingTimeoutError } from '#src/api/deps.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { Printed } from './printed.ts'
import type { ReadJob } from './reader-worker.ts'

/**
 * Reads documents beside the server's own thread, so that a heavy one never holds up an answer. Rejects with
 * `ReadingTimeoutError` when a document takes too long: it is given up and its worker thrown away.
 */
export interface ReaderPool {
  read: (bytes: Uint8Array, name: string) => Promise<DocumentReading>
  /** What was found, ready to print. */
  print: (bytes: Uint8Array, name: string) => Promise<Printed[]>
  close: () => Promise<void>
}

/** @param timeoutMs the longest one document may take; a 300-page PDF takes a few seconds. */
export function openReaderPool(timeoutMs = 60_000): ReaderPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./reader-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), 4),
    idleTimeout: 10_000,
    // Readings are short-lived: a small nursery keeps two workers within the memory of one.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  const within = async <T>(job: ReadJob, name: 'default' | 'print'): Promise<T> => {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await pool.run(job, { signal, name })
    } catch (error) {
      if (signal.aborted) throw new ReadingTimeoutError(`reading took over ${timeoutMs} ms`)
      throw error
    }
  }
  return {
    read: (bytes, name) => within<DocumentReading>({ bytes, name }, 'default'),
    print: (bytes, name) => within<Printed[]>({ bytes, name }, 'print'),
    close: () => pool.close(),
  }
}
