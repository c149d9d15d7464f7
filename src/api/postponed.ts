import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { caseKinds } from '#src/domain/case.ts'
import { sortColumns } from '#src/store/store.ts'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { filter, listQuery, pageOf, yesNo } from './query.ts'
import { wait } from './schemas/wait.ts'

const waitKinds = ['postponed', 'returned'] as const
type WaitKind = (typeof waitKinds)[number]
const isWaitKind = (kind: string): kind is WaitKind => kind === 'postponed' || kind === 'returned'

/** What the list of waits is asked with. */
export const waitQuery = z.object({
  ...listQuery(sortColumns.waits),
  body: filter,
  kind: z
    .enum([...waitKinds, ...caseKinds])
    .optional()
    .openapi({
      description:
        'A kind of wait (postponed: for the body; returned: for the administration) or a kind of case (strategy, …)',
    }),
  q: filter,
  overdue: yesNo,
})

/** The same as the store takes it, but for the page. */
export function waitsAsked(asked: z.output<typeof waitQuery>) {
  const { body = null, kind, q = null, overdue = null } = asked
  const [waitKind, caseKind] = kind === undefined ? [null, null] : isWaitKind(kind) ? [kind, null] : [null, kind]
  return { body, waitKind, caseKind, q, overdue }
}

const route = createRoute({
  method: 'get',
  path: '/postponed',
  summary: 'Cases that wait, longest wait first',
  request: { query: waitQuery },
  responses: { ...answersList(wait, 'One page of waits'), ...usualRefusals },
})

export const postponedRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(route, async (c) => {
    const asked = c.req.valid('query')
    return c.json(await store.waits(c.var.view, { ...pageOf(asked), ...waitsAsked(asked) }), 200)
  })
