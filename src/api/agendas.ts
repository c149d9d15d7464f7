import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import { AgendaExistsError, NoSuchAgendaError } from '#src/store/agenda-store.ts'
import { StaleVersionError } from '#src/store/store.ts'
import { only } from './access.ts'
import { afterwardsIn, candidatesIn } from './agenda-sources.ts'
import { answers, answersList } from './answers.ts'
import { atMost, ifMatch, versionOf } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { changeRefusals, ProblemError, refusal, usualRefusals } from './problem.ts'
import { asOfQuery, filter, pageOf, pageQuery } from './query.ts'
import {
  agendaContent,
  agendaDraft,
  agendaRow,
  agendaWhole,
  candidate,
  sendRequest,
  sentItem,
  type AgendaRowAnswer,
} from './schemas/agenda.ts'
import { isoDate, pathId, words } from './schemas/common.ts'
import { pageOfWhole } from './whole-list.ts'

const params = z.object({ id: pathId })
const query = z.object(asOfQuery)
/** A day's agenda with its notes: more than one thing, and no book. */
const agendaSized = atMost(1024 * 1024)
const changing = { ...changeRefusals, 409: refusal(409) }
const given = <T extends z.ZodType>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true as const },
})

const candidates = createRoute({
  method: 'get',
  path: '/agendas/candidates',
  summary: 'What could go on the agenda of a body for a day, each with why',
  request: { query: z.object({ ...asOfQuery, ...pageQuery, body: words(200).trim().min(1), date: isoDate }) },
  responses: { ...answersList(candidate, 'The strongest reason first'), ...usualRefusals },
})

const list = createRoute({
  method: 'get',
  path: '/agendas',
  summary: 'Agendas being prepared, the next meeting first',
  request: {
    query: z.object({ ...asOfQuery, ...pageQuery, body: filter, from: isoDate.optional(), to: isoDate.optional() }),
  },
  responses: { ...answersList(agendaRow, 'One page of drafts'), ...usualRefusals },
})

const one = createRoute({
  method: 'get',
  path: '/agendas/{id}',
  summary: 'A draft whole, held against the minutes of its meeting when they have come',
  request: { params, query },
  responses: { ...answers(agendaWhole, 'The draft'), ...usualRefusals, 404: refusal(404) },
})

const add = createRoute({
  method: 'post',
  path: '/agendas',
  summary: 'Begins a draft for a body and a day',
  request: { query, ...given(agendaContent) },
  middleware: [only('secretariat'), agendaSized] as const,
  responses: {
    200: { ...answers(agendaDraft, 'The draft there was for that meeting already; nothing is changed')[200] },
    201: { ...answers(agendaDraft, 'The draft')[200] },
    ...usualRefusals,
    403: refusal(403),
    413: refusal(413),
  },
})

const change = createRoute({
  method: 'put',
  path: '/agendas/{id}',
  summary: 'Puts the content in place of what stood',
  request: { params, query, headers: ifMatch, ...given(agendaContent) },
  middleware: [only('secretariat'), agendaSized] as const,
  responses: { ...answers(agendaDraft, 'The draft as it now stands'), ...changing },
})

const remove = createRoute({
  method: 'delete',
  path: '/agendas/{id}',
  summary: 'Takes a draft away',
  request: { params, query, headers: ifMatch },
  middleware: [only('secretariat')] as const,
  responses: { 204: { description: 'It is gone' }, ...changing },
})

const send = createRoute({
  method: 'post',
  path: '/agendas/{id}/send',
  summary: 'Moves or duplicates an item to the draft of another meeting, which is begun where there is none',
  request: { params, query, headers: ifMatch, ...given(sendRequest) },
  middleware: [only('secretariat'), agendaSized] as const,
  responses: { ...answers(sentItem, 'Both drafts as they now stand'), ...changing },
})

const gone = () => new ProblemError('not-found', 'Dagsordenen findes ikke.')
const versionIn = (header: string | undefined) => versionOf(header, 'Hent dagsordenen igen, og prøv én gang til.')

/** What the store refuses, as a person should be told. */
async function unlessRefused<T>(work: Promise<T>, exists: string): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StaleVersionError)
      throw new ProblemError('stale', 'Dagsordenen er ændret, siden du hentede den. Intet er overskrevet.')
    if (error instanceof NoSuchAgendaError) throw gone()
    if (error instanceof AgendaExistsError) throw new ProblemError('conflict', exists)
    throw error
  }
}

const rowOf = (draft: AgendaDraft): AgendaRowAnswer => {
  const { items, id, body, date, time, place, version, changedBy, changedAt } = draft
  const approvedCount = items.filter(({ readiness }) => readiness === 'approved').length
  const caseIds = items.flatMap(({ caseId }) => caseId ?? [])
  return { id, body, date, time, place, version, changedBy, changedAt, itemCount: items.length, approvedCount, caseIds }
}

const etag = ({ version }: AgendaDraft) => ({ etag: `"${version}"` })

export const agendaRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(candidates, async (c) => {
      const { body, date, ...asked } = c.req.valid('query')
      return c.json(pageOfWhole(await candidatesIn(store, c.var.view, body, date), pageOf(asked)), 200)
    })
    .openapi(list, async (c) => {
      const { body = null, from = null, to = null, ...asked } = c.req.valid('query')
      const drafts = await store.agendas(c.var.view.audience, { body, from, to })
      return c.json(pageOfWhole(drafts.map(rowOf), pageOf(asked)), 200)
    })
    .openapi(one, async (c) => {
      const draft = await store.agenda(c.var.view.audience, c.req.valid('param').id)
      if (!draft) throw gone()
      return c.json({ ...draft, afterwards: await afterwardsIn(store, c.var.view, draft) }, 200)
    })
    .openapi(add, async (c) => {
      const content = c.req.valid('json')
      const { body, date } = content
      try {
        const draft = await store.addAgenda(content, c.var.me.name, now())
        return c.json(draft, 201, etag(draft))
      } catch (error) {
        const [there] = await store.agendas(c.var.view.audience, { body, from: date, to: date })
        if (!(error instanceof AgendaExistsError) || !there) throw error
        return c.json(there, 200, etag(there))
      }
    })
    .openapi(change, async (c) => {
      const version = versionIn(c.req.valid('header')['if-match'])
      const { id } = c.req.valid('param')
      const changed = store.changeAgenda(id, c.req.valid('json'), version, c.var.me.name, now())
      const draft = await unlessRefused(changed, 'Der er allerede en dagsorden for det forum den dag.')
      return c.json(draft, 200, etag(draft))
    })
    .openapi(remove, async (c) => {
      const version = versionIn(c.req.valid('header')['if-match'])
      await unlessRefused(store.removeAgenda(c.req.valid('param').id, version, c.var.me.name, now()), '')
      return c.body(null, 204)
    })
    .openapi(send, async (c) => {
      const version = versionIn(c.req.valid('header')['if-match'])
      const request = { agendaId: c.req.valid('param').id, ...c.req.valid('json') }
      const sent = store.sendItem(request, version, c.var.me.name, now())
      return c.json(await unlessRefused(sent, 'Punktet står allerede på den dagsorden.'), 200)
    })
