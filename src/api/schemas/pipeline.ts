import { z } from '@hono/zod-openapi'
import { caseStates, stages } from '#src/domain/case.ts'
import { isoDate, caseRef } from './common.ts'
import { lastEvent } from './case.ts'

export const pipelineCase = z
  .object({
    case: caseRef,
    stage: z.enum(stages),
    state: z.enum(caseStates),
    since: isoDate,
    lastEvent: lastEvent.nullable(),
    nextBody: z.string().nullable(),
  })
  .openapi('PipelineCase')

export type PipelineCaseAnswer = z.infer<typeof pipelineCase>

export const pipeline = z
  .object({
    stages: z.array(z.object({ id: z.enum(stages), label: z.string(), cases: z.array(pipelineCase) })),
  })
  .openapi('Pipeline')

export type PipelineAnswer = z.infer<typeof pipeline>
