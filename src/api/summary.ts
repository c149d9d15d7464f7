import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answers } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { summary } from './schemas/summary.ts'

const route = createRoute({
  method: 'get',
  path: '/summary',
  summary: 'How much is postponed, overdue and open',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(summary, 'The counts'), ...usualRefusals },
})

export const summaryRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) => {
    // Read before what is counted: whoever listens from there hears of all that came later.
    const revision = await store.revision()
    return c.json({ asOf: c.var.view.asOf, ...(await store.summary(c.var.view)), revision }, 200)
  })
