import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Api } from '#src/api/api.ts'
import { pageWithAnswers } from './page.ts'

/** The names a browser on this machine may use for it. */
const localNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * A page on the web can point a name of its own at 127.0.0.1 (DNS rebinding) and so reach a local
 * server with every right; the Host header gives it away.
 */
const onlyLocalHost: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url)
  if (!localNames.has(hostname)) return c.text('Sagsgang svarer kun på localhost.', 421)
  return next()
}

/** Everything the server answers: the API, and the built app for every other address. */
export function createWeb(api: Api, appFolder: string): Hono {
  const file = (cache: string) =>
    serveStatic({ root: appFolder, precompressed: true, onFound: (_, c) => c.header('cache-control', cache) })
  const page = pageWithAnswers(api, appFolder)
  return (
    new Hono()
      .use(onlyLocalHost)
      .use(compress())
      // Before the app's own headers: the API sets stricter ones on what it answers.
      .route('/', api)
      .use(
        secureHeaders({
          // The app is all its own: no other site's script, and none written into a page.
          contentSecurityPolicy: {
            defaultSrc: ["'self'"],
            imgSrc: ["'self'", 'data:', 'blob:'],
            workerSrc: ["'self'", 'blob:'],
            frameAncestors: ["'none'"],
            objectSrc: ["'none'"],
          },
          // The server speaks plain HTTP on this machine.
          strictTransportSecurity: false,
        }),
      )
      .use('/assets/*', file('public, max-age=31536000, immutable'))
      .get('/assets/*', (c) => c.notFound())
      // The folder itself is the page, and no file.
      .get('/', page)
      .use(file('no-cache'))
      .get('*', page)
  )
}
