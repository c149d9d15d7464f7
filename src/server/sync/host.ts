import { setTimeout as sleep } from 'node:timers/promises'
import { cookieJar } from './cookies.ts'
import { type Answered, openLine } from './request.ts'
import { SourceError } from './source-error.ts'

/** A host that is asked with manners (firstagenda-api.md, Manners). */
export interface Host {
  /**
   * What a path answers. A host that is busy or away is asked again, later and later, but not for ever.
   * @throws SourceError
   */
  get: (path: string, maxBytes: number) => Promise<Uint8Array>
  /** How often it has been asked, whatever it answered. */
  calls: () => number
  close: () => void
}

export interface HostOptions {
  allowPrivate: boolean
  /** The least time from one call to the next. */
  pauseMs?: number
  /** Waits so long; a test need not. */
  wait?: (ms: number) => Promise<unknown>
  /** Between 0 and 1: how much of a wait is waited, so that many who were turned away do not come back at once. */
  jitter?: () => number
}

export const userAgent = 'Sagsgang/0.1 (henter offentlige dagsordener og referater)'

const timeoutMs = 30_000
/** A call with all its tries takes no longer than this to begin the last of them. */
const patienceMs = 45_000
const mostTries = 7
const firstWaitMs = 500
const mostRedirects = 5

export function openHost(address: string, options: HostOptions): Host {
  const { pauseMs = 200, wait = sleep, jitter = Math.random } = options
  const origin = new URL(address)
  const line = openLine(options.allowPrivate)
  const cookies = cookieJar()
  let calls = 0
  let visited = false
  let lastCall = Number.NEGATIVE_INFINITY

  /** One call, and where it leads: the first visit of many hosts is sent round by a sign-in for everyone. */
  const ask = async (path: string, maxBytes: number): Promise<Answered> => {
    let url = new URL(path, origin)
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const sinceLast = performance.now() - lastCall
      if (sinceLast < pauseMs) await wait(pauseMs - sinceLast)
      calls += 1
      const headers = {
        'user-agent': userAgent,
        accept: 'application/json, text/html, application/pdf',
        ...cookies.header(),
      }
      const answered = await line
        .get({ url, headers, maxBytes, timeoutMs })
        .finally(() => (lastCall = performance.now()))
      cookies.take(answered.headers['set-cookie'])
      const { location } = answered.headers
      if (answered.status < 300 || answered.status >= 400 || location === undefined) return answered
      url = new URL(location, url)
      if (url.hostname !== origin.hostname)
        throw new SourceError('refused', `Kilden sender videre til ${url.hostname}. Er det den rette adresse?`)
    }
    throw new SourceError('refused', 'Kilden sender rundt i ring.')
  }

  /** The session cookie comes with the front page; what it shows does not matter. */
  const visit = async () => {
    visited = true
    await ask('/', 5 * 1024 * 1024)
  }

  const once = async (path: string, maxBytes: number): Promise<Answered> => {
    if (!visited) await visit()
    const answered = await ask(path, maxBytes)
    if (answered.status !== 401 && answered.status !== 403) return answered
    // The session has run out: a new one, once.
    await visit()
    return ask(path, maxBytes)
  }

  return {
    async get(path, maxBytes) {
      let spent = 0
      for (let tries = 1; ; tries += 1) {
        const began = performance.now()
        const outcome = await once(path, maxBytes).catch(unanswered)
        if ('bytes' in outcome && outcome.status === 200) return outcome.bytes
        if ('bytes' in outcome && !busy.has(outcome.status))
          throw new SourceError('refused', `Kilden svarede ${outcome.status}.`)
        const why = 'bytes' in outcome ? `Kilden svarede ${outcome.status}` : `Kilden svarer ikke (${outcome.code})`
        const backOff = firstWaitMs * 2 ** (tries - 1) * (0.5 + jitter() / 2)
        const pause = Math.max(backOff, 'bytes' in outcome ? retryAfter(outcome.headers['retry-after']) : 0)
        spent += performance.now() - began + pause
        if (tries === mostTries || spent > patienceMs)
          throw new SourceError('down', `${why}. Der prøves igen næste gang.`)
        await wait(pause)
      }
    },
    calls: () => calls,
    close: () => line.close(),
  }
}

/** Statuses that pass by themselves. */
const busy = new Set([408, 425, 429, 500, 502, 503, 504])

/** No answer at all: by the system's name for why. */
function unanswered(error: unknown): { code: string } {
  if (error instanceof SourceError) throw error
  const cause = error instanceof Error && error.cause instanceof SourceError ? error.cause : null
  if (cause) throw cause
  return { code: error instanceof Error && 'code' in error ? String(error.code) : 'fejl' }
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date. */
export function retryAfter(header: string | undefined, now = Date.now()): number {
  if (header === undefined) return 0
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}
