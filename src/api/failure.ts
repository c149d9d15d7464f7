import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { LogEntry } from './deps.ts'
import { ProblemError } from './problem.ts'

/** Where the error passed, without its message: that stands first in the stack, and may quote content. */
const framesOf = ({ stack = '', message }: Error) =>
  stack
    .replace(message, '')
    .split('\n')
    .flatMap((line) => /^\s+at .*:\d+:\d+\)?$/.exec(line)?.[0].trim() ?? [])

const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  // A query builder wraps what the database said.
  return codeOf(error.cause)
}

/** A fault of ours: in the log without content, and to the asker as a number to report. */
export function logged(error: Error, c: Context, log: (entry: LogEntry) => void): ProblemError {
  const instance = `urn:uuid:${crypto.randomUUID()}`
  log({
    event: 'request-failed',
    instance,
    method: c.req.method,
    route: routePath(c),
    error: error.name,
    code: codeOf(error),
    frames: framesOf(error).slice(0, 8),
  })
  return new ProblemError('failed', 'Intet er gået tabt. Prøv igen om lidt.', { instance })
}
