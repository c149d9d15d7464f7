import type { ReactNode } from 'react'
import { QueryError } from './query-error.tsx'

/**
 * The branches of a query, each handled: the shape of what comes while it loads, why it failed, and the data.
 * Data once shown stay when asking again fails; the shell says that the connection is gone.
 */
export const QueryView = <Data,>({
  query: { data, error, refetch },
  loading,
  children,
}: {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown }
  loading: ReactNode
  children: (data: Data) => ReactNode
}) => {
  if (data !== undefined) return children(data)
  return error ? <QueryError error={error} retry={refetch} /> : loading
}
