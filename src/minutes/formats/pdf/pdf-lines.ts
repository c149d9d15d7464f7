import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { cleanText } from '#src/minutes/clean-text.ts'

/** A line of a page as it was set: its words, and where its glyphs stand, in points from the bottom left. */
export interface PdfLine {
  text: string
  /** The line ended in a soft hyphen: the word goes on, without a hyphen, on the next. */
  divided: boolean
  left: number
  right: number
  baseline: number
  size: number
  /** Width of the line's first word: whether it would have fitted on the line above. */
  firstWord: number
}

/** A gap this wide (in letter heights) parts columns; a narrower one, words. */
const columnGap = 2.5
const wordGap = 0.15

/** The lines of a page from its pieces of text, in reading order. Slanted text (a stamp, a watermark) is left out. */
export function pdfLines(pieces: readonly TextItem[]): PdfLine[] {
  const upright = pieces.filter((piece) => piece.str.trim() !== '' && Math.abs(piece.transform[1] ?? 0) < 0.01)
  const rows: TextItem[][] = []
  for (const piece of upright.toSorted((a, b) => baselineOf(b) - baselineOf(a))) {
    const row = rows.at(-1)
    const above = row?.[0]
    if (row && above && baselineOf(above) - baselineOf(piece) < sizeOf(piece) * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(lineOf)
}

const baselineOf = (piece: TextItem): number => piece.transform[5] ?? 0
const leftOf = (piece: TextItem): number => piece.transform[4] ?? 0
const sizeOf = (piece: TextItem): number => Math.abs(piece.transform[3] ?? 0) || piece.height || 1

function lineOf(row: readonly TextItem[]): PdfLine {
  const pieces = row.toSorted((a, b) => leftOf(a) - leftOf(b))
  let raw = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const gap = (leftOf(piece) - right) / sizeOf(piece)
    if (raw !== '' && gap > columnGap) raw = `${raw.trimEnd()}\t`
    else if (raw !== '' && gap > wordGap && !/\s$/.test(raw) && !/^\s/.test(piece.str)) raw += ' '
    raw += piece.str
    right = Math.max(right, leftOf(piece) + piece.width)
  }
  const text = cleanText(raw).replace(/ {2,}/g, ' ').trim()
  const [first] = pieces
  const size = Math.max(...pieces.map(sizeOf))
  return {
    text,
    divided: /\u00ad\s*$/.test(raw),
    left: first ? leftOf(first) : 0,
    right,
    baseline: first ? baselineOf(first) : 0,
    size,
    firstWord: first ? firstWordWidth(first) : 0,
  }
}

function firstWordWidth(piece: TextItem): number {
  const word = /^\s*\S+/.exec(piece.str)?.[0] ?? ''
  return piece.str.length === 0 ? 0 : (piece.width * word.length) / piece.str.length
}
