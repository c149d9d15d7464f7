import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery, pageOf, pageQuery } from './query.ts'
import { body } from './schemas/body.ts'
import { pageOfWhole } from './whole-list.ts'

const route = createRoute({
  method: 'get',
  path: '/bodies',
  summary: 'Bodies, each with its last and next meeting',
  request: { query: z.object({ ...asOfQuery, ...pageQuery }) },
  responses: { ...answersList(body, 'One page of bodies'), ...usualRefusals },
})

export const bodyRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) =>
    c.json(pageOfWhole(await store.bodies(c.var.view), pageOf(c.req.valid('query'))), 200),
  )
