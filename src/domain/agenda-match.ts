import { foldNumber } from './cases.ts'
import type { AgendaItem } from './meeting.ts'
import { akin, alike, isUntitled, normaliseTitle, subjectWords } from './titles.ts'

/** What a matter goes by on a draft. */
export interface Matter {
  title: string
  caseNumber: string | null
}

/** How sure it is that an item is the one of the draft; `no` when it is not. The order is that of sureness. */
const sureness = ['no', 'subject', 'title', 'number'] as const
export type Sureness = (typeof sureness)[number]

/** Whether all that the shorter title is about stands in the longer one. */
function sameSubject(a: string, b: string): boolean {
  const [few = [], many = []] = [subjectWords(a), subjectWords(b)].toSorted((one, other) => one.length - other.length)
  return few.length > 0 && few.every((word) => many.some((other) => alike(word, other)))
}

/**
 * Whether an item of the minutes is one of the draft: by number and akin title (domain.md, Postponed, rule 5), or,
 * where one of them has no number, by title. A number that differs is another case.
 */
export function sameAs(matter: Matter, item: Pick<AgendaItem, 'title' | 'caseNumber'>): Sureness {
  if (matter.caseNumber !== null && item.caseNumber !== null) {
    const same = foldNumber(matter.caseNumber) === foldNumber(item.caseNumber) && akin(matter.title, item.title)
    return same ? 'number' : 'no'
  }
  if (isUntitled(matter.title) || isUntitled(item.title)) return 'no'
  if (normaliseTitle(matter.title) === normaliseTitle(item.title)) return 'title'
  return sameSubject(matter.title, item.title) ? 'subject' : 'no'
}

/** The surest pairs of matters and items, each in one pair at most; of equally sure ones the first in both orders. */
export function pairs<M extends Matter, I extends Pick<AgendaItem, 'title' | 'caseNumber'>>(
  matters: readonly M[],
  items: readonly I[],
): Map<M, I> {
  const found = new Map<M, I>()
  const taken = new Set<I>()
  for (const level of sureness.slice(1).toReversed()) {
    for (const matter of matters) {
      if (found.has(matter)) continue
      const item = items.find((each) => !taken.has(each) && sameAs(matter, each) === level)
      if (!item) continue
      found.set(matter, item)
      taken.add(item)
    }
  }
  return found
}
