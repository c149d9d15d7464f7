import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answers } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { ProblemError, refusal } from './problem.ts'

const status = z.object({ status: z.literal('ok') })

const alive = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process is alive',
  responses: answers(status, 'It is'),
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'The database answers',
  responses: { ...answers(status, 'It does'), 503: refusal(503) },
})

export const healthRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(alive, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(ready, async (c) => {
      await store.revision().catch(() => {
        throw new ProblemError('not-ready')
      })
      return c.json({ status: 'ok' as const }, 200)
    })
