import { caseHit, followUpHit, itemHit, nameOf, newestHit } from '../hits.ts'
import type { KnownItem } from '../derive-case-group.ts'
import { searchText, shares } from '../search-text.ts'
import type { SearchHit } from '../store.ts'
import { fits, queryWords } from '../words.ts'
import { followUpsSeen } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

/** Cases by name, then items – by title before by text –, then follow-ups, each newest first. */
export function search(state: State, seen: Seen, q: string, limit: number): SearchHit[] {
  const asked = queryWords(q)
  if (asked === null) return []
  const share = shares(limit)
  const cases = caseHits(seen, asked).toSorted(newestHit).slice(0, share.cases)
  const followUps = followUpHits(state, seen, asked).toSorted(newestHit).slice(0, share.followUps)
  const items = itemHits(seen, asked).slice(0, limit - cases.length - followUps.length)
  return [...cases, ...items, ...followUps]
}

function caseHits({ cases }: Seen, asked: readonly string[]): SearchHit[] {
  return cases
    .filter(({ snapshot }) => fits(nameOf(snapshot.ref), asked))
    .map(({ snapshot }) => caseHit(snapshot.ref, snapshot.lastEvent, asked))
}

function itemHits(seen: Seen, asked: readonly string[]): SearchHit[] {
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

function followUpHits(state: State, seen: Seen, asked: readonly string[]): SearchHit[] {
  return followUpsSeen(state, seen)
    .filter(({ found }) => fits(`${found.text} ${found.quote}`, asked))
    .map(({ found, row }) => followUpHit(found, row.case, asked))
}
