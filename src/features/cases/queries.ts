import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { Asked } from '#src/features/shared/queries.ts'
import { pageOfCases } from './asks.ts'

export const casesQueries = {
  /** The list as filtered and sorted by what is asked, page by page. */
  list: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['cases', 'list', asked],
      queryFn: ({ pageParam }) =>
        answer(api.cases.$get({ query: { ...asked, ...pageOfCases, ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
}
