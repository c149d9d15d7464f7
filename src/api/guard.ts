import { createMiddleware } from 'hono/factory'
import { timeout } from 'hono/timeout'
import type { Limits } from './deps.ts'
import { ProblemError } from './problem.ts'

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Another site's page may not load our answers as its images, scripts or frames.
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Headers that keep an answer from being run, framed or guessed at; a handler may set its own. */
export const safeHeaders = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
})

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes asked for by another site's page. Local mode has no login, so a page anywhere
 * could otherwise post to the loopback address through its visitor's browser. Browsers say where a
 * request comes from (Fetch Metadata); older ones only its origin. Tools like curl say neither.
 */
export const sameSiteOnly = createMiddleware(async (c, next) => {
  if (!reads.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const own = site ? site === 'same-origin' || site === 'none' : !origin || isHost(origin, new URL(c.req.url).host)
    if (!own) throw new ProblemError('cross-site')
  }
  await next()
})

/** Only the host is compared: behind a proxy that ends TLS our own address says `http`. */
const isHost = (origin: string, host: string) => URL.canParse(origin) && new URL(origin).host === host

const tooSlow = () => new ProblemError('too-slow', 'Prøv igen om lidt.')

/** Answers within the time set; importing, which reads a whole document, has its own. */
export function inTime({ answerMs, importMs }: Limits) {
  const [answering, importing] = [timeout(answerMs, tooSlow), timeout(importMs, tooSlow)]
  return createMiddleware((c, next) => (c.req.method === 'POST' ? importing : answering)(c, next))
}
