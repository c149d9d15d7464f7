import { headingOf } from '../print/headings.ts'
import { itemForms } from '../print/forms.ts'
import type { PdfLine } from './pdf-lines.ts'

/** A page number by itself: «3», «Side 3 af 12», «3/12», «- 3 -». */
const pageNumber =
  /^(?:[-–]\s?)?(?:side|s\.)?\s?(?<number>\d{1,4})(?:\s?(?:af|\/|ud af)\s?(?<of>\d{1,4}))?(?:\s?[-–])?$/i
/** Page numbers stand in the margin: this share of the page's height from its top or bottom. */
const margin = 0.09

interface Page {
  lines: readonly PdfLine[]
  height: number
}

/**
 * The pages without their running headers and footers: lines at the edge of the page that stand in the
 * same place on at least half of the pages and read the same, but for the page's number.
 */
export function withoutFurniture(pages: readonly Page[]): PdfLine[][] {
  const counts = new Map<string, number>()
  pages.forEach(({ lines }, page) => {
    for (const key of new Set(edges(lines).flatMap((line) => keysOf(line, page))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  const often = Math.max(3, Math.ceil(pages.length / 2))
  return pages.map(({ lines, height }, page) => {
    const isFurniture = (line: PdfLine) =>
      keysOf(line, page).some((key) => (counts.get(key) ?? 0) >= often) || isPageNumber(line, height, pages.length)
    const from = lines.findIndex((line) => !isFurniture(line))
    const to = lines.findLastIndex((line) => !isFurniture(line))
    return from === -1 ? [] : lines.slice(from, to + 1)
  })
}

const edgeLength = 4

function edges(lines: readonly PdfLine[]): PdfLine[] {
  return lines.length <= edgeLength * 2 ? [...lines] : [...lines.slice(0, edgeLength), ...lines.slice(-edgeLength)]
}

/** What a line is known again by on another page: its place with its words, or with its number counted from the page's. */
function keysOf(line: PdfLine, page: number): string[] {
  if (itemForms.some((form) => form.trusted && form.start.test(line.text)) || headingOf(line.text)) return []
  const place = `${Math.round(line.baseline / 4)}:${Math.round(line.size)}`
  const counted = line.text.replace(/\d{1,4}(?=\D*$|\s?(?:af|\/)\s?\d+\D*$)/, (digits) => `#${Number(digits) - page}`)
  return [`${place}:${line.text}`, `${place}:${counted}`]
}

/** «24/9911» at the top of a page is a case number: a document's pages are not many more than those it has. */
function isPageNumber(line: PdfLine, height: number, pageCount: number): boolean {
  const fromEdge = Math.min(line.baseline, height - line.baseline)
  const found = fromEdge < height * margin ? pageNumber.exec(line.text)?.groups : undefined
  if (!found?.of) return found !== undefined
  return Number(found.number) <= Number(found.of) && Number(found.of) <= pageCount + mostMissing
}

/** Pages a file may lack of those its numbers count: a cover, closed items. */
const mostMissing = 20
