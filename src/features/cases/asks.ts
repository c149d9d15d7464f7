import type { Ask } from '#src/api/ahead.ts'
import { allBodies } from '#src/features/shared/asks.ts'

export const pageOfCases = { limit: '200' } as const

/** What `askCases` wants on any day, where nothing is filtered. */
export const casesAsks: readonly Ask[] = [
  { path: '/api/cases', query: pageOfCases },
  { path: '/api/bodies', query: allBodies },
]
