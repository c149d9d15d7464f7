import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
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

export const sourceQueries = {
  /** Where minutes come from by themselves, and how that goes; `/api/events` tells when it has moved. */
  all: () => queryOptions({ queryKey: ['sources'], queryFn: () => answer(api.sources.$get()) }),
}
