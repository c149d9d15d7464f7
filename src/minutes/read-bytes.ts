import { decodeText } from './decode-text.ts'
import type { FormatReading } from './formats/format.ts'
import { readFirstAgendaHtml } from './formats/firstagenda-html.ts'
import { isFirstAgenda, readFirstAgendaJson } from './formats/firstagenda-json.ts'
import { withPdfSections } from './formats/firstagenda/pdf-sections.ts'
import { readPdf } from './formats/pdf.ts'
import { readText } from './formats/text.ts'
import { failure, type ProblemCode } from './problems.ts'

/** What bytes were found to be, and what was read in them. */
export interface BytesReading {
  mediaType: string
  reading: FormatReading
}

/**
 * The largest documents read: a file of two years' meetings is 26 MB, a year of a council's minutes as
 * text about 10.
 */
const largest = 100 * 1024 * 1024
const largestText = 25 * 1024 * 1024

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
  const mark = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  // A few bytes may stand before a PDF's mark.
  if (mark.includes('%PDF-')) return { mediaType: 'application/pdf', reading: await readPdf(bytes) }
  const foreign = foreignMarks.find(({ begins }) => mark.startsWith(begins))
  if (foreign) return failed(foreign.mediaType, 'unsupported-format')
  const text = decodeText(bytes)
  if (text === null) return failed('application/octet-stream', 'unsupported-format')
  return readCharacters(text.replace(/^\ufeff/, ''))
}

async function readCharacters(text: string): Promise<BytesReading> {
  const beginning = text.slice(0, 2000).trimStart()
  if (text.trim() === '') return failed('text/plain', 'empty-file')
  if (/^[[{]/.test(beginning)) return readJson(text)
  if (text.length > largestText) return failed('text/plain', 'too-large')
  if (/^<(?:!doctype html|!--|\?xml|html|head|body|div)/i.test(beginning))
    return { mediaType: 'text/html', reading: readFirstAgendaHtml(text) }
  return { mediaType: 'text/plain', reading: readText(text) }
}

/** How files people send by mistake begin, so that they are called by their name. */
const foreignMarks = [
  { begins: '\xff\xd8\xff', mediaType: 'image/jpeg' },
  { begins: '\x89PNG', mediaType: 'image/png' },
  { begins: 'GIF8', mediaType: 'image/gif' },
  { begins: 'PK\x03\x04', mediaType: 'application/zip' },
  { begins: '\xd0\xcf\x11\xe0', mediaType: 'application/x-ole-storage' },
  { begins: '{\\rtf', mediaType: 'application/rtf' },
]

async function readJson(text: string): Promise<BytesReading> {
  const mediaType = 'application/json'
  try {
    const json: unknown = JSON.parse(text)
    if (!isFirstAgenda(json)) return failed(mediaType, 'not-minutes')
    // Only what Sagsgang has fetched itself holds PDFs; all else is read as it came.
    const whole = /"Pdf"\s*:/.test(text) ? await withPdfSections(json) : json
    return { mediaType, reading: readFirstAgendaJson(whole) }
  } catch {
    return failed(mediaType, /"Dagsordenpunkter"\s*:/.test(text) ? 'damaged-json' : 'not-minutes')
  }
}

function failed(mediaType: string, code: ProblemCode): BytesReading {
  const meetings = [{ outline: null, problems: [failure(code)] }]
  return { mediaType, reading: { format: 'unknown', source: { text: '', pageStarts: null }, meetings } }
}
