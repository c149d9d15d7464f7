import { useDeferredValue, type ReactNode } from 'react'
import { Fault } from './fault.tsx'
import { kindOf } from './fault-kind.ts'

/**
 * The branches of a query, each handled: the shape of what comes while it loads, why it failed, and the data.
 * Data once shown stay when asking again fails; the shell says that the connection is gone. Data that come are drawn
 * bit by bit the first time, so that a hand meanwhile is answered; those known from before stand there at once. So do those
 * drawn `atOnce`: of a screen that keeps to what is in sight, and whose loading shape is most of it already.
 */
export const QueryView = <Data,>({
  query: { data, error, refetch },
  loading,
  atOnce = false,
  elsewhere,
  children,
}: {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown }
  loading: ReactNode
  atOnce?: boolean
  /** A link to where one may find what is not here. */
  elsewhere?: ReactNode
  children: (data: Data) => ReactNode
}) => {
  const isKnown = useDeferredValue(atOnce || data !== undefined)
  if (data !== undefined && isKnown) return children(data)
  return error && data === undefined ? <Fault kind={kindOf(error)} retry={refetch} elsewhere={elsewhere} /> : loading
}
