import { setupWorker } from 'msw/browser'
import { saveDownloads } from './downloads.ts'
import { handlersOf } from './handlers.ts'
import { workerApi } from './worker-api.ts'

/** The demo's own service worker keeps the page for when the network is away; see `service-worker.js`. */
const serviceWorker = import.meta.env.MODE === 'demo' ? 'service-worker.js' : 'mockServiceWorker.js'

/**
 * Answers the page's own requests from the sample minutes, by the API in a worker; resolves when the first may be sent.
 * @throws where the browser has no service workers, as over plain http from another machine.
 */
export async function startMockedApi(): Promise<void> {
  const api = workerApi(new Worker(new URL('./api-worker.ts', import.meta.url), { type: 'module' }))
  await setupWorker(...handlersOf(api)).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}${serviceWorker}` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
  saveDownloads()
}
