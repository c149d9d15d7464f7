import { z } from '@hono/zod-openapi'
import { correctionFields } from '#src/domain/correction.ts'
import { isoDate, bodyKind, outcome, where } from './common.ts'
import { correctedTo } from './correction.ts'

/** What someone should look at: a doubt of the reader's, or a correction whose item is found no more. */
export const review = z
  .object({
    meetingId: z.string(),
    body: z.string(),
    bodyKind,
    date: isoDate,
    documentId: z.string(),
    itemNumber: z.string(),
    title: z.string(),
    caseNumber: z.string().nullable(),
    field: z.enum(correctionFields),
    outcome: outcome.nullable(),
    /** Why the reader doubts it, in Danish; null where a correction has lost its item. */
    unsure: z.string().nullable(),
    where,
    version: z.int(),
    /** The correction that no item of the meeting answers to any more; null where there is a doubt. */
    orphan: z
      .discriminatedUnion('field', [
        correctedTo.outcome,
        correctedTo.caseNumber,
        correctedTo.title,
        correctedTo.closed,
        correctedTo.followUps,
      ])
      .nullable(),
  })
  .openapi('Review')

export type ReviewAnswer = z.infer<typeof review>
