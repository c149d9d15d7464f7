import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { only } from './access.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { refusal, usualRefusals } from './problem.ts'

const clear = createRoute({
  method: 'delete',
  path: '/samples',
  summary: 'Takes the sample minutes away, and all that was derived from them',
  middleware: only('admin'),
  responses: { 204: { description: 'They are gone' }, ...usualRefusals, 403: refusal(403) },
})

export const sampleRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(clear, async (c) => {
    await store.clearSamples(c.var.me.name, now())
    return c.body(null, 204)
  })
