import type { DocumentReading } from '#src/domain/reading.ts'
import type { Store, View } from '#src/store/store.ts'
import type { MeAnswer } from './schemas/me.ts'
import type { SourceAnswer } from './schemas/source.ts'

/** What is too much: bytes of a document, and milliseconds for an answer and for an import. */
export interface Limits {
  documentBytes: number
  answerMs: number
  importMs: number
  /** How many may listen to `/api/events` at once, and how often they hear that the line is open. */
  listeners: number
  heartbeatMs: number
}

export const defaultLimits: Limits = {
  documentBytes: 50 * 1024 * 1024,
  answerMs: 10_000,
  importMs: 120_000,
  listeners: 500,
  heartbeatMs: 20_000,
}

/** What an operator needs to find a fault, and nothing of what was asked for or answered. */
export interface LogEntry {
  event: 'request-failed'
  /** Also in the answer, so that a person can say which one. */
  instance: string
  method: string
  /** The route's pattern: a path or a query could name a closed case. */
  route: string
  /** The error's class and code, and the functions it passed through; its message may quote content. */
  error: string
  code: string | null
  frames: string[]
}

/** Where minutes come from by themselves; the server has some, the mock and the demo none. */
export interface SourceService {
  list: () => Promise<SourceAnswer[]>
  /** @returns whether there is such a source. */
  run: (id: string) => Promise<boolean>
}

export interface ApiDeps {
  store: Store
  /**
   * Bounded in time: rejects with `ReadingTimeoutError` when a document takes too long. What a
   * document is shows in its bytes; what its sender calls it is not asked.
   */
  read: (bytes: Uint8Array, name: string) => Promise<DocumentReading>
  /** The ISO date in Copenhagen. */
  today: () => string
  /** The instant, with offset. */
  now: () => string
  limits?: Partial<Limits>
  log?: (entry: LogEntry) => void
  /** Who is asking; in local mode everyone is the one at the machine. */
  whoIs?: (request: Request) => MeAnswer | Promise<MeAnswer>
  /**
   * What sets the answers of this program on this database apart from all others with the same
   * revision. Left out, no answer is taken for fresh across a restart.
   */
  edition?: string
  sources?: SourceService
  /** Aborted when the server stops: what is held open ends then. */
  stopping?: AbortSignal
}

/** The reader gave up on a document within the time it was given. */
export class ReadingTimeoutError extends Error {
  override name = 'ReadingTimeoutError'
}

/** What every handler knows of its request. */
export interface ApiEnv {
  Variables: { me: MeAnswer; view: View }
}
