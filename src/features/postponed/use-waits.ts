import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import type { Filters } from './filters.ts'
import { postponedQueries } from './queries.ts'

/** All that waits, as the filters have it: the first page at once, the rest as they come. */
export const useWaits = (filters: Filters) => {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    postponedQueries.list(filters, useAsOf().asOf),
  )
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [hasNextPage, isFetching, error, fetchNextPage])
  const waits = useMemo(
    () => data && { waits: data.pages.flatMap(({ items }) => items), total: data.pages[0]?.total ?? 0 },
    [data],
  )
  return { data: waits, error, refetch }
}
