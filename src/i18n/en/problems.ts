import type { Messages } from '../da.ts'

export const problems: Messages['problems'] = {
  'empty-file': 'The file is empty.',
  'not-minutes': 'The file does not look like minutes or an agenda: no meeting with items was found in it.',
  'no-items': 'The meeting has no items.',
  'unsupported-format':
    'This kind of file cannot be read. Use PDF, plain text or a meeting saved from FirstAgenda (JSON or HTML).',
  'too-large': 'The file is too large to be read.',
  'too-slow': 'Reading the file took too long. If it holds several meetings, try one at a time.',
  'damaged-pdf': 'The PDF file is damaged or was not fetched whole. Fetch it again.',
  'damaged-pages': 'Parts of the PDF file are damaged, so that the minutes would lack something. Fetch the file again.',
  'encrypted-pdf': 'The PDF file is protected by a password. Save it without one and try again.',
  'scanned-pdf': 'The PDF file holds only pictures of pages, no text. Find the edition with text.',
  'damaged-json': 'The JSON file is damaged or was not fetched whole. Fetch it again.',
  'section-not-fetched': 'The text of the item is in a PDF of its own, which is not fetched or cannot be read.',
  unreadable: 'The file could not be read because of an unexpected fault.',
  'source-changed': 'The source has changed its form, so that it cannot be read.',
  'decision-unclear': 'There is a decision, but the reader cannot tell its outcome.',
  'decision-unsure': 'The reader is unsure of the outcome of a decision.',
  'weekday-mismatch': 'The weekday is not that of the date. The date was used.',
}
