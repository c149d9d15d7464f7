import { z } from '@hono/zod-openapi'
import { isoDate, bodyKind, caseRef, meetingRef, itemRef, eventSource } from './common.ts'

export const wait = z
  .object({
    case: caseRef,
    waitKind: z.enum(['postponed', 'returned']),
    body: z.string(),
    bodyKind,
    since: isoDate,
    latest: isoDate,
    count: z.int(),
    daysWaiting: z.int(),
    meetingsPassed: z.int(),
    postponedOn: z.array(isoDate),
    sources: z.array(eventSource),
    presented: isoDate.nullable(),
    until: isoDate.nullable(),
    untilText: z.string().nullable(),
    overdue: z.boolean(),
    nextMeeting: meetingRef.nullable(),
    item: itemRef.nullable(),
    source: eventSource,
  })
  .openapi('Wait')

export type WaitAnswer = z.infer<typeof wait>
