import type { Ask } from '#src/api/ahead.ts'
import { allBodies } from '#src/features/shared/asks.ts'

/**
 * The first page is small, so that the longest waits are on screen at once; the rest come in large ones. It fills more
 * than a window with the waits of the first body: what is in sight stays where it is when the rest come.
 */
export const firstPage = '100'

/** What `askPostponed` wants on any day, where nothing is filtered. */
export const postponedAsks: readonly Ask[] = [
  { path: '/api/postponed', query: { limit: firstPage } },
  { path: '/api/bodies', query: allBodies },
]
