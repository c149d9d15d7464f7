import type { CaseRef } from '#src/domain/case.ts'
import type { CaseItem } from '#src/domain/cases.ts'
import { dayOf } from '#src/domain/days.ts'
import type { LastEvent } from '#src/domain/snapshots.ts'
import type { KnownFollowUp } from './derive-case-group.ts'
import { fits } from './asked.ts'
import type { Asked } from './asked.ts'
import { excerpt } from './excerpt.ts'
import { meetingName, searchText } from './search-text.ts'
import type { MeetingRef, SearchHit } from './store.ts'

/** What search shows of what it found; the words that were asked for are marked. */

export function caseHit(ref: CaseRef, lastEvent: LastEvent | null, asked: readonly Asked[]): SearchHit {
  return {
    type: 'case',
    title: ref.title,
    excerpt: excerpt(nameOf(ref), asked),
    case: ref,
    meetingId: lastEvent?.meetingId ?? null,
    itemNumber: lastEvent?.itemNumber ?? null,
    body: lastEvent?.body ?? null,
    date: lastEvent?.date ?? null,
  }
}

export function meetingHit(meeting: MeetingRef, asked: readonly Asked[]): SearchHit {
  return {
    type: 'meeting',
    title: meeting.body,
    excerpt: excerpt(meetingName(meeting), asked),
    case: null,
    meetingId: meeting.id,
    itemNumber: null,
    body: meeting.body,
    date: dayOf(meeting.startsAt),
  }
}

/** Around the words in the item's text, or in its name when they stand only there. */
export function itemHit({ meeting, item }: CaseItem, ref: CaseRef | null, asked: readonly Asked[]): SearchHit {
  const text = searchText(item)
  const isInText = asked.some((one) => fits(text, [one]))
  return {
    type: 'item',
    title: item.title,
    excerpt: excerpt(isInText ? text : nameOf({ number: item.caseNumber, title: item.title }), asked),
    case: ref,
    meetingId: meeting.id,
    itemNumber: item.number,
    body: meeting.body,
    date: dayOf(meeting.startsAt),
  }
}

export function followUpHit({ text, quote, item }: KnownFollowUp, ref: CaseRef, asked: readonly Asked[]): SearchHit {
  return {
    type: 'follow-up',
    title: text,
    excerpt: excerpt(quote, asked),
    case: ref,
    meetingId: item.meetingId,
    itemNumber: item.number,
    body: item.body,
    date: item.date,
  }
}

/** What a case or an item is looked up by. */
export function nameOf({ number, title }: { number: string | null; title: string }): string {
  return [number, title].filter((part) => part !== null).join(' ')
}

/** What a follow-up is looked up by. */
export function followUpText({ text, quote, case: ref }: Pick<KnownFollowUp, 'text' | 'quote' | 'case'>): string {
  return [text, quote, nameOf(ref)].join('\n')
}

/** Newest first; the place they were found in tells hits of one day apart. */
export function newestHit(a: SearchHit, b: SearchHit): number {
  const [whenA, whenB] = [a.date ?? '', b.date ?? '']
  if (whenA !== whenB) return whenA > whenB ? -1 : 1
  return placeOf(a) < placeOf(b) ? -1 : 1
}

const placeOf = (hit: SearchHit) => [hit.meetingId, hit.itemNumber, hit.case?.id, hit.title].join('\n')
