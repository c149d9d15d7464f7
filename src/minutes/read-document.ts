import type { DocumentReading, MeetingReading, Source } from '#src/domain/reading.ts'
import type { FormatReading } from './formats/format.ts'
import { interpret } from './grammar/interpret.ts'
import { failure } from './problems.ts'
import { readBytes } from './read-bytes.ts'

/**
 * Reads minutes in any form the product knows: text, PDF, FirstAgenda's JSON and its saved page.
 * Works in Node and in the browser; never throws, and never guesses: what is not minutes gives
 * `meeting: null` and a problem that says why.
 *
 * @param bytes the document as received
 * @param name its file name, which only names it: what it is shows in its bytes
 * @param mediaType as the sender named it; when absent, as the bytes say
 */
export async function readDocument(bytes: Uint8Array, name: string, mediaType?: string): Promise<DocumentReading> {
  const { mediaType: sniffed, reading } = await readBytes(bytes)
  const source: Source = {
    name,
    mediaType: mediaType || sniffed,
    sha256: await sha256(bytes),
    format: reading.format,
  }
  return { source, ...reading.source, readings: reading.meetings.map((meeting) => interpreted(reading, meeting)) }
}

function interpreted(
  { source }: FormatReading,
  { outline, problems }: FormatReading['meetings'][number],
): MeetingReading {
  if (!outline) return { meeting: null, problems }
  try {
    const interpretation = interpret(source, outline)
    return { meeting: interpretation.meeting, problems: [...problems, ...interpretation.problems] }
  } catch {
    return { meeting: null, problems: [...problems, failure('unreadable')] }
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
