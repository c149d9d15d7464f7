import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { answers } from './answers.ts'
import type { ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { me } from './schemas/me.ts'

const route = createRoute({
  method: 'get',
  path: '/me',
  summary: 'Who is asking, and with which role',
  responses: { ...answers(me, 'The person'), ...usualRefusals },
})

export const meRoutes = () =>
  new OpenAPIHono<ApiEnv>().openapi(route, (c) => c.json(c.var.me, 200, { 'cache-control': 'no-store' }))
