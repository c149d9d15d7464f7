import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  agesByBody,
  leadTimes,
  lengthOf,
  outcomesByMonth,
  postponementRate,
  stagesOnTheWay,
  waitLengths,
} from '#src/domain/analytics.ts'
import { inPeriod, stageStretches, waitStretches, type Stretch } from '#src/domain/analytics-stretches.ts'
import { answers, answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery, filter, pageOf, pageQuery, yesNo } from './query.ts'
import { analytics, decisionRecord, length, stageStretch, waitStretch } from './schemas/analytics.ts'
import { isoDate, outcome } from './schemas/common.ts'
import { pageOfWhole } from './whole-list.ts'

const asked = {
  ...asOfQuery,
  body: filter,
  from: isoDate.optional(),
  to: isoDate.optional(),
}

/** Some of the outcomes, parted by commas. */
const outcomesQuery = z
  .string()
  .transform((names) => names.split(','))
  .pipe(z.array(outcome))
  .optional()
  .openapi({ type: 'string', example: 'approved,approved-with-changes' })

/** Only those that still last, or only those that have ended. */
const running = yesNo

const whole = createRoute({
  method: 'get',
  path: '/analytics',
  summary: 'How often things are postponed, how long they wait, what is decided, and how long strategies take',
  request: { query: z.object(asked) },
  responses: { ...answers(analytics, 'The numbers behind Analyse'), ...usualRefusals },
})

const waits = createRoute({
  method: 'get',
  path: '/analytics/waits',
  summary: 'The waits behind a bar: those that ended in the period, and those that still run; longest first',
  request: { query: z.object({ ...asked, ...pageQuery, length: length.optional(), running }) },
  responses: { ...answersList(waitStretch, 'One page of waits'), ...usualRefusals },
})

const decisions = createRoute({
  method: 'get',
  path: '/analytics/decisions',
  summary: 'The decisions behind a bar, the latest first',
  request: { query: z.object({ ...asked, ...pageQuery, outcomes: outcomesQuery }) },
  responses: { ...answersList(decisionRecord, 'One page of decisions'), ...usualRefusals },
})

const stages = createRoute({
  method: 'get',
  path: '/analytics/stages',
  summary: 'How long each strategy stood, or has stood, at a stage; longest first',
  request: { query: z.object({ ...asked, ...pageQuery, stage: z.enum(stagesOnTheWay).optional(), running }) },
  responses: { ...answersList(stageStretch, 'One page of stays'), ...usualRefusals },
})

export const analyticsRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(whole, async (c) => {
      const { body = null, from = null, to = null } = c.req.valid('query')
      const { view } = c.var
      const period = { from, to }
      const [counts, waited, stood, bodies] = await Promise.all([
        store.decisionCounts(view, { body, ...period }),
        store.waitRecords(view, body),
        store.placeRecords(view, body),
        store.bodies(view),
      ])
      const nameOf = new Map(bodies.map(({ id, name }) => [id, name]))
      const named = <T extends { bodyId: string }>(each: T) => ({
        ...each,
        body: nameOf.get(each.bodyId) ?? each.bodyId,
      })
      const stretches = waitStretches(waited, view.asOf)
      const rate = postponementRate(counts)
      const answer = {
        asOf: view.asOf,
        rate: { ...rate, bodies: rate.bodies.map(named) },
        outcomes: outcomesByMonth(counts),
        waits: waitLengths(stretches.filter((stretch) => inPeriod(stretch, period))),
        ages: agesByBody(stretches).map(named),
        strategies: leadTimes(stageStretches(stood, view.asOf), period),
      }
      return c.json(answer, 200)
    })
    .openapi(decisions, async (c) => {
      const { body = null, from = null, to = null, outcomes = null, ...query } = c.req.valid('query')
      const found = await store.decisions(c.var.view, { body, from, to }, outcomes)
      const rows = found.map((each) => ({ ...each, id: `${each.meetingId} ${each.itemNumber} ${each.case.id}` }))
      return c.json(pageOfWhole(rows, pageOf(query)), 200)
    })
    .openapi(waits, async (c) => {
      const { body = null, length: asLong, ...query } = c.req.valid('query')
      const { view } = c.var
      const found = waitStretches(await store.waitRecords(view, body), view.asOf)
        .filter(fitting(query))
        .filter(({ days }) => asLong === undefined || lengthOf(days) === asLong)
        .map((stretch) => ({ ...stretch, id: `${stretch.case.id} ${stretch.bodyId} ${stretch.from}` }))
      return c.json(pageOfWhole(found.toSorted(longestFirst), pageOf(query)), 200)
    })
    .openapi(stages, async (c) => {
      const { body = null, stage, ...query } = c.req.valid('query')
      const { view } = c.var
      const found = stageStretches(await store.placeRecords(view, body), view.asOf)
        .filter(fitting(query))
        .filter((stay) => stage === undefined || stay.stage === stage)
        .map((stay) => ({ ...stay, id: `${stay.case.id} ${stay.stage} ${stay.from}` }))
      return c.json(pageOfWhole(found.toSorted(longestFirst), pageOf(query)), 200)
    })

/** Whether a stretch belongs to the period asked about, and lasts or has ended as asked. */
const fitting =
  (query: { from?: string | undefined; to?: string | undefined; running?: boolean | undefined }) =>
  (stretch: Stretch) =>
    inPeriod(stretch, { from: query.from ?? null, to: query.to ?? null }) &&
    (query.running === undefined || query.running === (stretch.to === null))

const longestFirst = (a: Stretch & { id: string }, b: Stretch & { id: string }) =>
  b.days - a.days || (a.id < b.id ? -1 : 1)
