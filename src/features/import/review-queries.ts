import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'

export const reviewQueries = {
  /** What the reader doubted and nobody has settled, newest meeting first, page by page. */
  all: (asOf: string | null) =>
    infiniteQueryOptions({
      queryKey: ['reviews', asOf],
      queryFn: ({ pageParam }) =>
        answer(
          api.reviews.$get({ query: { ...asOfQuery(asOf), limit: '200', ...(pageParam && { cursor: pageParam }) } }),
        ),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
}
