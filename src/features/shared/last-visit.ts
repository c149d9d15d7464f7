import { createContext } from 'react'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'

const storageKey = 'sagsgang.last-visit'

/** A glance at the mail does not end a visit; a coffee does. */
const visitEndsMs = 15 * 60_000

/** What one had seen when one left: the counts, and the latest import there was, by the server's clock. */
export type Seen = Pick<SummaryAnswer, 'counts' | 'lastImport'>

/** A visit as it ended. */
export interface Visit {
  seen: Seen
  leftAt: number
}

/** The visit that was left last, and the one before it: what that had seen is what the last one held its news against. */
interface Kept extends Visit {
  before: Visit | null
}

/**
 * The visit before this one: what has come since is new. The counts are kept as they were seen, for as of that day they
 * may be others by now: minutes that come in late count from the day of their meeting.
 */
export const VisitContext = createContext<Visit | null>(null)

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  'leftAt' in value &&
  'seen' in value &&
  typeof value.seen === 'object' &&
  value.seen !== null &&
  'counts' in value.seen

const isKept = (value: unknown): value is Kept =>
  isVisit(value) && 'before' in value && (value.before === null || isVisit(value.before))

/** The visit before the one that begins now, or that goes on; null where nobody has been here before. */
export function visitBefore(now: number): Visit | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (!isKept(kept)) return null
    return now - kept.leftAt < visitEndsMs ? kept.before : kept
  } catch {
    return null
  }
}

/** Remembers, as the window is left, what has been seen by then. */
export const rememberVisit = (seen: Seen, before: Visit | null, now: number) =>
  localStorage.setItem(
    storageKey,
    JSON.stringify({
      seen,
      leftAt: now,
      before: before && { seen: before.seen, leftAt: before.leftAt },
    } satisfies Kept),
  )
