import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery, pageQuery } from './query.ts'
import { searchHit } from './schemas/search.ts'
import { words } from './schemas/common.ts'

const route = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Cases, meetings, items and follow-ups that hold the words, best first',
  request: { query: z.object({ ...asOfQuery, limit: pageQuery.limit, q: words(200) }) },
  responses: { ...answersList(searchHit, 'The best hits; one page is all there is'), ...usualRefusals },
})

export const searchRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) => {
    const { q, limit = 50 } = c.req.valid('query')
    const items = q.trim() ? await store.search(c.var.view, q.trim(), limit) : []
    return c.json({ items, total: items.length, nextCursor: null }, 200)
  })
