import { z } from '@hono/zod-openapi'
import { lengths } from '#src/domain/analytics.ts'
import { stages } from '#src/domain/case.ts'
import { caseRef, isoDate, outcome } from './common.ts'

const rate = { treated: z.int(), postponed: z.int() }
const month = z.string().openapi({ example: '2025-01' })
const body = { bodyId: z.string(), body: z.string() }

export const length = z.enum(lengths)

export const analytics = z
  .object({
    asOf: isoDate,
    rate: z.object({
      ...rate,
      months: z.array(z.object({ month, ...rate })),
      bodies: z.array(z.object({ ...body, ...rate })),
    }),
    outcomes: z.array(z.object({ month, outcomes: z.array(z.object({ outcome, count: z.int() })) })),
    waits: z.object({
      ended: z.int(),
      running: z.int(),
      /** Days; of those that have ended. */
      median: z.int().nullable(),
      lengths: z.array(z.object({ length, ended: z.int(), running: z.int() })),
    }),
    /** What waits now, whatever the period. */
    ages: z.array(
      z.object({
        ...body,
        waiting: z.int(),
        oldest: z.int(),
        ages: z.array(z.object({ length, count: z.int() })),
      }),
    ),
    strategies: z.object({
      adopted: z.int(),
      median: z.int().nullable(),
      stages: z.array(
        z.object({
          stage: z.enum(stages),
          ended: z.int(),
          running: z.int(),
          median: z.int().nullable(),
          lower: z.int().nullable(),
          upper: z.int().nullable(),
        }),
      ),
    }),
  })
  .openapi('Analytics')

export type AnalyticsAnswer = z.infer<typeof analytics>

/** A decision that a number stands for. */
export const decisionRecord = z
  .object({
    id: z.string(),
    case: caseRef,
    ...body,
    date: isoDate,
    outcome,
    meetingId: z.string(),
    itemNumber: z.string(),
  })
  .openapi('DecisionRecord')

export type DecisionRecordAnswer = z.infer<typeof decisionRecord>

const stretch = { id: z.string(), case: caseRef, from: isoDate, to: isoDate.nullable(), days: z.int() }

/** A wait, ended or still running. */
export const waitStretch = z
  .object({ ...stretch, ...body, waitKind: z.enum(['postponed', 'returned']) })
  .openapi('WaitStretch')

export type WaitStretchAnswer = z.infer<typeof waitStretch>

/** A strategy's time at one stage. */
export const stageStretch = z.object({ ...stretch, stage: z.enum(stages) }).openapi('StageStretch')

export type StageStretchAnswer = z.infer<typeof stageStretch>
