import { dayOf } from '#src/domain/days.ts'
import type { KnownItem } from '../derive-case-group.ts'
import { searchText, shares } from '../search-text.ts'
import type { SearchHit } from '../store.ts'
import { excerpt, fits, queryWords } from '../words.ts'
import { followUpsSeen } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

/** Newest first; the place they were found in tells hits of one day apart. */
const newest = (a: SearchHit, b: SearchHit) => {
  const [whenA, whenB] = [a.date ?? '', b.date ?? '']
  return whenA === whenB ? (placeOf(a) < placeOf(b) ? -1 : 1) : whenA > whenB ? -1 : 1
}
const placeOf = (hit: SearchHit) => `${hit.meetingId} ${hit.itemNumber} ${hit.case?.id} ${hit.title}`

/** Cases by name, then items – by title before by text –, then follow-ups, each newest first. */
export function search(state: State, seen: Seen, q: string, limit: number): SearchHit[] {
  const asked = queryWords(q)
  if (asked === null) return []
  const share = shares(limit)
  const cases = caseHits(seen, asked).toSorted(newest).slice(0, share.cases)
  const followUps = followUpHits(state, seen, asked).toSorted(newest).slice(0, share.followUps)
  const items = itemHits(seen, asked).slice(0, limit - cases.length - followUps.length)
  return [...cases, ...items, ...followUps]
}

function caseHits({ cases }: Seen, asked: readonly string[]): SearchHit[] {
  return cases.flatMap(({ snapshot: { ref, lastEvent } }) => {
    const text = nameOf(ref)
    if (!fits(text, asked)) return []
    const [meetingId, itemNumber] = [lastEvent?.meetingId ?? null, lastEvent?.itemNumber ?? null]
    const [body, date] = [lastEvent?.body ?? null, lastEvent?.date ?? null]
    return [
      { type: 'case', title: ref.title, excerpt: excerpt(text, asked), case: ref, meetingId, itemNumber, body, date },
    ]
  })
}

function itemHits(seen: Seen, asked: readonly string[]): SearchHit[] {
  const byName: SearchHit[] = []
  const byText: SearchHit[] = []
  for (const entry of seen.items) {
    const name = nameOf({ number: entry.item.caseNumber, title: entry.item.title })
    const text = searchText(entry.item)
    if (fits(name, asked)) byName.push(itemHit(seen, entry, excerpt(fits(text, asked) ? text : name, asked)))
    else if (fits(`${name} ${text}`, asked)) byText.push(itemHit(seen, entry, excerpt(text, asked)))
  }
  return [...byName.toSorted(newest), ...byText.toSorted(newest)]
}

function itemHit(seen: Seen, { meeting, item }: KnownItem, around: string): SearchHit {
  const isIt = (member: KnownItem) => member.meeting.id === meeting.id && member.item.number === item.number
  const of = seen.cases.find(({ snapshot, group }) =>
    group.members.some((member) => member.caseId === snapshot.ref.id && isIt(member.item)),
  )
  return {
    type: 'item',
    title: item.title,
    excerpt: around,
    case: of?.snapshot.ref ?? null,
    meetingId: meeting.id,
    itemNumber: item.number,
    body: meeting.body,
    date: dayOf(meeting.startsAt),
  }
}

function followUpHits(state: State, seen: Seen, asked: readonly string[]): SearchHit[] {
  return followUpsSeen(state, seen).flatMap(({ found, row }) => {
    if (!fits(`${found.text} ${found.quote}`, asked)) return []
    return {
      type: 'follow-up' as const,
      title: row.text,
      excerpt: excerpt(row.quote, asked),
      case: row.case,
      meetingId: row.item.meetingId,
      itemNumber: row.item.number,
      body: row.item.body,
      date: row.item.date,
    }
  })
}

const nameOf = ({ number, title }: { number: string | null; title: string }) =>
  [number, title].filter(Boolean).join(' ')
