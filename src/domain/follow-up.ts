import type { CaseRef } from './case.ts'
import type { Where } from './meeting.ts'

export const followUpStatuses = ['open', 'done', 'dropped'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** A later item that may have dealt with a follow-up; a person confirms. */
export interface Suggestion {
  meetingId: string
  itemNumber: string
  body: string
  date: string
  title: string
}

/** A follow-up with what people have said of it. */
export interface FollowUp {
  /** Kept when the minutes are read again, as long as the sentence is alike. */
  id: string
  text: string
  quote: string
  askedBy: 'body' | 'author'
  targetBody: string | null
  responsible: string | null
  due: string | null
  status: FollowUpStatus
  note: string | null
  changedBy: string | null
  changedAt: string | null
  case: CaseRef
  item: { meetingId: string; number: string; body: string; date: string }
  where: Where
  suggestion: Suggestion | null
  /** Moves with every change people make; sent back as `If-Match`. */
  version: number
}
