import { z } from '@hono/zod-openapi'
import { isoDate, caseRef } from './common.ts'

export const searchHit = z
  .object({
    type: z.enum(['case', 'meeting', 'item', 'follow-up']),
    title: z.string(),
    excerpt: z.string().openapi({ description: 'Matching words stand between U+0001 and U+0002' }),
    case: caseRef.nullable(),
    meetingId: z.string().nullable(),
    itemNumber: z.string().nullable(),
    body: z.string().nullable(),
    date: isoDate.nullable(),
  })
  .openapi('SearchHit')

export type SearchHitAnswer = z.infer<typeof searchHit>
