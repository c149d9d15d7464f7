import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { stages } from '#src/domain/case.ts'
import type { CaseRow } from '#src/store/store.ts'
import { answers } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { pipeline, type PipelineAnswer } from './schemas/pipeline.ts'
import { stageLabels } from './stage-labels.ts'

const route = createRoute({
  method: 'get',
  path: '/pipeline',
  summary: 'Strategies, policies and plans by stage',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(pipeline, 'Every stage in order, with the cases that stand there'), ...usualRefusals },
})

const byStage = (rows: CaseRow[]): PipelineAnswer => ({
  stages: stages.map((id) => ({
    id,
    label: stageLabels[id],
    cases: rows.flatMap(({ case: ref, place, lastEvent }) =>
      place?.stage === id ? [{ case: ref, ...place, lastEvent }] : [],
    ),
  })),
})

export const pipelineRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) => c.json(byStage(await store.pipeline(c.var.view)), 200))
