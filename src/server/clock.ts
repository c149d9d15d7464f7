import { danishDay } from '#src/domain/danish-clock.ts'

/** This instant, in UTC. */
export const now = (): string => new Date().toISOString()

/** The ISO date it is in Denmark: what `asOf` is when nobody names a day. */
export const today = (): string => danishDay(now())
