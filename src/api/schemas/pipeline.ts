import { z } from '@hono/zod-openapi'
import { caseStates, stages } from '#src/domain/case.ts'
import { isoDate, caseRef, meetingRef } from './common.ts'
import { lastEvent, membership } from './case.ts'

export const pipelineCase = z
  .object({
    case: caseRef,
    stage: z.enum(stages),
    state: z.enum(caseStates),
    waitKind: z.enum(['postponed', 'returned']).nullable(),
    since: isoDate,
    lastEvent: lastEvent.nullable(),
    nextBody: z.string().nullable(),
    /** The coming meeting whose agenda has it. */
    nextMeeting: meetingRef.nullable(),
    /** Since when nobody has treated it, where that is long by the rhythm of the body that had it last. */
    quietSince: isoDate.nullable(),
    membership,
  })
  .openapi('PipelineCase')

export type PipelineCaseAnswer = z.infer<typeof pipelineCase>

export const pipeline = z
  .object({
    stages: z.array(z.object({ id: z.enum(stages), label: z.string(), cases: z.array(pipelineCase) })),
  })
  .openapi('Pipeline')

export type PipelineAnswer = z.infer<typeof pipeline>

/** A strategy as a mark on a small board. */
const pipelineMark = z
  .object({ case: caseRef.pick({ id: true, title: true }), state: z.enum(caseStates), quietSince: isoDate.nullable() })
  .openapi('PipelineMark')

export type PipelineMarkAnswer = z.infer<typeof pipelineMark>

export const pipelineShort = z
  .object({
    stages: z.array(z.object({ id: z.enum(stages), total: z.int(), cases: z.array(pipelineMark) })),
    /** Those that wait, or that nobody has treated for long. */
    still: z.object({ total: z.int(), cases: z.array(pipelineCase) }),
  })
  .openapi('PipelineShort')

export type PipelineShortAnswer = z.infer<typeof pipelineShort>

export const membershipRequest = z
  .strictObject({ member: z.boolean() })
  .openapi('PipelineMembershipRequest', { description: 'Whether the case is to stand on the board' })
