import { bodyId } from './body.ts'
import { dayOf } from './days.ts'
import type { Meeting } from './meeting.ts'
import { normaliseTitle } from './titles.ts'

/** A meeting's id: its body and day. */
export function meetingId(meeting: Pick<Meeting, 'body' | 'startsAt'>): string {
  return `${bodyId(meeting.body)}-${dayOf(meeting.startsAt)}`
}

/** The body and day that a meeting's id is made of; null for what is no such id. */
export function bodyAndDayOf(id: string): { bodyId: string; date: string } | null {
  const [, body, date] = /^(.+?)-(\d{4}-\d\d-\d\d)(?:-\d{4})?$/.exec(id) ?? []
  return body === undefined || date === undefined ? null : { bodyId: body, date }
}

/** `HHMM` of a start that has a time; null for a bare date. */
function timeOf(startsAt: string): string | null {
  const time = /T(\d\d):(\d\d)/.exec(startsAt)
  return time ? `${time[1]}${time[2]}` : null
}

/** Whether most items of the shorter list stand on the longer one too, by number or title. */
function mostItemsAkin(a: Meeting, b: Meeting): boolean {
  const [few, many] = a.items.length <= b.items.length ? [a.items, b.items] : [b.items, a.items]
  const known = new Set(many.flatMap((item) => [item.caseNumber, normaliseTitle(item.title)]))
  const shared = few.filter((item) => known.has(item.caseNumber ?? normaliseTitle(item.title)))
  return few.length > 0 && shared.length * 2 > few.length
}

/**
 * Whether two documents are of one meeting: the same body and day, at the same time as far as both
 * print one. A meeting whose time was moved is known by its items.
 */
export function sameMeeting(a: Meeting, b: Meeting): boolean {
  if (meetingId(a) !== meetingId(b)) return false
  const [timeA, timeB] = [timeOf(a.startsAt), timeOf(b.startsAt)]
  return timeA === null || timeB === null || timeA === timeB || mostItemsAkin(a, b)
}

/**
 * The id to keep a meeting under, beside those already kept: that of the same meeting if it is
 * there; its own with the time (`direktionen-2025-01-28-1500`) when another has body and day.
 */
export function meetingIdAmong(meeting: Meeting, kept: readonly (Meeting & { id: string })[]): string {
  const same = kept.find((other) => sameMeeting(other, meeting))
  if (same) return same.id
  const id = meetingId(meeting)
  const taken = new Set(kept.map((other) => other.id))
  return taken.has(id) ? `${id}-${timeOf(meeting.startsAt) ?? '0000'}` : id
}

/**
 * Whether a document of a meeting takes the place of one received before it (domain.md, Postponed,
 * rules 6 and 7): minutes replace agendas and earlier minutes; an agenda never replaces minutes.
 */
export function replaces(newer: Pick<Meeting, 'kind'>, older: Pick<Meeting, 'kind'>): boolean {
  return newer.kind === 'minutes' || older.kind === 'agenda'
}
