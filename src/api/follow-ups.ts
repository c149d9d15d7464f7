import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { dueFilters, followUpStatuses, type Suggestion } from '#src/domain/follow-up.ts'
import { CorrectionRefusedError, sortColumns, StaleVersionError } from '#src/store/store.ts'
import type { FollowUpChange, Store, View } from '#src/store/store.ts'
import { only } from './access.ts'
import { answers, answersList } from './answers.ts'
import { ifMatch, versionOf, writtenByHand } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { changeRefusals, ProblemError, refusal, usualRefusals, writingRefusals } from './problem.ts'
import { asOfQuery, filter, listQuery, pageOf } from './query.ts'
import { comment, followUp, followUpChange, newFollowUp } from './schemas/follow-up.ts'
import type { FollowUpChangeRequest, NewFollowUpRequest } from './schemas/follow-up.ts'
import { pathId } from './schemas/common.ts'

const params = z.object({ id: pathId })
const query = z.object(asOfQuery)
const json = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } }, required: true })

/** What the list can be asked for, also as a file (`exports.ts`). */
export const followUpQuery = z.object({
  ...listQuery(sortColumns.followUps),
  status: z.enum(followUpStatuses).optional(),
  body: filter,
  responsible: filter,
  due: z.enum(dueFilters).optional().openapi({
    description:
      'Open ones past their day, due within two weeks, either of the two, or past it with nothing that seems to answer them',
  }),
  q: filter,
})

/** The same as the store takes it, but for the page. */
export function followUpsAsked(asked: z.output<typeof followUpQuery>) {
  const { status = null, body = null, responsible = null, due = null, q = null } = asked
  return { status, body, responsible, due, q }
}

const list = createRoute({
  method: 'get',
  path: '/follow-ups',
  summary: 'What minutes have asked for or promised, and what people have added',
  request: { query: followUpQuery },
  responses: { ...answersList(followUp, 'One page of follow-ups'), ...usualRefusals },
})

const one = createRoute({
  method: 'get',
  path: '/follow-ups/{id}',
  summary: 'A follow-up',
  request: { params, query },
  responses: { ...answers(followUp, 'The follow-up'), ...usualRefusals, 404: refusal(404) },
})

const change = createRoute({
  method: 'patch',
  path: '/follow-ups/{id}',
  summary: 'Changes what people say of a follow-up',
  request: { params, query, headers: ifMatch, body: json(followUpChange) },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: {
    ...answers(followUp, 'The follow-up as it now stands'),
    ...changeRefusals,
  },
})

const add = createRoute({
  method: 'post',
  path: '/follow-ups',
  summary: 'Adds a follow-up by hand',
  request: { query, body: json(newFollowUp) },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: {
    201: { description: 'The follow-up', content: { 'application/json': { schema: followUp } } },
    ...writingRefusals,
  },
})

const say = createRoute({
  method: 'post',
  path: '/follow-ups/{id}/comments',
  summary: 'Says something of a follow-up; it is kept in the log',
  request: { params, query, body: json(comment) },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: { ...answers(followUp, 'The follow-up'), ...writingRefusals },
})

async function followUpOf(store: Store, view: View, id: string) {
  const found = await store.followUp(view, id)
  if (!found) throw new ProblemError('not-found', 'Opfølgningen findes ikke.')
  return found
}

/** The change with the item that is suggested now in place of where it stands. */
function withSuggested({ evidence, refuse, ...rest }: FollowUpChangeRequest, now: Suggestion | null): FollowUpChange {
  const found = (asked: Pick<Suggestion, 'meetingId' | 'itemNumber'>) => {
    if (now?.meetingId === asked.meetingId && now.itemNumber === asked.itemNumber) return now
    throw new ProblemError('bad-request', 'Punktet foreslås ikke længere. Hent opfølgningen igen.')
  }
  return { ...rest, ...(evidence && { evidence: found(evidence) }), ...(refuse && { refuse: found(refuse) }) }
}

/** The item that a new follow-up is tied to, as the one who writes it sees it. */
async function itemOf(store: Store, view: View, { item, case: id }: NewFollowUpRequest) {
  if (item) {
    const meeting = await store.meeting(view, item.meetingId)
    if (meeting?.items.some(({ number }) => number === item.number)) return item
    throw new ProblemError('not-found', 'Mødet har ikke et punkt med det nummer.')
  }
  const whole = id === undefined ? null : await store.case(view, id)
  const source = whole?.events.findLast(({ sources }) => sources.length > 0)?.sources[0]
  if (!source) throw new ProblemError('not-found', 'Sagen findes ikke.')
  return { meetingId: source.meetingId, number: source.itemNumber }
}

export const followUpRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) => {
      const asked = c.req.valid('query')
      return c.json(await store.followUps(c.var.view, { ...pageOf(asked), ...followUpsAsked(asked) }), 200)
    })
    .openapi(one, async (c) => c.json(await followUpOf(store, c.var.view, c.req.valid('param').id), 200))
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param')
      const version = versionOf(c.req.valid('header')['if-match'], 'Hent opfølgningen igen, og prøv én gang til.')
      const before = await followUpOf(store, c.var.view, id)
      const asked = before.version === version ? withSuggested(c.req.valid('json'), before.suggestion) : {}
      try {
        await store.changeFollowUp(id, asked, version, c.var.me.name, now())
      } catch (error) {
        if (!(error instanceof StaleVersionError)) throw error
        throw new ProblemError('stale', 'Opfølgningen er ændret, siden du hentede den. Intet er overskrevet.')
      }
      const changed = await followUpOf(store, c.var.view, id)
      return c.json(changed, 200, { etag: `"${changed.version}"` })
    })
    .openapi(add, async (c) => {
      const made = c.req.valid('json')
      const { text, targetBody, responsible, due } = made
      const { meetingId, number: itemNumber } = await itemOf(store, c.var.view, made)
      const written = { meetingId, itemNumber, text, targetBody, responsible, due }
      const id = await store.addFollowUp(written, c.var.me.name, now()).catch((error: unknown) => {
        if (!(error instanceof CorrectionRefusedError)) throw error
        throw new ProblemError('not-found', 'Punktet findes ikke længere.')
      })
      return c.json(await followUpOf(store, c.var.view, id), 201)
    })
    .openapi(say, async (c) => {
      const { id } = c.req.valid('param')
      await followUpOf(store, c.var.view, id)
      await store.commentFollowUp(id, c.req.valid('json').text, c.var.me.name, now())
      return c.json(await followUpOf(store, c.var.view, id), 200)
    })
