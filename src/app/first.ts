import { addressOf, type Ask } from '#src/api/ahead.ts'
import { casesAsks } from '#src/features/cases/asks.ts'
import { overviewAsks } from '#src/features/overview/asks.ts'
import { postponedAsks } from '#src/features/postponed/asks.ts'
import { askedDay, asksMore } from '#src/features/shared/as-of-address.ts'
import { askWho, asksOfAll, asOfQuery } from '#src/features/shared/asks.ts'
import { paths } from '#src/features/shared/paths.ts'

/** What the screens that most people open come with: their code, and what they ask the API where nothing is filtered. */
const firstOf: Readonly<Record<string, { code: string; asks: readonly Ask[] }>> = {
  [paths.overview]: { code: 'src/features/overview/overview.tsx', asks: overviewAsks },
  [paths.postponed()]: { code: 'src/features/postponed/postponed.tsx', asks: postponedAsks },
  [paths.cases]: { code: 'src/features/cases/cases-screen.tsx', asks: casesAsks },
}

/**
 * The addresses that the screen at `pathname` and `search` asks the API for first, the day it is seen as of among them.
 * The page asks for them before its app is there; the server has answered them in the page by then.
 */
export function firstAsks(pathname: string, search: string): string[] {
  const asks = [...asksOfAll, ...((!asksMore(search) && firstOf[pathname]?.asks) || [])]
  const day = asOfQuery(askedDay(search))
  return [addressOf(askWho), ...asks.map(({ path, query }) => addressOf({ path, query: { ...day, ...query } }))]
}

/** The source file of the screen at `pathname`, so that the page can name what that is built into; null where it need not. */
export const firstCode = (pathname: string): string | null => firstOf[pathname]?.code ?? null
