import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'

export const documentListQueries = {
  /** The documents that are kept, latest first, page by page. */
  all: () =>
    infiniteQueryOptions({
      queryKey: ['documents', 'list'],
      queryFn: ({ pageParam }) =>
        answer(api.documents.$get({ query: { limit: '100', ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}
