import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { StaleVersionError, type Store, type View } from '#src/store/store.ts'
import { only } from './access.ts'
import { answers } from './answers.ts'
import { ifMatch, versionOf, writtenByHand } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { namingExpected } from './expected-bodies.ts'
import { byStage, inShort } from './pipeline-board.ts'
import { changeRefusals, ProblemError, usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { membership } from './schemas/case.ts'
import { pathId } from './schemas/common.ts'
import { membershipRequest, pipeline, pipelineShort } from './schemas/pipeline.ts'

const board = createRoute({
  method: 'get',
  path: '/pipeline',
  summary: 'Strategies, policies and plans by stage',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(pipeline, 'Every stage in order, with the cases that stand there'), ...usualRefusals },
})

const short = createRoute({
  method: 'get',
  path: '/pipeline/short',
  summary: 'The same in short: how many at each stage with the first of them, and which stand still',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(pipelineShort, 'Every stage in order, and those that stand still'), ...usualRefusals },
})

const path = '/pipeline/members/{caseId}'
const asked = {
  params: z.object({ caseId: pathId.openapi({ description: 'Its id, URL-encoded', example: '22/6757' }) }),
  query: z.object(asOfQuery),
}

const put = createRoute({
  method: 'put',
  path,
  summary: 'Puts a case on the board of strategies, or takes it off, whatever its title tells',
  request: {
    params: asked.params,
    query: asked.query,
    headers: ifMatch,
    body: { content: { 'application/json': { schema: membershipRequest } }, required: true },
  },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: {
    ...answers(membership, 'What now is said of the case'),
    ...changeRefusals,
  },
})

const takeBack = createRoute({
  method: 'delete',
  path,
  summary: 'Takes back what a person has said: the title decides again',
  request: { params: asked.params, query: asked.query, headers: ifMatch },
  middleware: only('secretariat'),
  responses: {
    ...answers(membership, 'Null: nothing is said'),
    ...changeRefusals,
  },
})

/** The case a person means: one the view knows, and no standing item, which is no case to follow. */
async function caseMeant(store: Store, view: View, id: string) {
  const found = await store.case(view, id)
  if (found?.case.id !== id) throw new ProblemError('not-found', 'Der er ingen sag med det id.')
  if (found.case.standing) throw new ProblemError('bad-request', 'Et fast punkt kan ikke stå på tavlen.')
  return found.case
}

const advice = 'Hent sagen igen, og prøv én gang til. Har ingen sat den på tavlen eller taget den af, er versionen "0".'

/** The store's refusal as the API's. */
function asProblem(error: unknown): never {
  if (!(error instanceof StaleVersionError)) throw error
  throw new ProblemError('stale', 'En anden har sat sagen på tavlen eller taget den af, siden du hentede den.')
}

async function boardOf(store: Store, view: View) {
  const [rows, bodies] = await Promise.all([store.pipeline(view), store.bodies(view)])
  return byStage(namingExpected(rows, bodies), bodies, view.asOf)
}

export const pipelineRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(board, async (c) => c.json(await boardOf(store, c.var.view), 200))
    .openapi(short, async (c) => c.json(inShort(await boardOf(store, c.var.view)), 200))
    .openapi(put, async (c) => {
      const { id, title } = await caseMeant(store, c.var.view, c.req.valid('param').caseId)
      const version = versionOf(c.req.valid('header')['if-match'], advice)
      const { member } = c.req.valid('json')
      const said = await store.setPipelineMember(id, member, title, version, c.var.me.name, now()).catch(asProblem)
      return c.json(said && { member: said.member, by: said.by, at: said.at, version: said.version }, 200)
    })
    .openapi(takeBack, async (c) => {
      const { id, title } = await caseMeant(store, c.var.view, c.req.valid('param').caseId)
      const version = versionOf(c.req.valid('header')['if-match'], advice)
      await store.setPipelineMember(id, null, title, version, c.var.me.name, now()).catch(asProblem)
      return c.json(null, 200)
    })
