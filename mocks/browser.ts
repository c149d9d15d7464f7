import { setupWorker } from 'msw/browser'
import { handlersOf } from './handlers.ts'
import { openMockedApi } from './mocked-api.ts'

/** Answers the page's own requests from the sample minutes; resolves when the first may be sent. */
export async function startMockedApi(): Promise<void> {
  const { api } = await openMockedApi()
  await setupWorker(...handlersOf(api)).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
