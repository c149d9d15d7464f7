import { z } from '@hono/zod-openapi'
import { isoDate, instant, bodyKind, outcome, where, meetingRef } from './common.ts'
import { foundFollowUp, itemCorrection } from './correction.ts'

export const meetingRow = z
  .object({
    ...meetingRef.shape,
    kind: z.enum(['minutes', 'agenda']),
    place: z.string().nullable(),
    itemCount: z.int(),
    postponed: z.int(),
    unsure: z.int(),
    documentId: z.string(),
    /** Since when its source lists it no more; null while it does, and for what no source has. */
    withdrawnAt: instant.nullable(),
  })
  .openapi('MeetingRow')

export type MeetingRowAnswer = z.infer<typeof meetingRow>

export const decision = z
  .object({
    text: z.string(),
    outcome,
    points: z.array(z.object({ point: z.string(), outcome })),
    body: z.string().nullable(),
    date: isoDate.nullable(),
    referredTo: z.string().nullable(),
    until: z.string().nullable(),
    rule: z.string(),
    words: z.array(where),
    unsure: z.string().nullable(),
    where,
  })
  .openapi('Decision')

export const agendaItem = z
  .object({
    number: z.string(),
    title: z.string(),
    caseNumber: z.string().nullable(),
    closed: z.boolean(),
    sections: z.array(z.object({ heading: z.string(), text: z.string(), where })),
    decision: decision.nullable(),
    history: z.array(
      z.object({
        body: z.string(),
        date: isoDate.nullable(),
        itemNumber: z.string().nullable(),
        text: z.string(),
        outcome: outcome.nullable(),
        where,
      }),
    ),
    mentions: z.array(
      z.object({ date: isoDate.nullable(), body: z.string().nullable(), what: z.string(), quote: z.string(), where }),
    ),
    planned: z.array(z.object({ body: z.string(), date: isoDate.nullable(), where })),
    followUps: z.array(z.object({ ...foundFollowUp, askedBy: z.enum(['body', 'author']) })),
    attachments: z.array(z.object({ title: z.string() })),
    closedParts: z.array(where),
    where,
    corrections: z.array(itemCorrection),
    /** Moves with every correction and taking back; sent back as `If-Match`. */
    version: z.int(),
  })
  .openapi('AgendaItem')

export type AgendaItemAnswer = z.infer<typeof agendaItem>

/** The meeting as the reader gives it, with what people have corrected in place of what was read. */
export const storedMeeting = z
  .object({
    id: z.string(),
    documentId: z.string(),
    body: z.string(),
    bodyKind,
    kind: z.enum(['minutes', 'agenda']),
    startsAt: instant,
    place: z.string().nullable(),
    participants: z.array(z.string()),
    absent: z.array(z.string()),
    items: z.array(agendaItem),
    withdrawnAt: instant.nullable(),
  })
  .openapi('StoredMeeting')

export type MeetingAnswer = z.infer<typeof storedMeeting>
