import type { FoundFollowUp } from './meeting.ts'
import type { Outcome } from './outcome.ts'

/** What a person can correct of an item; the rest is the document's own words. */
export const correctionFields = ['outcome', 'caseNumber', 'title', 'closed', 'followUps'] as const
export type CorrectionField = (typeof correctionFields)[number]

/** A follow-up as a person has it. Who asked for it is told by the sentence, not by the person. */
export type CorrectedFollowUp = Omit<FoundFollowUp, 'askedBy'>

/** What each field is corrected to; of follow-ups the whole list as it should be. */
export interface CorrectionValues {
  outcome: Outcome
  caseNumber: string | null
  title: string
  closed: boolean
  followUps: CorrectedFollowUp[]
}

/** A field with what it should be. */
export type CorrectedValue = {
  [Field in CorrectionField]: { field: Field; value: CorrectionValues[Field] }
}[CorrectionField]

/**
 * The item that is corrected, as it was read when someone first did: what it is known by when its
 * minutes are read again, or corrected ones renumber it.
 */
export interface CorrectedItemRef {
  meetingId: string
  itemNumber: string
  itemTitle: string
  itemCaseNumber: string | null
}

interface Signed {
  by: string
  at: string
}

/** What someone has corrected of an item, and when. */
export type Correction = CorrectedItemRef & CorrectedValue & Signed

/** One entry of what has been done to an item: a correction made, or the one of a field taken back. */
export type CorrectionChange =
  | (Correction & { takenBack?: undefined })
  | (CorrectedItemRef & Signed & { field: CorrectionField; takenBack: true })

/** All that was done to one item, oldest first, and what of it stands. */
export interface CorrectionHistory {
  ref: CorrectedItemRef
  standing: Correction[]
  /** How many changes there were: two people who saw the same are told apart by it. */
  version: number
}

/** What stands of many changes, given oldest first, item by item. */
export function historiesOf(changes: readonly CorrectionChange[]): CorrectionHistory[] {
  const histories = new Map<string, CorrectionHistory>()
  for (const change of changes) {
    const { meetingId, itemNumber, itemTitle, itemCaseNumber } = change
    const ref = { meetingId, itemNumber, itemTitle, itemCaseNumber }
    const key = JSON.stringify(Object.values(ref))
    const before = histories.get(key) ?? { ref, standing: [], version: 0 }
    const others = before.standing.filter(({ field }) => field !== change.field)
    const standing = change.takenBack ? others : [...others, change]
    histories.set(key, { ref, standing: standing.toSorted(byField), version: before.version + 1 })
  }
  return [...histories.values()]
}

const byField = (a: Correction, b: Correction) => correctionFields.indexOf(a.field) - correctionFields.indexOf(b.field)
