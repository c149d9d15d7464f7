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
  })
  .openapi('Summary')

export type SummaryAnswer = z.infer<typeof summary>
