import type { Range } from '#src/minutes/outline.ts'

/**
 * Stands first in a line of the canonical text that would read as structure (a heading, the start of
 * an item) but is not: WORD JOINER, which is never seen. Such a line is text, whatever its words.
 */
export const guard = '\u2060'

/** One line of print that is not blank; `text` is trimmed and so is its range. */
export interface Line extends Range {
  text: string
  /** How many blank lines stand before it. */
  blanksBefore: number
  guarded: boolean
  /** The blanks that end it: a title keeps them, since the source's own title does. */
  tail: string
}

/** The lines of a range of a text. */
export function linesOf(text: string, range: Range = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let at = range.start
  while (at < range.end) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 || newline > range.end ? range.end : newline
    const raw = text.slice(at, end)
    const trimmed = raw.trim()
    if (trimmed === '') blanks += 1
    else {
      const guarded = trimmed.startsWith(guard)
      const shown = guarded ? trimmed.slice(guard.length).trimStart() : trimmed
      const start = at + raw.lastIndexOf(shown)
      const tail = raw.slice(raw.trimEnd().length)
      lines.push({ text: shown, start, end: start + shown.length, blanksBefore: blanks, guarded, tail })
      blanks = 0
    }
    at = end + 1
  }
  return lines
}

/** The range from the first of some lines to the end of the last; an empty one at `otherwise` when there are none. */
export function spanOf(lines: readonly Line[], otherwise: number): Range {
  const first = lines[0]
  const last = lines.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start: otherwise, end: otherwise }
}
