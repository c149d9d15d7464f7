import { z } from '@hono/zod-openapi'
import { caseStates, stages } from '#src/domain/case.ts'
import { instant, isoDate, bodyKind, outcome, caseRef, eventSource } from './common.ts'
import { wait } from './wait.ts'
import { followUp } from './follow-up.ts'

export const caseEvent = z
  .object({
    date: isoDate.nullable(),
    body: z.string().nullable(),
    bodyKind: bodyKind.nullable(),
    what: z.string().nullable(),
    outcome: outcome.nullable(),
    text: z.string().nullable(),
    planned: z.boolean(),
    sources: z.array(eventSource),
  })
  .openapi('CaseEvent')

export const lastEvent = z
  .object({
    date: isoDate,
    body: z.string(),
    bodyKind,
    outcome: outcome.nullable(),
    meetingId: z.string().nullable(),
    itemNumber: z.string().nullable(),
  })
  .openapi('LastEvent')

/** What a person has said of whether a case stands on the board; null where nobody has, or it is not for the reader. */
export const membership = z
  .object({ member: z.boolean(), by: z.string(), at: instant, version: z.int() })
  .nullable()
  .openapi('PipelineMembership')

const caseRowShape = {
  ...caseRef.shape,
  state: z.enum(caseStates),
  /** What it waits for: the body's calendar, or the administration; null when it does not wait. */
  waitKind: z.enum(['postponed', 'returned']).nullable(),
  stage: z.enum(stages).nullable(),
  since: isoDate.nullable(),
  nextBody: z.string().nullable(),
  lastEvent: lastEvent.nullable(),
  steps: z.int(),
}

export const caseRow = z.object(caseRowShape).openapi('CaseRow')

export type CaseRowAnswer = z.infer<typeof caseRow>

export const caseWhole = z
  .object({
    ...caseRowShape,
    membership,
    events: z.array(caseEvent),
    waits: z.array(wait),
    followUps: z.array(followUp),
    sameNumber: z.array(caseRef),
  })
  .openapi('Case')

export type CaseAnswer = z.infer<typeof caseWhole>

export type CaseEventAnswer = z.infer<typeof caseEvent>
