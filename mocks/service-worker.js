/*
 * The demo's service worker: MSW's, which has the page answer its own requests to the API, and before it what MSW's
 * leaves to the network. `npm run build:demo` puts it beside index.html.
 */

addEventListener('fetch', (event) => {
  const { request, clientId } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (pathname.startsWith('/api/')) {
    // A worker that has slept has forgotten which pages answer for themselves; here all do.
    activeClientIds.add(clientId)
    return
  }
  event.stopImmediatePropagation()
  event.respondWith(request.mode === 'navigate' ? newest(request) : kept(request))
})

/** The page as the host has it now, or as it was kept. */
const newest = (request) => fetch(request).catch(() => caches.match(registration.scope))

/** A part of the page, whose name changes with what is in it: kept, it is as good as new. */
const kept = async (request) => (await caches.match(request)) ?? fetch(request)

addEventListener('message', (event) => {
  // MSW takes itself down with its last page; this one stays, so that the next visit needs no network.
  if (event.data === 'CLIENT_CLOSED') event.stopImmediatePropagation()
})

/** Nothing meant for the API goes to the host, whatever MSW would let through: what is dropped stays on the machine. */
const fromNetwork = fetch
self.fetch = (input, init) =>
  new URL(input.url ?? input, location.href).pathname.startsWith('/api/')
    ? Promise.resolve(Response.error())
    : fromNetwork(input, init)

importScripts('mockServiceWorker.js')
