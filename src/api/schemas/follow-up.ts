import { z } from '@hono/zod-openapi'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { isoDate, instant, words, where, caseRef } from './common.ts'

export const suggestion = z
  .object({ meetingId: z.string(), itemNumber: z.string(), body: z.string(), date: isoDate, title: z.string() })
  .openapi('Suggestion')

export const followUp = z
  .object({
    id: z.string(),
    text: z.string(),
    quote: z.string(),
    askedBy: z.enum(['body', 'author']),
    targetBody: z.string().nullable(),
    responsible: z.string().nullable(),
    due: z.string().nullable(),
    status: z.enum(followUpStatuses),
    note: z.string().nullable(),
    changedBy: z.string().nullable(),
    changedAt: instant.nullable(),
    case: caseRef,
    item: z.object({ meetingId: z.string(), number: z.string(), body: z.string(), date: isoDate }),
    where,
    suggestion: suggestion.nullable(),
    version: z.int(),
  })
  .openapi('FollowUp')

export type FollowUpAnswer = z.infer<typeof followUp>

/** Bounds on what a person may write: a page of text, not a book. */
export const followUpChange = z
  .strictObject({
    status: z.enum(followUpStatuses).optional(),
    note: words(4000).nullable().optional(),
    responsible: words(200).nullable().optional(),
    due: isoDate.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'der er intet at ændre')
  .openapi('FollowUpChange')

export type FollowUpChangeRequest = z.infer<typeof followUpChange>
