import { createMiddleware } from 'hono/factory'
import { audienceOf } from './access.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { keptAnswers } from './kept-answers.ts'
import { ProblemError } from './problem.ts'
import { isoDate } from './schemas/common.ts'

/**
 * Settles as of which day, and for whom, a request is answered. A read is given an ETag made of all
 * that can change its answer, so that one who holds it is told so before anything is looked up.
 * The revision is read first: a change in between makes the tag too old, never the answer.
 */
export function seenAsOf({ store, today, edition = crypto.randomUUID() }: ApiDeps) {
  const kept = keptAnswers()
  return createMiddleware<ApiEnv>(async (c, next) => {
    const asOf = c.req.query('asOf') ?? today()
    if (!isoDate.safeParse(asOf).success)
      throw new ProblemError('bad-request', 'asOf: skal være en dato som 2025-01-28')
    const { role } = c.var.me
    c.set('view', { asOf, audience: audienceOf(role) })
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()

    const tag = `W/"${edition}.${await store.revision()}.${asOf}.${role}"`
    const fresh = { etag: tag, 'cache-control': 'private, no-cache' }
    if (holds(c.req.header('if-none-match'), tag)) return c.body(null, 304, fresh)
    await kept(c, tag, next)
    if (c.res.status === 200) for (const [name, value] of Object.entries(fresh)) c.res.headers.set(name, value)
  })
}

const holds = (ifNoneMatch: string | undefined, tag: string) =>
  ifNoneMatch?.split(',').some((held) => held.trim() === tag) ?? false
