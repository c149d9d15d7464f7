import type { BodyKind } from './body.ts'
import type { Outcome } from './outcome.ts'

/** A place in a document's text: page (1-based, null for text) and the character range `[start, end)`. */
export interface Where {
  page: number | null
  start: number
  end: number
}

export interface Section {
  heading: string
  text: string
  where: Where
}

export interface DecisionPoint {
  point: string
  outcome: Outcome
}

/** What the body decided on an item, and what in the text says so. */
export interface Decision {
  text: string
  outcome: Outcome
  /** The numbered points, one by one; empty when the decision is not numbered. */
  points: DecisionPoint[]
  body: string | null
  /** ISO date of the decision when the heading names one. */
  date: string | null
  referredTo: string | null
  /** ISO date a postponement runs to; the words as printed when only the body's calendar can date them ("næste møde"). */
  until: string | null
  /** Name of the rule that classed the decision, and the words it went by. */
  rule: string
  words: Where[]
  /** Why the reader doubts this; null when it does not. */
  unsure: string | null
  where: Where
}

/** One entry of a *Sagsforløb* / *Sagens gang* list. */
export interface HistoryEntry {
  body: string
  date: string | null
  itemNumber: string | null
  text: string
  outcome: Outcome | null
  where: Where
}

/** An earlier treatment told in running text; `date` is null for an undated step, which keeps its order. */
export interface Mention {
  date: string | null
  body: string | null
  what: string
  quote: string
  where: Where
}

/** A step the document says lies ahead (a planned route), kept apart from history. */
export interface PlannedStep {
  body: string
  date: string | null
  where: Where
}

/** Something the minutes promise or ask for. */
export interface FoundFollowUp {
  text: string
  targetBody: string | null
  responsible: string | null
  /** ISO date, or the words as printed when they name no date. */
  due: string | null
  quote: string
  /** `body` asked for it, or the `author` of the presentation planned it (weaker). */
  askedBy: 'body' | 'author'
  where: Where
}

export interface AgendaItem {
  number: string
  title: string
  /** Exactly as printed. */
  caseNumber: string | null
  closed: boolean
  sections: Section[]
  decision: Decision | null
  history: HistoryEntry[]
  mentions: Mention[]
  planned: PlannedStep[]
  followUps: FoundFollowUp[]
  attachments: { title: string }[]
  /** Single lines of an open item marked *(lukket punkt)*: closed, though the item is open. */
  closedParts: Where[]
  where: Where
}

export interface Meeting {
  /** As printed. */
  body: string
  bodyKind: BodyKind
  /** `minutes` only when this meeting's own decisions are there. */
  kind: 'minutes' | 'agenda'
  /** Instant with the offset of Europe/Copenhagen, or the bare ISO date when no time is printed. */
  startsAt: string
  place: string | null
  participants: string[]
  absent: string[]
  items: AgendaItem[]
}

/** Something the reader could not read or doubts. Never holds content of the document. */
export interface Problem {
  severity: 'error' | 'warning'
  /** Stable, for machines: `not-minutes`, `empty-file`, `weekday-mismatch`, … */
  code: string
  /** For people, in Danish. */
  message: string
  where: Where | null
}

/** A meeting as the store keeps it. */
export interface StoredMeeting extends Meeting {
  /** Stable for the same body, day and time: `direktionen-2025-01-28-1000`. */
  id: string
  documentId: string
  /**
   * ISO date from which this document may be seen by an `asOf` view: the meeting's day for
   * minutes, the day an agenda was received (its meeting lies ahead).
   */
  knownFrom: string
}
