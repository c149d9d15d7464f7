import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { sortColumns } from '#src/store/store.ts'
import { answers, answersList, meetingAnswer } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery, filter, listQuery, pageOf } from './query.ts'
import { isoDate, pathId } from './schemas/common.ts'
import { meetingRow, storedMeeting } from './schemas/meeting.ts'

/** What the list of meetings is asked with. */
export const meetingQuery = z.object({
  ...listQuery(sortColumns.meetings),
  body: filter,
  from: isoDate.optional(),
  to: isoDate.optional(),
})

/** The same as the store takes it, but for the page. */
export function meetingsAsked(asked: z.output<typeof meetingQuery>) {
  const { body = null, from = null, to = null } = asked
  return { body, from, to }
}

const list = createRoute({
  method: 'get',
  path: '/meetings',
  summary: 'Meetings',
  request: { query: meetingQuery },
  responses: { ...answersList(meetingRow, 'One page of meetings'), ...usualRefusals },
})

const one = createRoute({
  method: 'get',
  path: '/meetings/{id}',
  summary: 'A meeting whole, with its items',
  request: { params: z.object({ id: pathId }), query: z.object(asOfQuery) },
  responses: { ...answers(storedMeeting, 'The meeting'), ...usualRefusals, 404: refusal(404) },
})

export const meetingRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) => {
      const asked = c.req.valid('query')
      return c.json(await store.meetings(c.var.view, { ...pageOf(asked), ...meetingsAsked(asked) }), 200)
    })
    .openapi(one, async (c) => {
      const found = await store.meeting(c.var.view, c.req.valid('param').id)
      if (!found) throw new ProblemError('not-found', 'Mødet findes ikke.')
      return c.json(meetingAnswer(found), 200)
    })
