import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useDrawn } from '#src/ui/use-drawn.ts'
import type { Filters } from './filters.ts'
import { postponedQueries } from './queries.ts'

/**
 * All that waits, as the filters have it: the first page as soon as it is there, the rest behind it. They come on
 * screen together, when the last has come, so that lines are moved under a reader's eyes once at most.
 */
export const useWaits = (filters: Filters) => {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    postponedQueries.list(filters, useAsOf().asOf),
  )
  // The rest are asked for when the first are drawn.
  const isDrawn = useDrawn()
  useEffect(() => {
    if (isDrawn && hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [isDrawn, hasNextPage, isFetching, error, fetchNextPage])
  const [first] = data?.pages ?? []
  const whole = data && !hasNextPage ? data.pages : null
  const known = useMemo(
    () => first && { first, waits: (whole ?? [first]).flatMap(({ items }) => items), total: first.total },
    [first, whole],
  )
  // The rest are drawn in slices, so that no hand waits for them; another list, and one of a single page, comes at once.
  const hasRest = hasNextPage || (data?.pages.length ?? 0) > 1
  const before = useDeferredValue(hasRest ? known : null)
  return { data: before?.first === first ? before : known, error, refetch }
}
