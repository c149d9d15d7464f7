import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery, type Asked } from '#src/features/shared/queries.ts'

export const caseQueries = {
  /** The list as filtered and sorted by what is asked, page by page. */
  list: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['cases', 'list', asked],
      queryFn: ({ pageParam }) =>
        answer(api.cases.$get({ query: { ...asked, limit: '200', ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** A case whole, by its number or id. */
  one: (number: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['cases', 'one', number, asOf],
      queryFn: () =>
        answer(api.cases[':number'].$get({ param: { number: encodeURIComponent(number) }, query: asOfQuery(asOf) })),
    }),
}
