import { bodyKindOf } from './body.ts'
import type { CaseRef } from './case.ts'
import type { CorrectedItemRef } from './correction.ts'
import { nearnessOf } from './due.ts'
import type { Where } from './meeting.ts'
import { isMissed, resolveUntil } from './waits.ts'

export const followUpStatuses = ['open', 'done', 'dropped'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** A later item that may have dealt with a follow-up; a person confirms, or refuses it for good. */
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
  /** The body asked for it, the author of the presentation planned it (weaker), or a person wrote it by hand. */
  askedBy: 'body' | 'author' | 'person'
  /** The day it was asked for: that of the meeting, or the one it was written on by hand. */
  askedOn: string
  targetBody: string | null
  responsible: string | null
  due: string | null
  /** The day it falls due; where it is to come on a body's next meeting, that meeting's. Null when nothing dates it. */
  dueOn: string | null
  status: FollowUpStatus
  /** It should have come and did not: its day has passed, and nothing later seems to have dealt with it. */
  missed: boolean
  note: string | null
  changedBy: string | null
  changedAt: string | null
  /** How much people have said of it; told in the log. */
  comments: number
  case: CaseRef
  item: { meetingId: string; number: string; body: string; date: string }
  where: Where
  suggestion: Suggestion | null
  /** The item that a person took as proof that it is done. */
  evidence: Suggestion | null
  /** Moves with every change people make; sent back as `If-Match`. */
  version: number
}

/** A follow-up that a person has written by hand, tied to an item as it was read then. */
export interface OwnFollowUp extends CorrectedItemRef {
  id: string
  /** The Danish day it was written: a view of an earlier one does not know of it. */
  day: string
  text: string
  targetBody: string | null
  responsible: string | null
  due: string | null
}

/** What is asked of the due day of a follow-up: past, near, either of them, or past with nothing that answers it. */
export const dueFilters = ['late', 'soon', 'pressing', 'missed'] as const
export type DueFilter = (typeof dueFilters)[number]

/** The body that a follow-up is to come before: the asking one, when none is named. */
export function answeringBody({ targetBody, item }: { targetBody: string | null; item: { body: string } }): string {
  return targetBody ?? item.body
}

const isoDay = /^\d{4}-\d\d-\d\d$/

/**
 * The day a follow-up falls due: the date it names, or *til næste møde* as the answering body's first meeting after it
 * was asked for. Null where it names none, or the meeting is not known yet.
 */
export function dueDay(
  { due, askedOn, body }: { due: string | null; askedOn: string; body: string },
  bodyMeetingDates: readonly string[],
): string | null {
  const until = due !== null && isoDay.test(due) ? due : null
  return resolveUntil({ until, untilText: due, latest: askedOn, bodyKind: bodyKindOf(body) }, bodyMeetingDates)
}

type Standing = Pick<FollowUp, 'status' | 'dueOn' | 'suggestion'>

/** Whether it should have come and did not: open, past its day, and with nothing later that may have dealt with it. */
export function isMissedFollowUp({ status, dueOn, suggestion }: Standing, asOf: string): boolean {
  return status === 'open' && isMissed(dueOn, null, suggestion !== null, asOf)
}

/** Whether an open follow-up falls due as it is asked for. */
export function isDue(followUp: Standing, filter: DueFilter, asOf: string): boolean {
  const { status, dueOn } = followUp
  if (filter === 'missed') return isMissedFollowUp(followUp, asOf)
  if (status !== 'open' || dueOn === null) return false
  const nearness = nearnessOf(dueOn, asOf)
  return filter === 'pressing' ? nearness !== 'later' : nearness === filter
}
