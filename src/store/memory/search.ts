import { askedWords, fits } from '../asked.ts'
import type { Asked } from '../asked.ts'
import type { KnownItem } from '../derive-case-group.ts'
import { caseHit, followUpHit, followUpText, itemHit, meetingHit, nameOf, newestHit } from '../hits.ts'
import { meetingRef } from '../rows.ts'
import { meetingText, searchText, shares } from '../search-text.ts'
import type { SearchHit } from '../store.ts'
import { followUpsSeen } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

/** Cases by name, then meetings by body and date, then items – by title before by text –, then follow-ups, each newest first. */
export function search(state: State, seen: Seen, q: string, limit: number): SearchHit[] {
  const asked = askedWords(q)
  if (asked === null) return []
  const share = shares(limit)
  const cases = caseHits(seen, asked).toSorted(newestHit).slice(0, share.cases)
  const meetings = meetingHits(seen, asked).toSorted(newestHit).slice(0, share.meetings)
  const followUps = followUpHits(state, seen, asked).toSorted(newestHit).slice(0, share.followUps)
  const items = itemHits(seen, asked).slice(0, limit - cases.length - meetings.length - followUps.length)
  return [...cases, ...meetings, ...items, ...followUps]
}

function caseHits({ cases }: Seen, asked: readonly Asked[]): SearchHit[] {
  return cases
    .filter(({ snapshot }) => fits(nameOf(snapshot.ref), asked))
    .map(({ snapshot }) => caseHit(snapshot.ref, snapshot.lastEvent, asked))
}

function meetingHits({ meetings }: Seen, asked: readonly Asked[]): SearchHit[] {
  return meetings
    .filter((meeting) => fits(meetingText(meeting), asked))
    .map((meeting) => meetingHit(meetingRef(meeting), asked))
}

function itemHits(seen: Seen, asked: readonly Asked[]): SearchHit[] {
  const byName: SearchHit[] = []
  const byText: SearchHit[] = []
  for (const entry of seen.items) {
    const name = nameOf({ number: entry.item.caseNumber, title: entry.item.title })
    if (fits(name, asked)) byName.push(itemHit(entry, caseOf(seen, entry), asked))
    else if (fits(`${name} ${searchText(entry.item)}`, asked)) byText.push(itemHit(entry, caseOf(seen, entry), asked))
  }
  return [...byName.toSorted(newestHit), ...byText.toSorted(newestHit)]
}

function caseOf(seen: Seen, { meeting, position }: KnownItem) {
  const isIt = ({ item }: { item: KnownItem }) =>
    item.meeting.id === meeting.id && item.meeting.documentId === meeting.documentId && item.position === position
  const found = seen.cases.find(({ snapshot, group }) =>
    group.members.some((member) => member.caseId === snapshot.ref.id && isIt(member)),
  )
  return found?.snapshot.ref ?? null
}

function followUpHits(state: State, seen: Seen, asked: readonly Asked[]): SearchHit[] {
  return followUpsSeen(state, seen)
    .filter(({ found }) => fits(followUpText(found), asked))
    .map(({ found, row }) => followUpHit(found, row.case, asked))
}
