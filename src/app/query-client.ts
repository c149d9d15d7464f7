import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '#src/api/api-error.ts'

/** A request is tried again when it may go better next time: no connection, or a server in trouble. */
const worthAnother = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiError && (error.kind === 'offline' || error.kind === 'server')

/**
 * Answers are fresh for half a minute, so that going back and forth asks nothing; then they are
 * shown at once and asked for again, which costs the server a 304.
 * The network may be away while the server, on this very machine, is not: it is always asked.
 */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, networkMode: 'always', retry: worthAnother },
      mutations: { networkMode: 'always' },
    },
  })
