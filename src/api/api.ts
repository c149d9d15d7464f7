import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { BadCursorError } from '#src/store/store.ts'
import { localUserOf } from './access.ts'
import { agendaOutRoutes } from './agenda-out.ts'
import { agendaRoutes } from './agendas.ts'
import { auditRoutes } from './audit.ts'
import { analyticsRoutes } from './analytics.ts'
import { bodyRoutes } from './bodies.ts'
import { caseRoutes } from './cases.ts'
import { correctionRoutes } from './corrections.ts'
import { defaultLimits, type ApiDeps, type ApiEnv } from './deps.ts'
import { documentRoutes } from './documents.ts'
import { eventRoutes } from './events.ts'
import { logged } from './failure.ts'
import { exportRoutes } from './exports.ts'
import { feedRoutes } from './feeds.ts'
import { followUpRoutes } from './follow-ups.ts'
import { inTime, safeHeaders, sameSiteOnly } from './guard.ts'
import { healthRoutes } from './health.ts'
import { importRoutes } from './import.ts'
import { refuseInvalid } from './invalid.ts'
import { meRoutes } from './me.ts'
import { meetingRoutes } from './meetings.ts'
import { pipelineRoutes } from './pipeline.ts'
import { postponedRoutes } from './postponed.ts'
import { ProblemError, problemOf, problemResponse } from './problem.ts'
import { reportRoutes } from './reports.ts'
import { reviewRoutes } from './reviews.ts'
import { sampleRoutes } from './samples.ts'
import { searchRoutes } from './search.ts'
import { sourceRoutes } from './sources.ts'
import { summaryRoutes } from './summary.ts'
import { seenAsOf } from './view.ts'

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Sagsgang',
    version: '1',
    description: 'Decision status for Danish municipalities, read from minutes. Every answer can be asked as of a day.',
  },
}

/**
 * The contract over a store: `GET /api/…`, `/healthz` and `/readyz`. A Hono app, so that the same
 * one answers behind a port, behind a mock, and to a test that calls `app.request()`.
 */
export function createApi(deps: ApiDeps) {
  const { whoIs = localUserOf, log = () => {} } = deps
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })

  app.onError((error, c) =>
    problemResponse(
      c,
      error instanceof HTTPException
        ? problemOf(error)
        : error instanceof BadCursorError
          ? new ProblemError('bad-request', 'cursor: kendes ikke')
          : logged(error, c, log),
    ),
  )
  app.use('/api/*', safeHeaders)
  app.use(
    '/api/*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allowed) => {
        const response = problemResponse(c, new ProblemError('method-not-allowed'))
        response.headers.set('allow', allowed.join(', '))
        return response
      },
    }),
  )
  app.use('/api/*', sameSiteOnly, inTime({ ...defaultLimits, ...deps.limits }))
  app.use('/api/*', async (c, next) => {
    c.set('me', await whoIs(c.req.raw))
    await next()
  })

  // Above `seenAsOf`: what these answer is not a view of the minutes, and carries no ETag of one.
  const about = app
    .route('/', healthRoutes(deps))
    .route('/api', meRoutes())
    .route('/api', eventRoutes(deps))
    .route('/api', sourceRoutes(deps))
    .doc31('/api/openapi.json', description)
  app.use('/api/*', seenAsOf(deps))
  const whole = about
    .route('/api', summaryRoutes(deps))
    .route('/api', postponedRoutes(deps))
    .route('/api', pipelineRoutes(deps))
    .route('/api', followUpRoutes(deps))
    .route('/api', caseRoutes(deps))
    .route('/api', meetingRoutes(deps))
    .route('/api', correctionRoutes(deps))
    .route('/api', reviewRoutes(deps))
    .route('/api', bodyRoutes(deps))
    .route('/api', analyticsRoutes(deps))
    .route('/api', exportRoutes(deps))
    .route('/api', feedRoutes(deps))
    .route('/api', searchRoutes(deps))
    .route('/api', documentRoutes(deps))
    .route('/api', importRoutes(deps))
    .route('/api', sampleRoutes(deps))
    .route('/api', auditRoutes(deps))
    // Before the drafts themselves, whose ids could end so.
    .route('/api', agendaOutRoutes(deps))
    .route('/api', agendaRoutes(deps))
    .route('/api', reportRoutes(deps))
  app.all('/api/*', (c) => problemResponse(c, new ProblemError('not-found')))
  return whole
}

export type Api = ReturnType<typeof createApi>
