import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answers } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { summary } from './schemas.ts'

const route = createRoute({
  method: 'get',
  path: '/summary',
  summary: 'How much is postponed, overdue and open',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(summary, 'The counts'), ...usualRefusals },
})

export const summaryRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) => {
    const { counts, ...found } = await store.summary(c.var.view)
    return c.json({ asOf: c.var.view.asOf, counts: { ...counts, toReview: 0 }, ...found }, 200)
  })
