import type { DocumentReading } from '#src/domain/reading.ts'
import { readDocument } from '#src/minutes/read-document.ts'

/** One document to read. */
export interface ReadJob {
  bytes: Uint8Array
  name: string
}

/** What a worker of the pool runs: see `reader-pool.ts`. */
export default function read({ bytes, name }: ReadJob): Promise<DocumentReading> {
  return readDocument(bytes, name)
}
