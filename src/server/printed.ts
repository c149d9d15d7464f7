import type { DocumentReading } from '#src/domain/reading.ts'

/** One meeting as `sagsgang read` prints it: the element of an indented JSON array, as UTF-8. */
export interface Printed {
  element: Uint8Array
  /** Whether there was a meeting to read. */
  read: boolean
}

/** What was found in a document, meeting by meeting, in the contract's shape. */
export function printed({ source, readings }: DocumentReading): Printed[] {
  return readings.map(({ meeting, problems }) => {
    const array = JSON.stringify([{ source, meeting, problems }], null, 2)
    return { element: new TextEncoder().encode(array.slice('[\n'.length, -'\n]'.length)), read: meeting !== null }
  })
}
