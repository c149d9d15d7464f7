import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { CorrectedFollowUp, CorrectedValue, CorrectionField } from '#src/domain/correction.ts'
import type { Where } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import { placeOfQuote } from './place-of-quote.ts'

/** A follow-up as it stands in the form: empty for nothing. */
export interface FollowUpDraft {
  /** Tells it from the others while the form is open. */
  key: string
  text: string
  targetBody: string
  responsible: string
  due: string
  quote: string
  where: Where
}

/** An item's facts as they stand in the form: empty for nothing. */
export interface Draft {
  outcome: Outcome | ''
  caseNumber: string
  title: string
  closed: boolean
  followUps: FollowUpDraft[]
}

type Facts = Pick<AgendaItemAnswer, 'decision' | 'caseNumber' | 'title' | 'closed' | 'followUps'>

/** The form as it begins: the item as it stands now. */
export const draftOf = ({ decision, caseNumber, title, closed, followUps }: Facts): Draft => ({
  outcome: decision?.outcome ?? '',
  caseNumber: caseNumber ?? '',
  title,
  closed,
  followUps: followUps.map(({ text, targetBody, responsible, due, quote, where }, at) => ({
    key: `${at}`,
    text,
    targetBody: targetBody ?? '',
    responsible: responsible ?? '',
    due: due ?? '',
    quote,
    where,
  })),
})

/** One more follow-up, to be filled in; until its sentence is found in the text it points at the item. */
export const newFollowUp = (key: string, where: Where): FollowUpDraft => ({
  key,
  text: '',
  targetBody: '',
  responsible: '',
  due: '',
  quote: '',
  where,
})

const added = 'new-'

/** Whether a person added it in the form. */
export const isNew = ({ key }: FollowUpDraft): boolean => key.startsWith(added)

/** A key that none of these has; some of them may be from before a reload. */
export const newKey = (followUps: readonly FollowUpDraft[]): string =>
  added + (Math.max(0, ...followUps.filter(isNew).map(({ key }) => Number(key.slice(added.length)))) + 1)

/** What a draft looks like, with a follow-up in it: a draft that was kept is held against it. */
export const draftShape: Draft = {
  outcome: '',
  caseNumber: '',
  title: '',
  closed: false,
  followUps: [newFollowUp('', { page: null, start: 0, end: 0 })],
}

const orNull = (text: string) => text.trim() || null

const followUpOf = ({ text, targetBody, responsible, due, quote, where }: FollowUpDraft): CorrectedFollowUp => ({
  text: text.trim(),
  targetBody: orNull(targetBody),
  responsible: orNull(responsible),
  due: orNull(due),
  quote: quote.trim(),
  where,
})

/** A field as the API takes it; null where the form has nothing to say (no outcome chosen). */
export function valueOf(draft: Draft, field: CorrectionField): CorrectedValue | null {
  switch (field) {
    case 'outcome':
      return draft.outcome === '' ? null : { field, value: draft.outcome }
    case 'caseNumber':
      return { field, value: orNull(draft.caseNumber) }
    case 'title':
      return { field, value: draft.title.trim() }
    case 'closed':
      return { field, value: draft.closed }
  }
  return { field, value: draft.followUps.map(followUpOf) }
}

const fields = ['outcome', 'caseNumber', 'title', 'closed', 'followUps'] as const

/** The fields that differ between two states of the form. */
export const touched = (draft: Draft, before: Draft): CorrectionField[] =>
  fields.filter((field) => JSON.stringify(valueOf(draft, field)) !== JSON.stringify(valueOf(before, field)))

/** What the draft would correct: only what was touched is sent. */
export const correctionsOf = (draft: Draft, before: Draft): CorrectedValue[] =>
  touched(draft, before).flatMap((field) => valueOf(draft, field) ?? [])

/** What stands after the draft is saved over someone else's change: what was touched here, and theirs for the rest. */
export function mergedDraft(draft: Draft, before: Draft, now: Draft): Draft {
  const mine = new Set(touched(draft, before))
  return {
    outcome: mine.has('outcome') ? draft.outcome : now.outcome,
    caseNumber: mine.has('caseNumber') ? draft.caseNumber : now.caseNumber,
    title: mine.has('title') ? draft.title : now.title,
    closed: mine.has('closed') ? draft.closed : now.closed,
    followUps: mine.has('followUps') ? draft.followUps : now.followUps,
  }
}

/** What keeps the draft from being saved; null when nothing does. */
export function faultOf({ title, followUps }: Draft): 'title' | 'followUp' | null {
  if (title.trim() === '') return 'title'
  return followUps.some(({ text, quote }) => text.trim() === '' || quote.trim() === '') ? 'followUp' : null
}

/** The draft with each sentence that was written anew pointing at where it stands in the document. */
export const withPlaces = (draft: Draft, before: Draft, text: string, item: Where): Draft => ({
  ...draft,
  followUps: draft.followUps.map((followUp) => {
    const quoted = before.followUps.some(({ key, quote }) => key === followUp.key && quote === followUp.quote)
    return quoted ? followUp : { ...followUp, where: placeOfQuote(followUp.quote, text, item) }
  }),
})
