import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { sortColumns } from '#src/store/store.ts'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { listQuery, pageOf } from './query.ts'
import { review } from './schemas/review.ts'

const route = createRoute({
  method: 'get',
  path: '/reviews',
  summary: 'What the reader doubts and nobody has settled, and corrections that have lost their item',
  request: { query: z.object(listQuery(sortColumns.reviews)) },
  responses: { ...answersList(review, 'One page of what to look at, newest meeting first'), ...usualRefusals },
})

export const reviewRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) =>
    c.json(await store.reviews(c.var.view, pageOf(c.req.valid('query'))), 200),
  )
