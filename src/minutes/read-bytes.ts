import { decodeText } from './decode-text.ts'
import type { FormatReading } from './formats/format.ts'
import { isFirstAgenda, readFirstAgendaJson } from './formats/firstagenda-json.ts'
import { readPdf } from './formats/pdf.ts'
import { readText } from './formats/text.ts'
import { failure, type ProblemCode } from './problems.ts'

/** What bytes were found to be, and what was read in them. */
export interface BytesReading {
  mediaType: string
  reading: FormatReading
}

/** The largest document read: ten times the largest PDF of minutes seen. */
const largest = 100 * 1024 * 1024

/** Finds out what bytes are, by themselves and not by their name, and reads them. */
export async function readBytes(bytes: Uint8Array): Promise<BytesReading> {
  if (bytes.length === 0) return failed('application/octet-stream', 'empty-file')
  if (bytes.length > largest) return failed('application/octet-stream', 'too-large')
  try {
    return await readKnown(bytes)
  } catch {
    return failed('application/octet-stream', 'unreadable')
  }
}

async function readKnown(bytes: Uint8Array): Promise<BytesReading> {
  if (isPdf(bytes)) return { mediaType: 'application/pdf', reading: await readPdf(bytes) }
  const text = decodeText(bytes)
  if (text === null) return failed('application/octet-stream', 'unsupported-format')
  const trimmed = text.trim()
  if (trimmed === '') return failed('text/plain', 'empty-file')
  if (/^[[{]/.test(trimmed)) return readJson(text)
  return { mediaType: 'text/plain', reading: readText(text) }
}

/** A PDF begins with its mark, though a few bytes may stand before it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function readJson(text: string): BytesReading {
  const mediaType = 'application/json'
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isFirstAgenda(json) ? { mediaType, reading: readFirstAgendaJson(json) } : failed(mediaType, 'not-minutes')
  } catch {
    return failed(mediaType, /"Dagsordenpunkter"\s*:/.test(text) ? 'damaged-json' : 'not-minutes')
  }
}

function failed(mediaType: string, code: ProblemCode): BytesReading {
  const meetings = [{ outline: null, problems: [failure(code)] }]
  return { mediaType, reading: { format: 'unknown', source: { text: '', pageStarts: null }, meetings } }
}
