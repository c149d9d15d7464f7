const storageKey = 'sagsgang.last-look'

/** A glance at the mail does not end a visit; a coffee does. */
const visitEndsMs = 15 * 60_000

interface LastLook {
  /** The latest import there was when the visit began: what came after it is new. */
  since: string
  /** The latest import there was when the window was left. */
  latest: string
  leftAt: number
}

const isLastLook = (kept: unknown): kept is LastLook =>
  typeof kept === 'object' && kept !== null && 'since' in kept && 'latest' in kept && 'leftAt' in kept

/** The instant after which all that came is new to the one who sits here; null where nobody has looked before. */
export function newSince(now: number): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (!isLastLook(kept)) return null
    return now - kept.leftAt < visitEndsMs ? kept.since : kept.latest
  } catch {
    return null
  }
}

/** Remembers, as the window is left, what had come by then. Both are the server's instants, whatever this clock says. */
export const rememberLook = (since: string, latest: string, now: number) =>
  localStorage.setItem(storageKey, JSON.stringify({ since, latest, leftAt: now } satisfies LastLook))
