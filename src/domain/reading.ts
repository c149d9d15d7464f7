import type { Meeting, Problem } from './meeting.ts'

export const formats = ['firstagenda-pdf', 'firstagenda-json', 'firstagenda-html', 'pdf', 'text', 'unknown'] as const
export type Format = (typeof formats)[number]

export interface Source {
  name: string
  mediaType: string
  sha256: string
  format: Format
}

/** One meeting as read, or why it could not be. */
export interface MeetingReading {
  meeting: Meeting | null
  problems: Problem[]
}

/**
 * What the reader makes of one document. A saved FirstAgenda file may hold several meetings;
 * every other form holds one. Every `where` points into `text`.
 */
export interface DocumentReading {
  source: Source
  text: string
  /** Offset in `text` where each page starts; null when the document has no pages. */
  pageStarts: number[] | null
  readings: MeetingReading[]
}
