import type { Audience } from '#src/domain/audience.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiEnv } from './deps.ts'
import { nameIn } from './local-name.ts'
import { ProblemError } from './problem.ts'
import { holds, type Role } from './roles.ts'
import type { MeAnswer } from './schemas/me.ts'

/** Local mode: no login, and every right to the one who sits at the machine. */
export const localUser: MeAnswer = { name: 'Lokal bruger', role: 'admin', mode: 'local' }

/** The same, by the name that one has set there. */
export const localUserOf = ({ headers }: Request): MeAnswer => ({
  ...localUser,
  name: nameIn(headers) ?? localUser.name,
})

/** Readers see what is derived from open material alone. */
export const audienceOf = (role: Role): Audience => (holds(role, 'director') ? 'all' : 'open')

/** Lets through those who hold the role; each role includes the ones before it. */
export const only = (needed: Role) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    if (!holds(c.var.me.role, needed)) throw new ProblemError('forbidden')
    await next()
  })
