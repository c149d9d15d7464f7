import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { only } from './access.ts'
import { answers } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { pathId } from './schemas/common.ts'
import { sources as sourcesSchema } from './schemas/source.ts'

const list = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Where minutes come from by themselves, and how that goes',
  middleware: only('secretariat'),
  responses: { ...answers(sourcesSchema, 'The sources as configured'), ...usualRefusals, 403: refusal(403) },
})

const run = createRoute({
  method: 'post',
  path: '/sources/{id}/run',
  summary: 'Has a source fetched now; one that is being fetched already goes on',
  request: { params: z.object({ id: pathId }) },
  middleware: only('secretariat'),
  responses: {
    202: { description: 'It will be; `GET /api/sources` and `GET /api/events` tell how it goes' },
    ...usualRefusals,
    403: refusal(403),
    404: refusal(404),
  },
})

/** Not a view of the minutes: how far a run has come moves without the store's revision, so these carry no ETag. */
export const sourceRoutes = ({ sources }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) =>
      c.json({ items: sources ? await sources.list() : [] }, 200, { 'cache-control': 'no-store' }),
    )
    .openapi(run, async (c) => {
      const known = (await sources?.run(c.req.valid('param').id)) ?? false
      if (!known) throw new ProblemError('not-found')
      return c.body(null, 202)
    })
