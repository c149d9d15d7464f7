import type { DocumentReading } from '#src/domain/reading.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { printed, type Printed } from './printed.ts'

/** One document to read. */
export interface ReadJob {
  bytes: Uint8Array
  name: string
}

/** What a worker of the pool runs: see `reader-pool.ts`. */
export default function read({ bytes, name }: ReadJob): Promise<DocumentReading> {
  return readDocument(bytes, name)
}

/** The same as JSON already: what is only to be printed is not built up once more on the way. */
export async function print({ bytes, name }: ReadJob): Promise<Printed[]> {
  return printed(await readDocument(bytes, name))
}
