import type { Where } from '#src/domain/meeting.ts'
import { boxesOf, type Box } from './boxes.ts'
import { locate } from './locate.ts'
import type { Pdf } from './pdf.ts'

/** What leads up to the words, enough to tell them from others that read the same. */
const leadingUp = 300
/** A long item fills some pages; what is longer still is marked on its first ones. */
const mostPages = 12

/** The words of a range on the pages they stand on. */
export interface Marks {
  of: Where | null
  pages: ReadonlyMap<number, readonly Box[]>
}

/**
 * The boxes to mark, page by page: from the page the words begin on, over those they go on to.
 * @param text the document's text, which the range is in
 */
export async function marksOf(pdf: Pdf, text: string, range: Where | null): Promise<Marks> {
  const pages = new Map<number, readonly Box[]>()
  if (range === null) return { of: range, pages }
  const first = range.page ?? 1
  let rest = text.slice(range.start, range.end)
  let before = text.slice(Math.max(0, range.start - leadingUp), range.start)
  for (let number = first; number < first + mostPages && number <= pdf.pages && rest !== ''; number += 1) {
    const page = await pdf.page(number)
    const pieces = await page.pieces()
    const found = locate(
      rest,
      before,
      pieces.map((piece) => piece.text),
    )
    if (found.spans.length === 0) break
    pages.set(number, boxesOf(found.spans, pieces, pdf.measure))
    rest = found.rest
    before = ''
  }
  return { of: range, pages }
}
