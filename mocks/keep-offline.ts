/** What the build wrote beside index.html: the address of every part of the page. */
const listed = async (): Promise<string[]> => (await fetch(`${import.meta.env.BASE_URL}files.json`)).json()

/**
 * Keeps every part of the page for when the network is away; parts of an earlier build are let go.
 * Rejects when the network is away already, and then what was kept before stays.
 */
export async function keepOffline(): Promise<void> {
  const files = await listed()
  const wanted = files.map((file) => new URL(file, document.baseURI).href)
  const cache = await caches.open('sagsgang-demo')
  const there = (await cache.keys()).map(({ url }) => url)
  const [page, ...parts] = wanted
  if (page === undefined) return
  // The page itself is the one part whose name stays when it changes.
  await cache.addAll([page, ...parts.filter((part) => !there.includes(part))])
  await Promise.all(there.filter((part) => !wanted.includes(part)).map((part) => cache.delete(part)))
}
