import type { Span } from './locate.ts'

/** A piece of text as it was set, in the page's own points: right and up. */
export interface Piece {
  text: string
  left: number
  baseline: number
  width: number
  size: number
}

/** A rectangle in the page's own points. */
export interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** How far letters reach over and under the line they stand on, in their size. */
const over = 0.92
const under = 0.26
/** Pieces this close (in letter sizes) on one line are one mark; farther apart they are columns. */
const wordGap = 1.5

/**
 * The boxes to mark on a page: one for each line of words.
 * @param measure how wide a text is; only the share of the whole counts, since the page says how wide that is
 */
export function boxesOf(
  spans: readonly Span[],
  pieces: readonly Piece[],
  measure: (text: string) => number = (text) => text.length,
): Box[] {
  const boxes: Box[] = []
  for (const span of spans) {
    const piece = pieces[span.piece]
    if (!piece) continue
    const box = boxOf(span, piece, measure)
    const last = boxes.at(-1)
    if (last && continues(last, box, piece.size)) Object.assign(last, joined(last, box))
    else boxes.push(box)
  }
  return boxes
}

function boxOf(
  { start, end }: Span,
  { text, left, baseline, width, size }: Piece,
  measure: (text: string) => number,
): Box {
  const reach = (to: number) => left + (width * measure(text.slice(0, to))) / measure(text)
  return {
    left: reach(start),
    right: reach(end),
    bottom: baseline - under * size,
    top: baseline + over * size,
  }
}

const continues = (last: Box, next: Box, size: number) =>
  Math.abs(last.bottom - next.bottom) < size * 0.4 && next.left > last.left && next.left - last.right < size * wordGap

const joined = (a: Box, b: Box): Box => ({
  left: a.left,
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
})
