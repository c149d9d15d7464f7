import { bodyId } from '#src/domain/body.ts'
import type { CaseRef, CaseState, Wait } from '#src/domain/case.ts'
import { dayOf, daysBetween } from '#src/domain/days.ts'
import { answeringBody, dueDay, isMissedFollowUp } from '#src/domain/follow-up.ts'
import type { FollowUp, Suggestion } from '#src/domain/follow-up.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import type { CaseSnapshot } from '#src/domain/snapshots.ts'
import { isMissed, isOverdue, resolveUntil, stateOn, waitKindOf } from '#src/domain/waits.ts'
import type { KnownFollowUp } from './derive-case-group.ts'
import type { CaseRow, MeetingRef, ReadMeetingRow, View, WaitRow } from './store.ts'
import { standing } from './written.ts'
import type { Written } from './written.ts'

/** What a wait is held against: the meetings that the view knows of, held and to come. */
export interface Calendar {
  /** How many meetings of the body have been held since the first postponement. */
  passed: number
  /** Day of the body's first meeting after the latest postponement; null when none is known. */
  dayAfterLatest: string | null
  /** The body's last meeting held by the day the wait runs to, after the latest postponement; null when there is none. */
  held: MeetingRef | null
  /** The coming meeting whose agenda has the case, whichever body's it is (rule 6); null when it is on none. */
  next: MeetingRef | null
}

/** The day a wait runs to, when the body's next meeting after it is known. */
export function untilIn(wait: Wait, { dayAfterLatest }: Pick<Calendar, 'dayAfterLatest'>): string | null {
  return resolveUntil(wait, dayAfterLatest === null ? [] : [dayAfterLatest])
}

/** A wait as it stands at the end of a day (domain.md, Postponed, rules 2, 3 and 6). */
export function waitRow(wait: Wait, ref: CaseRef, calendar: Calendar, asOf: string): WaitRow {
  const until = untilIn(wait, calendar)
  const missed = isMissed(until, calendar.held && dayOf(calendar.held.startsAt), calendar.next !== null, asOf)
  return {
    ...wait,
    until,
    case: ref,
    count: wait.postponedOn.length,
    daysWaiting: daysBetween(wait.since, asOf),
    meetingsPassed: calendar.passed,
    overdue: isOverdue(until, asOf),
    missed,
    missedMeeting: missed ? calendar.held : null,
    nextMeeting: calendar.next,
  }
}

/** A case as it stands at the end of a day; `untils` are the resolved targets of its waits. */
export function caseRow(snapshot: CaseSnapshot, untils: readonly (string | null)[], asOf: string): CaseRow {
  const { ref, place, lastEvent, steps } = snapshot
  const on = (state: CaseState) => stateOn(state, untils, asOf)
  return {
    case: ref,
    state: on(snapshot.state),
    waitKind: waitKindOf(snapshot.waits),
    membership: null,
    place: place && { ...place, state: on(place.state) },
    lastEvent,
    steps,
  }
}

/** What makes a wait one row among all: a case waits once in a body. */
export function waitId(wait: Pick<Wait, 'body'>, ref: CaseRef): string {
  return `${ref.id}\n${bodyId(wait.body)}`
}

/** A follow-up with what a view knows of it beside the minutes it stands in. */
export interface SeenFollowUp {
  found: KnownFollowUp
  ref: CaseRef
  written: Written | null
  suggestion: Suggestion | null
  /** How much people have said of it. */
  comments: number
  /** Day of the answering body's first meeting after it was asked for; null when none is known. */
  dayAfterAsked: string | null
}

/** The follow-up with what people have written of it. */
export function followUpRow(seen: SeenFollowUp, { asOf, audience }: View): FollowUp {
  const { found, ref, written, suggestion } = seen
  const { id, text, quote, askedBy, askedOn, targetBody, item, where } = found
  const { evidence, ...stands } = standing(found, written)
  const asked = { due: stands.due, askedOn, body: answeringBody(found) }
  const dueOn = dueDay(asked, seen.dayAfterAsked === null ? [] : [seen.dayAfterAsked])
  return {
    id,
    text,
    quote,
    askedBy,
    askedOn,
    targetBody,
    ...stands,
    dueOn,
    missed: isMissedFollowUp({ status: stands.status, dueOn, suggestion }, asOf),
    changedBy: written?.by ?? null,
    changedAt: written?.at ?? null,
    comments: audience === 'all' ? seen.comments : 0,
    case: ref,
    item,
    where,
    suggestion,
    evidence: audience === 'all' ? evidence : openEvidence(evidence, suggestion),
    version: written?.version ?? 0,
  }
}

/** The proof as those without clearance may have it: only where open material alone suggests the very same item. */
function openEvidence(evidence: Suggestion | null, suggestion: Suggestion | null): Suggestion | null {
  const same = evidence?.meetingId === suggestion?.meetingId && evidence?.itemNumber === suggestion?.itemNumber
  return same ? suggestion : null
}

export function meetingRef({ id, body, bodyKind, startsAt }: MeetingRef): MeetingRef {
  return { id, body, bodyKind, startsAt }
}

/** A meeting in a list, counted as its audience may see it. */
export function meetingRow(meeting: StoredMeeting): ReadMeetingRow {
  const { kind, place, items, documentId } = meeting
  return {
    ...meetingRef(meeting),
    kind,
    place,
    itemCount: items.length,
    postponed: kind === 'agenda' ? 0 : items.filter(({ decision }) => decision?.outcome === 'postponed').length,
    unsure: items.filter(({ decision }) => decision !== null && decision.unsure !== null).length,
    documentId,
  }
}

/** The first meeting after a day, of those given. */
export function firstAfter(meetings: readonly MeetingRef[], day: string): MeetingRef | null {
  const coming = meetings.filter(({ startsAt }) => dayOf(startsAt) > day).toSorted(byStart)
  return coming[0] ?? null
}

/** Oldest first; the id tells meetings of one instant apart. */
export function byStart(a: MeetingRef, b: MeetingRef): number {
  return a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1
}

/** The order follow-ups of one case are told in: newest first. */
export function newestFollowUp(a: FollowUp, b: FollowUp): number {
  return a.askedOn === b.askedOn ? (a.id < b.id ? -1 : 1) : a.askedOn > b.askedOn ? -1 : 1
}
