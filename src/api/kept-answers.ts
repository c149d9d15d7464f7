import type { Context, Next } from 'hono'
import { LRUCache } from 'lru-cache'

/** A morning's lists and cases of a large municipality; an answer larger than the second is a file, and asked for once. */
const [mostBytes, mostBytesOfOne] = [32 * 1024 ** 2, 1024 ** 2]

/**
 * Answers as they were given before, while nothing has changed: what a tag says is fresh to one who holds it, is so to
 * everyone who is answered with that tag. JSON only; documents and exports are made each time.
 * @returns answers with what is kept under the tag, or has it answered and keeps that.
 */
export function keptAnswers() {
  const kept = new LRUCache<string, ArrayBuffer>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesOfOne,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
  })
  return async (c: Context, tag: string, next: Next): Promise<void> => {
    const { pathname, search } = new URL(c.req.url)
    const name = `${tag} ${pathname}${search}`
    const before = kept.get(name)
    if (before) {
      c.res = c.body(before, 200, { 'content-type': 'application/json' })
      return
    }
    await next()
    if (c.res.status !== 200 || c.res.headers.get('content-type') !== 'application/json') return
    const body = await c.res.arrayBuffer()
    kept.set(name, body)
    c.res = new Response(body, c.res)
  }
}
