import {
  historiesOf,
  type CorrectedFollowUp,
  type CorrectedItemRef,
  type Correction,
  type CorrectionChange,
  type CorrectionField,
  type CorrectionValues,
} from './correction.ts'
import { mayBe, placeHistories } from './correction-place.ts'
import type { AgendaItem, Decision, FoundFollowUp, Meeting } from './meeting.ts'
import { isUntitled } from './titles.ts'
import type { Outcome } from './outcome.ts'

/** What the reader had, where a person has it otherwise; no outcome where it found no decision. */
interface ReadValues extends Omit<CorrectionValues, 'outcome'> {
  outcome: Outcome | null
}

/** A correction as it stands on its item, beside what the reader had. */
export type ItemCorrection = {
  [Field in CorrectionField]: {
    field: Field
    value: CorrectionValues[Field]
    read: ReadValues[Field]
    by: string
    at: string
  }
}[CorrectionField]

/** What people have done to one item. */
export interface ItemNotes {
  corrections: ItemCorrection[]
  version: number
}

/** A correction that no item answers to any more: kept and shown, never lost. */
export type Orphan = Correction & { version: number }

/** Why a correction cannot be made, for an item as read. */
export type CorrectionRefusal = 'agenda' | 'untitled'

/**
 * Only minutes carry outcomes, and promises of the body (domain.md, Postponed, rule 6): what an agenda lacks is no
 * misreading. And what is closed is opened only where the item can be told from every other.
 */
export function refusalOf(
  meeting: Pick<Meeting, 'kind'>,
  item: Pick<AgendaItem, 'title' | 'caseNumber'>,
  { field, value }: { field: CorrectionField; value: unknown },
): CorrectionRefusal | null {
  if (!holdsOf(meeting, field)) return 'agenda'
  return field === 'closed' && value === false && isUntitled(item.title) && item.caseNumber === null ? 'untitled' : null
}

const holdsOf = ({ kind }: Pick<Meeting, 'kind'>, field: CorrectionField) =>
  kind === 'minutes' || (field !== 'outcome' && field !== 'followUps')

/**
 * The meeting with what people have corrected in place of what was read; `changes` are all that were ever made to it,
 * oldest first. `notes` tells for each item, in order, what was done to it. The same changes to an equal reading give
 * the same; none, or all of them taken back, give the meeting as read. While a closing has lost its item, all that may
 * be it are closed: rather too little than a closed item.
 */
export function correctMeeting<T extends Meeting>(
  meeting: T,
  changes: readonly CorrectionChange[],
): { meeting: T; notes: ItemNotes[]; orphans: Orphan[] } {
  const { placed, lost } = placeHistories(meeting.items, historiesOf(changes))
  const orphans = lost.flatMap(({ standing, version }) => standing.map((correction) => ({ ...correction, version })))
  const notes: ItemNotes[] = meeting.items.map(() => ({ corrections: [], version: 0 }))
  const items = meeting.items.map((item) => closedIfLost(item, orphans))
  for (const { index, sure, standing, version } of placed) {
    const read = meeting.items[index]
    if (!read) continue
    const isSure = (correction: Correction) => sure || correction.field !== 'closed' || correction.value
    const holding = standing.filter((correction) => isSure(correction) && holdsOf(meeting, correction.field))
    items[index] = holding.reduce(corrected, read)
    notes[index] = { corrections: holding.map((correction) => beside(correction, read)), version }
    orphans.push(...standing.filter((each) => !isSure(each)).map((correction) => ({ ...correction, version })))
  }
  return { meeting: { ...meeting, items }, notes, orphans }
}

/** Closed where a closing has lost its item and this may be it; one that other corrections are found on is not. */
function closedIfLost(item: AgendaItem, lost: readonly Orphan[]): AgendaItem {
  const isIt = (orphan: Orphan) => orphan.field === 'closed' && orphan.value && mayBe(orphan, item)
  return !item.closed && lost.some(isIt) ? { ...item, closed: true } : item
}

/** The item by that number, as what it goes by among all that were corrected; null when the meeting has none. */
export function correctedItem(
  meeting: Meeting & { id: string },
  changes: readonly CorrectionChange[],
  itemNumber: string,
): { ref: CorrectedItemRef; item: AgendaItem; standing: Correction[]; version: number } | null {
  const index = meeting.items.findIndex(({ number }) => number === itemNumber)
  const item = meeting.items[index]
  if (!item) return null
  const known = placeHistories(meeting.items, historiesOf(changes)).placed.find((each) => each.index === index)
  if (known) return { ref: known.ref, item, standing: known.standing, version: known.version }
  const { title: itemTitle, caseNumber: itemCaseNumber } = item
  return { ref: { meetingId: meeting.id, itemNumber, itemTitle, itemCaseNumber }, item, standing: [], version: 0 }
}

function corrected(item: AgendaItem, correction: Correction): AgendaItem {
  switch (correction.field) {
    case 'outcome':
      return { ...item, decision: decided(item, correction.value) }
    case 'caseNumber':
      return { ...item, caseNumber: correction.value }
    case 'title':
      return { ...item, title: correction.value }
    case 'closed':
      return { ...item, closed: correction.value }
  }
  return { ...item, followUps: correction.value.map((each) => asked(each, item.followUps)) }
}

/** A person's outcome is of the whole decision, and none of it is in doubt. Only what waits runs to a time. */
function decided({ decision, where }: AgendaItem, outcome: Outcome): Decision {
  const waits = outcome === 'postponed' || outcome === 'returned'
  const none = { text: '', body: null, date: null, referredTo: null, until: null, words: [], where }
  const until = waits ? (decision?.until ?? null) : null
  return { ...(decision ?? none), outcome, until, points: [], rule: 'corrected', unsure: null }
}

/** Asked for as the sentence was read to; by the body where a person has found a sentence the reader did not. */
function asked(followUp: CorrectedFollowUp, read: readonly FoundFollowUp[]): FoundFollowUp {
  return { ...followUp, askedBy: read.find(({ quote }) => quote === followUp.quote)?.askedBy ?? 'body' }
}

function unasked(followUp: FoundFollowUp): CorrectedFollowUp {
  const { askedBy: _, ...told } = followUp
  return told
}

function beside(
  correction: Correction,
  { decision, caseNumber, title, closed, followUps }: AgendaItem,
): ItemCorrection {
  const { by, at } = correction
  switch (correction.field) {
    case 'outcome':
      return { field: 'outcome', value: correction.value, read: decision?.outcome ?? null, by, at }
    case 'caseNumber':
      return { field: 'caseNumber', value: correction.value, read: caseNumber, by, at }
    case 'title':
      return { field: 'title', value: correction.value, read: title, by, at }
    case 'closed':
      return { field: 'closed', value: correction.value, read: closed, by, at }
  }
  return { field: 'followUps', value: correction.value, read: followUps.map(unasked), by, at }
}
