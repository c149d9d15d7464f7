import { addressOf, type Ask } from '#src/api/ahead.ts'
import { overviewAsks } from '#src/features/overview/asks.ts'
import { postponedAsks } from '#src/features/postponed/asks.ts'
import { askedDay, asksMore } from '#src/features/shared/as-of-address.ts'
import { asksOfAll, asOfQuery } from '#src/features/shared/asks.ts'
import { paths } from '#src/features/shared/paths.ts'

/** What a screen wants of the API at first, where its address has no filters. */
const asksOf: Readonly<Record<string, readonly Ask[]>> = {
  [paths.overview]: overviewAsks,
  [paths.postponed()]: postponedAsks,
}

/**
 * The addresses that the screen at `pathname` and `search` asks the API for first, the day it is seen as of among them.
 * The page asks for them before its app is there; the server has answered them in the page by then.
 */
export function firstAsks(pathname: string, search: string): string[] {
  const asks = [...asksOfAll, ...((!asksMore(search) && asksOf[pathname]) || [])]
  const day = asOfQuery(askedDay(search))
  return asks.map(({ path, query }) => addressOf({ path, query: { ...day, ...query } }))
}
