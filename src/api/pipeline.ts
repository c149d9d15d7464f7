import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyId } from '#src/domain/body.ts'
import { stages } from '#src/domain/case.ts'
import { quietSince } from '#src/domain/quiet.ts'
import { StaleVersionError, type BodyRow, type CaseRow, type Store, type View } from '#src/store/store.ts'
import { common } from '#src/i18n/da/common.ts'
import { only } from './access.ts'
import { answers } from './answers.ts'
import { ifMatch, versionOf, writtenByHand } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { changeRefusals, ProblemError, usualRefusals } from './problem.ts'
import { asOfQuery } from './query.ts'
import { membership } from './schemas/case.ts'
import { pathId } from './schemas/common.ts'
import { membershipRequest, pipeline, type PipelineAnswer } from './schemas/pipeline.ts'

const board = createRoute({
  method: 'get',
  path: '/pipeline',
  summary: 'Strategies, policies and plans by stage',
  request: { query: z.object(asOfQuery) },
  responses: { ...answers(pipeline, 'Every stage in order, with the cases that stand there'), ...usualRefusals },
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

/** The board: each case at its stage, with since when it has been quiet by the rhythm of the body that had it last. */
function byStage(rows: CaseRow[], bodies: BodyRow[], asOf: string): PipelineAnswer {
  const rhythms = new Map(bodies.map(({ id, rhythm }) => [id, rhythm]))
  return {
    stages: stages.map((id) => ({
      id,
      label: common.stage[id],
      cases: rows.flatMap(({ case: ref, place, waitKind, lastEvent, membership: said }) => {
        if (place?.stage !== id) return []
        const rhythm = lastEvent && rhythms.get(bodyId(lastEvent.body))
        const stood = { ...place, treated: lastEvent?.date ?? null }
        const quiet = quietSince(stood, rhythm ?? null, asOf)
        return [{ case: ref, ...place, waitKind, lastEvent, quietSince: quiet, membership: said }]
      }),
    })),
  }
}

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

export const pipelineRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(board, async (c) => {
      const { view } = c.var
      const [rows, bodies] = await Promise.all([store.pipeline(view), store.bodies(view)])
      return c.json(byStage(rows, bodies, view.asOf), 200)
    })
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
