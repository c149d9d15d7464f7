import type { Where } from '#src/domain/meeting.ts'

/** A character range `[start, end)` in a document's text. */
export interface Range {
  start: number
  end: number
}

/** The text of a document, and where its pages start in it (null when it has no pages). */
export interface SourceText {
  text: string
  pageStarts: number[] | null
}

/** One heading of an item and the range of the text under it (heading not included). */
export interface OutlineSection {
  heading: string
  /** 1 for a main heading (Beslutning, Fremstilling), 2 for one inside it. */
  level: number
  headingRange: Range
  body: Range
}

export interface OutlineItem {
  number: string
  title: string
  caseNumber: string | null
  /** What the document itself says: a marker, a group of closed items, `IsOpen: false` where items differ. */
  closed: boolean
  range: Range
  /** Text before the first heading belongs to a section with an empty heading. */
  sections: OutlineSection[]
  attachments: string[]
}

/**
 * What a format finds: the bones of a meeting, each with its place. What the words under the
 * headings mean is the grammar's business, and the same for every format.
 */
export interface Outline {
  body: string
  /** ISO date. */
  date: string
  /** `HH:MM`, local to Europe/Copenhagen. */
  time: string | null
  place: string | null
  participants: string[]
  absent: string[]
  /** What the document calls itself; only a hint, since agendas and minutes are told by their decisions. */
  calledMinutes: boolean
  /** The whole meeting, its head included: a file may hold several. */
  range: Range
  items: OutlineItem[]
}

/** The place of a range, with its page when the text has pages. */
export function whereIs(source: SourceText, range: Range): Where {
  return { page: source.pageStarts && pageAt(source.pageStarts, range.start), start: range.start, end: range.end }
}

function pageAt(pageStarts: number[], offset: number): number {
  const after = pageStarts.findIndex((start) => start > offset)
  return after === -1 ? pageStarts.length : Math.max(after, 1)
}
