import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { auditKinds } from '#src/domain/audit.ts'
import { only } from './access.ts'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { refusal, usualRefusals } from './problem.ts'
import { filter, pageOf, pageQuery } from './query.ts'
import { auditEntry } from './schemas/audit.ts'
import { isoDate, pathId } from './schemas/common.ts'

const list = createRoute({
  method: 'get',
  path: '/audit',
  summary: 'What people have changed: who, when, before and after; newest first',
  request: {
    query: z.object({
      ...pageQuery,
      by: filter,
      kind: z.enum(auditKinds).optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
      case: pathId.optional().openapi({ description: 'The id of a case' }),
      followUp: pathId.optional(),
      agenda: pathId.optional(),
    }),
  },
  // What was changed may be of a closed item: it is for those who may see everything.
  middleware: only('director'),
  responses: { ...answersList(auditEntry, 'One page of the log'), ...usualRefusals, 403: refusal(403) },
})

/** The log can be read, and nothing else: it is written by the changes themselves. */
export const auditRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>().openapi(list, async (c) => {
    const asked = c.req.valid('query')
    const { by = null, kind = null, from = null, to = null } = asked
    const { case: caseId = null, followUp: followUpId = null, agenda: agendaId = null } = asked
    return c.json(await store.audit({ ...pageOf(asked), by, kind, from, to, caseId, followUpId, agendaId }), 200)
  })
