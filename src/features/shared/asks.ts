import type { Ask } from '#src/api/ahead.ts'

/** The as-of date as the API takes it: left out for now. */
export const asOfQuery = (asOf: string | null) => (asOf === null ? {} : { asOf })

/** As many bodies as there are. */
export const allBodies = { limit: '500' } as const

/** Who is asking decides what is offered; that is the same on any day. */
export const askWho: Ask = { path: '/api/me', query: {} }

/** The counts that the menu of every screen shows. */
export const asksOfAll: readonly Ask[] = [{ path: '/api/summary', query: {} }]
