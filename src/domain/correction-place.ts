import { foldNumber } from './cases.ts'
import type { CorrectedItemRef, CorrectionHistory } from './correction.ts'
import type { AgendaItem } from './meeting.ts'
import { akin, isUntitled, normaliseTitle } from './titles.ts'

/** What was done to an item, with where the item stands in the meeting now. */
export interface PlacedHistory extends CorrectionHistory {
  index: number
  /** Known by its own title or case number, and not only by its place and an akin title. */
  sure: boolean
}

interface Likeness {
  score: number
  sure: boolean
}

/**
 * How well an item answers to the one that was corrected; null when it does not. Its title tells most, then its
 * case number. A number on the agenda tells little alone, since corrected minutes renumber: there the title must be
 * akin, and one that tells nothing (*Lukket*) is akin to any, but only at its own number.
 */
function likeness(ref: CorrectedItemRef, item: AgendaItem): Likeness | null {
  const numbered = ref.itemNumber === item.number
  const titled = !isUntitled(item.title) && normaliseTitle(ref.itemTitle) === normaliseTitle(item.title)
  const cased =
    ref.itemCaseNumber !== null &&
    item.caseNumber !== null &&
    foldNumber(ref.itemCaseNumber) === foldNumber(item.caseNumber)
  const telling = !isUntitled(ref.itemTitle) && !isUntitled(item.title)
  const related = (numbered || telling) && akin(ref.itemTitle, item.title)
  if (!titled && !cased && !related) return null
  return { score: (titled ? 8 : 0) + (cased ? 4 : 0) + (numbered ? 2 : 0) + (related ? 1 : 0), sure: titled || cased }
}

/** Whether an item may be the one that was corrected, however little speaks for it. */
export function mayBe(ref: CorrectedItemRef, item: AgendaItem): boolean {
  return ref.itemNumber === item.number || likeness(ref, item) !== null
}

/**
 * Where the items that people have corrected stand in a meeting as it is read now; each item is one of them at most.
 * One that two items answer to as well is not guessed at: like one that is gone, or whose place another has the better
 * claim to, it is `lost`.
 */
export function placeHistories(
  items: readonly AgendaItem[],
  histories: readonly CorrectionHistory[],
): { placed: PlacedHistory[]; lost: CorrectionHistory[] } {
  const claims = histories.map((history) => ({ history, claim: bestClaim(items, history.ref) }))
  const placed: PlacedHistory[] = []
  const lost: CorrectionHistory[] = []
  for (const { history, claim } of claims.toSorted((a, b) => (b.claim?.score ?? 0) - (a.claim?.score ?? 0))) {
    if (claim === null || placed.some(({ index }) => index === claim.index)) lost.push(history)
    else placed.push({ ...history, index: claim.index, sure: claim.sure })
  }
  return { placed, lost }
}

/** The item that answers best, when no other answers as well. */
function bestClaim(items: readonly AgendaItem[], ref: CorrectedItemRef): (Likeness & { index: number }) | null {
  const claims = items
    .flatMap((item, index) => {
      const like = likeness(ref, item)
      return like === null ? [] : [{ ...like, index }]
    })
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = claims
  return best === undefined || best.score === next?.score ? null : best
}

/**
 * Where the item that something was tied to stands in a meeting as it is read now; null when nothing answers to it.
 * What was tied to an item without a title, as closed ones may be, is found by its place alone, and then only on one
 * that is closed: rather too little than what belongs to a closed item on an open one.
 */
export function placeOf(items: readonly AgendaItem[], ref: CorrectedItemRef): number | null {
  const claim = bestClaim(items, ref)
  if (claim === null) return null
  return claim.sure || !isUntitled(ref.itemTitle) || items[claim.index]?.closed === true ? claim.index : null
}
