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
    /** It should have come and did not: its time has passed, or the meeting it was put off to was held without it. */
    missed: z.boolean(),
    /** The meeting it should have come on at the latest; null where none was held in time. */
    missedMeeting: meetingRef.nullable(),
    nextMeeting: meetingRef.nullable(),
    item: itemRef.nullable(),
    source: eventSource,
  })
  .openapi('Wait')

export type WaitAnswer = z.infer<typeof wait>
