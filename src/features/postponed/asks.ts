import type { Ask } from '#src/api/ahead.ts'
import { allBodies } from '#src/features/shared/asks.ts'

/** The first page is small, so that the longest waits are on screen at once; the rest come in large ones. */
export const firstPage = '40'

/** What `askPostponed` wants on any day, where nothing is filtered. */
export const postponedAsks: readonly Ask[] = [
  { path: '/api/postponed', query: { limit: firstPage } },
  { path: '/api/bodies', query: allBodies },
]
