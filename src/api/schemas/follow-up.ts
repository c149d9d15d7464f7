import { z } from '@hono/zod-openapi'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { isoDate, instant, pathId, words, where, caseRef } from './common.ts'

export const suggestion = z
  .object({ meetingId: z.string(), itemNumber: z.string(), body: z.string(), date: isoDate, title: z.string() })
  .openapi('Suggestion')

export type SuggestionAnswer = z.infer<typeof suggestion>

export const followUp = z
  .object({
    id: z.string(),
    text: z.string(),
    quote: z.string(),
    askedBy: z.enum(['body', 'author', 'person']),
    askedOn: isoDate,
    targetBody: z.string().nullable(),
    responsible: z.string().nullable(),
    due: z.string().nullable(),
    dueOn: isoDate.nullable(),
    status: z.enum(followUpStatuses),
    missed: z.boolean(),
    note: z.string().nullable(),
    changedBy: z.string().nullable(),
    changedAt: instant.nullable(),
    comments: z.int(),
    case: caseRef,
    item: z.object({ meetingId: z.string(), number: z.string(), body: z.string(), date: isoDate }),
    where,
    suggestion: suggestion.nullable(),
    evidence: suggestion.nullable(),
    version: z.int(),
  })
  .openapi('FollowUp')

export type FollowUpAnswer = z.infer<typeof followUp>

/** The item that is suggested, by its place: what was suggested is taken, or refused, and nothing else. */
const suggested = z.strictObject({ meetingId: pathId, itemNumber: words(100) })

/** Bounds on what a person may write: a page of text, not a book. */
export const followUpChange = z
  .strictObject({
    status: z.enum(followUpStatuses).optional(),
    note: words(4000).nullable().optional(),
    responsible: words(200).nullable().optional(),
    due: isoDate.nullable().optional(),
    evidence: suggested.optional().openapi({ description: 'The suggested item, as proof that it is done' }),
    refuse: suggested.optional().openapi({ description: 'The suggested item did not deal with it: never again' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'der er intet at ændre')
  .openapi('FollowUpChange')

export type FollowUpChangeRequest = z.infer<typeof followUpChange>

/** One by hand: on an item, or on a case, which is then its latest item. */
export const newFollowUp = z
  .strictObject({
    item: z.strictObject({ meetingId: pathId, number: words(100) }).optional(),
    case: pathId.optional(),
    text: words(1000).trim().min(1),
    targetBody: words(200).nullable(),
    responsible: words(200).nullable(),
    due: isoDate.nullable(),
  })
  .refine((made) => (made.item === undefined) !== (made.case === undefined), 'skal høre til et punkt eller en sag')
  .openapi('NewFollowUp')

export type NewFollowUpRequest = z.infer<typeof newFollowUp>

export const comment = z.strictObject({ text: words(4000).trim().min(1) }).openapi('Comment')
