import { z } from '@hono/zod-openapi'
import { bodyKind, meetingRef } from './common.ts'

export const body = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: bodyKind,
    meetings: z.int(),
    lastMeeting: meetingRef.nullable(),
    nextMeeting: meetingRef.nullable(),
    /** How many days usually lie between its meetings; null before it has a rhythm. */
    rhythm: z.int().nullable(),
  })
  .openapi('Body')

export type BodyAnswer = z.infer<typeof body>
