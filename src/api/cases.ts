import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { caseKinds, caseStates } from '#src/domain/case.ts'
import { sortColumns } from '#src/store/store.ts'
import { answers, answersList, caseRowAnswer } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { withExpectedBodies } from './expected-bodies.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery, filter, listQuery, pageOf } from './query.ts'
import { caseRow, caseWhole } from './schemas/case.ts'
import { pathId } from './schemas/common.ts'

/** What the list of cases is asked with. */
export const caseQuery = z.object({
  ...listQuery(sortColumns.cases),
  q: filter,
  kind: z.enum(caseKinds).optional(),
  body: filter,
  state: z.enum(caseStates).optional(),
})

/** The same as the store takes it, but for the page. */
export function casesAsked(asked: z.output<typeof caseQuery>) {
  const { q = null, kind = null, body = null, state = null } = asked
  return { q, kind, body, state }
}

const list = createRoute({
  method: 'get',
  path: '/cases',
  summary: 'Cases',
  request: { query: caseQuery },
  responses: { ...answersList(caseRow, 'One page of cases'), ...usualRefusals },
})

const one = createRoute({
  method: 'get',
  path: '/cases/{number}',
  summary: 'A case with every step of its life',
  request: {
    params: z.object({
      number: pathId.openapi({ description: 'Its number or id, URL-encoded', example: '22/6757' }),
    }),
    query: z.object(asOfQuery),
  },
  responses: { ...answers(caseWhole, 'The case'), ...usualRefusals, 404: refusal(404) },
})

export const caseRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) => {
      const asked = c.req.valid('query')
      const page = await store.cases(c.var.view, { ...pageOf(asked), ...casesAsked(asked) })
      const items = await withExpectedBodies(store, c.var.view, page.items)
      return c.json({ ...page, items: items.map(caseRowAnswer) }, 200)
    })
    .openapi(one, async (c) => {
      const kept = await store.case(c.var.view, c.req.valid('param').number)
      const [found] = await withExpectedBodies(store, c.var.view, kept ? [kept] : [])
      if (!found) throw new ProblemError('not-found', 'Der er ingen sag med det nummer.')
      const { membership, events, waits, followUps, sameNumber } = found
      return c.json({ ...caseRowAnswer(found), membership, events, waits, followUps, sameNumber }, 200)
    })
