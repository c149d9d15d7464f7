import type { Where } from '#src/domain/meeting.ts'

/** Enough to see what the words stand in, little enough to stand beside the course. */
const before = 420
const after = 700
/** A source may be an item pages long; its beginning says which, and the way to the whole is beside. */
const longest = 2400

export interface Excerpt {
  text: string
  /** The range to mark, in `text`. */
  range: { start: number; end: number }
  cutBefore: boolean
  cutAfter: boolean
}

/** The text around a place, cut where lines begin and end. */
export function excerptOf(text: string, { start, end }: Pick<Where, 'start' | 'end'>): Excerpt {
  const markEnd = Math.min(end, start + longest, text.length)
  const lineBefore = text.indexOf('\n', Math.max(0, start - before))
  const from = start <= before ? 0 : lineBefore >= 0 && lineBefore < start ? lineBefore + 1 : start
  const lineAfter = text.lastIndexOf('\n', markEnd + after)
  const to = markEnd + after >= text.length ? text.length : Math.max(lineAfter, markEnd)
  return {
    text: text.slice(from, to).trimEnd(),
    range: { start: start - from, end: markEnd - from },
    cutBefore: from > 0,
    cutAfter: to < text.length,
  }
}
