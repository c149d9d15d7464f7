import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { sortColumns, StaleVersionError } from '#src/store/store.ts'
import { only } from './access.ts'
import { answers, answersList } from './answers.ts'
import { ifMatch, versionOf, writtenByHand } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery, filter, listQuery, pageOf } from './query.ts'
import { followUp, followUpChange } from './schemas/follow-up.ts'
import { pathId } from './schemas/common.ts'

/** What the list of follow-ups is asked with. */
export const followUpQuery = z.object({
  ...listQuery(sortColumns.followUps),
  status: z.enum(followUpStatuses).optional(),
  body: filter,
  responsible: filter,
  q: filter,
})

/** The same as the store takes it, but for the page. */
export function followUpsAsked(asked: z.output<typeof followUpQuery>) {
  const { status = null, body = null, responsible = null, q = null } = asked
  return { status, body, responsible, q }
}

const list = createRoute({
  method: 'get',
  path: '/follow-ups',
  summary: 'What minutes have asked for or promised',
  request: { query: followUpQuery },
  responses: { ...answersList(followUp, 'One page of follow-ups'), ...usualRefusals },
})

const change = createRoute({
  method: 'patch',
  path: '/follow-ups/{id}',
  summary: 'Changes what people say of a follow-up',
  request: {
    params: z.object({ id: pathId }),
    query: z.object(asOfQuery),
    headers: ifMatch,
    body: { content: { 'application/json': { schema: followUpChange } }, required: true },
  },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: {
    ...answers(followUp, 'The follow-up as it now stands'),
    ...usualRefusals,
    403: refusal(403),
    404: refusal(404),
    412: refusal(412),
    413: refusal(413),
    428: refusal(428),
  },
})

export const followUpRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) => {
      const asked = c.req.valid('query')
      return c.json(await store.followUps(c.var.view, { ...pageOf(asked), ...followUpsAsked(asked) }), 200)
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param')
      const version = versionOf(c.req.valid('header')['if-match'], 'Hent opfølgningen igen, og prøv én gang til.')
      const gone = new ProblemError('not-found', 'Opfølgningen findes ikke.')
      if (!(await store.followUp(c.var.view, id))) throw gone
      try {
        await store.changeFollowUp(id, c.req.valid('json'), version, c.var.me.name, now())
      } catch (error) {
        if (!(error instanceof StaleVersionError)) throw error
        throw new ProblemError('stale', 'Opfølgningen er ændret, siden du hentede den. Intet er overskrevet.')
      }
      const changed = await store.followUp(c.var.view, id)
      if (!changed) throw gone
      return c.json(changed, 200, { etag: `"${changed.version}"` })
    })
