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
 * minutes are read again or corrected ones renumber it.
 */
export interface CorrectedItemRef {
  meetingId: string
  itemNumber: string
  itemTitle: string
  itemCaseNumber: string | null
}

/** What someone has corrected of an item, and when. */
export type Correction = CorrectedItemRef & CorrectedValue & { by: string; at: string }
