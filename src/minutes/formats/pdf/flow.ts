import type { SourceText } from '#src/minutes/outline.ts'
import { isEntry } from '../print/contents.ts'
import { itemForms } from '../print/forms.ts'
import { headingOf } from '../print/headings.ts'
import { joint } from '../print/join-lines.ts'
import type { PdfLine } from './pdf-lines.ts'

/** How lines that follow each other hang together. */
type Bond = 'first' | 'joined' | 'close' | 'apart'

/**
 * The running text of pages: lines that were broken for want of room are joined again, also over a
 * page break; what stands apart on the page stands apart in the text.
 */
export function flow(pages: readonly (readonly PdfLine[])[]): SourceText {
  const measure = measureOf(pages)
  const pageStarts: number[] = []
  const done: string[] = []
  let length = 0
  let open = ''
  let last: PdfLine | null = null
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const bond: Bond = last === null ? 'first' : (index === 0 ? bondOverPages : bondOf)(last, line, measure)
      const [end, begin] = tied(open, line.text, bond, last?.divided ?? false)
      done.push(end)
      length += end.length
      open = begin
      if (index === 0) pageStarts.push(length)
      last = line
    }
    if (lines.length === 0) pageStarts.push(length + open.length)
  }
  return { text: `${done.join('')}${open}\n`, pageStarts }
}

const gaps = { first: '', close: '\n', apart: '\n\n' }

function tied(above: string, line: string, bond: Bond, divided: boolean): [string, string] {
  if (bond !== 'joined') return [above + gaps[bond], line]
  return divided ? [above, line] : joint(above, line)
}

interface Measure {
  /** Where full lines end. */
  right: number
  /** From one line of a paragraph to the next, in letter heights. */
  leading: number
}

function measureOf(pages: readonly (readonly PdfLine[])[]): Measure {
  const rights = pages
    .flatMap((lines) =>
      lines.filter((line) => !isEntry(line.text) && !line.text.includes('\t')).map((line) => line.right),
    )
    .toSorted((a, b) => b - a)
  // A few lines stick out into the margin (a wide table, a long word): the third one is the measure.
  const widest = rights[Math.min(2, rights.length - 1)] ?? 0
  const right = Math.max(widest, ...pages.slice(0, 1).map(narrowestMeasure))
  const leadings = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const above = lines[at - 1]
      return above && isFull(above, line, right) && sameSize(above, line)
        ? [(above.baseline - line.baseline) / line.size]
        : []
    }),
  )
  return { right, leading: lowerQuartile(leadings) ?? 1.4 }
}

/** No page of minutes is set narrower than this, in letter heights: short minutes may have no full line at all. */
const narrowest = 28

function narrowestMeasure(lines: readonly PdfLine[]): number {
  const [size] = lines.map((line) => line.size).toSorted((x, y) => x - y)
  return Math.min(...lines.map((line) => line.left)) + narrowest * (size ?? 0)
}

/** The lower quartile: some lines that look full end a paragraph, and the gap under them is wider. */
function lowerQuartile(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? null
}

/** The next line's first word would not have fitted: the line ends for want of room. */
function isFull(line: PdfLine, next: PdfLine, right: number): boolean {
  return line.divided || line.right + line.size * 0.2 + next.firstWord > right
}

const sameSize = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) < 0.6

const listed = /^(?:[-–•*·▪●○]\s|\d{1,2}[.)]\s|[a-z][.)]\s)/

function bondOf(above: PdfLine, line: PdfLine, { right, leading }: Measure): Bond {
  const gap = (above.baseline - line.baseline) / line.size
  if (gap > leading * 1.12 || !sameSize(above, line)) return 'apart'
  if (listed.test(line.text) || above.text.includes('\t') || line.text.includes('\t')) return 'close'
  if (!isFull(above, line, right) || isStructure(above) || isStructure(line)) return 'close'
  return 'joined'
}

/** Over a page break nothing shows the gap: a sentence goes on where it has not ended. */
function bondOverPages(above: PdfLine, line: PdfLine, { right }: Measure): Bond {
  const goesOn = !/[.:;!?]$/.test(above.text) || /^\p{Ll}/u.test(line.text)
  const joins = goesOn && sameSize(above, line) && isFull(above, line, right) && !listed.test(line.text)
  return joins && !isStructure(above) && !isStructure(line) ? 'joined' : 'apart'
}

function isStructure(line: PdfLine): boolean {
  return headingOf(line.text) !== null || isEntry(line.text) || beginsItem(line.text)
}

/** «Punkt 2. Takster», «Pkt. nr. 3 Huskeliste»; in lower case, «punkt 2 udgår», it is a sentence that goes on. */
function beginsItem(line: string): boolean {
  return /^\p{Lu}/u.test(line) && itemForms.some((form) => form.trusted && form.start.test(line))
}
