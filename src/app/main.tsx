import { askAhead } from '#src/api/ahead.ts'
import { askedDay, asksMore } from '#src/features/shared/as-of-address.ts'
import { asksOfAll, asOfQuery } from '#src/features/shared/asks.ts'
import { screenOf } from './routes.tsx'
import { rememberedTheme, showTheme } from './theme.ts'

showTheme(rememberedTheme())

/** A folder on a host of files, which knows no address but that of index.html. */
const isDemo = import.meta.env.MODE === 'demo'

// `npm run dev` and the demo answer themselves, in the browser; `--mode api` and the built app ask a server.
if (isDemo || (import.meta.env.DEV && import.meta.env.MODE !== 'api'))
  await (await import('#mocks/browser.ts')).startMockedApi()

// The answers, the screen and the app come side by side.
const { pathname, search } = isDemo ? new URL(location.hash.slice(1), location.origin) : location
const first = screenOf(pathname)
askAhead([...asksOfAll, ...((!asksMore(search) && first?.asks) || [])], asOfQuery(askedDay(search)))
// A screen that does not come is asked for again by the app, whose frame can say so.
const [{ start }, room] = await Promise.all([import('./start.tsx'), first?.load().catch(() => undefined)])
await start(isDemo, first && room && { path: first.path, ...room }, search)
