import { cleanText } from '../clean-text.ts'
import { failure } from '../problems.ts'
import type { FormatReading } from './format.ts'
import { readPrint } from './print/read-print.ts'
import { unwrapText } from './print/unwrap.ts'

/** Reads minutes printed as plain text. */
export function readText(text: string): FormatReading {
  const source = { text: unwrapText(cleanText(text)), pageStarts: null }
  const reading = readPrint(source)
  const meeting =
    'outline' in reading
      ? { outline: reading.outline, problems: [] }
      : { outline: null, problems: [failure(reading.problem)] }
  return { format: 'text', source, meetings: [meeting] }
}
