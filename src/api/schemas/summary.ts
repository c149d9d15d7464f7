import { z } from '@hono/zod-openapi'
import { isoDate, instant } from './common.ts'

export const summary = z
  .object({
    asOf: isoDate,
    counts: z.object({
      postponed: z.int(),
      overdue: z.int(),
      followUpsOpen: z.int(),
      strategiesActive: z.int(),
      cases: z.int(),
      meetings: z.int(),
      toReview: z.int(),
    }),
    lastImport: instant.nullable(),
    dataUntil: isoDate.nullable(),
    samples: z.boolean(),
    revision: z.int().openapi({ description: 'How far the store had come; what has changed since, `/events` tells' }),
  })
  .openapi('Summary')

export type SummaryAnswer = z.infer<typeof summary>
