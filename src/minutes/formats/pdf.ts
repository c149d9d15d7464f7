import { failure } from '../problems.ts'
import type { FormatReading } from './format.ts'
import { pdfText } from './pdf/pdf-text.ts'
import { readPrint } from './print/read-print.ts'

/** Reads minutes printed as PDF, by FirstAgenda or another system. */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  const extracted = await pdfText(bytes)
  if ('problem' in extracted) {
    const meetings = [{ outline: null, problems: [failure(extracted.problem)] }]
    return { format: 'pdf', source: { text: '', pageStarts: null }, meetings }
  }
  const { source } = extracted
  const reading = readPrint(source)
  if (!('outline' in reading))
    return { format: 'pdf', source, meetings: [{ outline: null, problems: [failure(reading.problem)] }] }
  const format = reading.firstAgenda ? 'firstagenda-pdf' : 'pdf'
  return { format, source, meetings: [{ outline: reading.outline, problems: [] }] }
}
