import { askAhead } from '#src/api/ahead.ts'
import { firstAsks } from './first.ts'
import { screenOf } from './routes.tsx'
import { start } from './start.tsx'
import { rememberedTheme, showTheme } from './theme.ts'

showTheme(rememberedTheme())

/** A folder on a host of files, which knows no address but that of index.html. */
const isDemo = import.meta.env.MODE === 'demo'

// `npm run dev` and the demo answer themselves, in the browser; `--mode api` and the built app ask a server.
if (isDemo || (import.meta.env.DEV && import.meta.env.MODE !== 'api'))
  await (await import('#mocks/browser.ts')).startMockedApi()

const { pathname, search } = isDemo ? new URL(location.hash.slice(1), location.origin) : location
// The answers, the screen and the app come side by side.
askAhead(firstAsks(pathname, search))
const first = screenOf(pathname)
// A screen that does not come is asked for again by the app, whose frame can say so.
await first?.load().catch(() => undefined)
await start(first?.room(), search)
