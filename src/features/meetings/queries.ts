import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery, type Asked } from '#src/features/shared/queries.ts'

export const meetingQueries = {
  /** The list as filtered and sorted by what is asked, page by page. */
  list: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['meetings', 'list', asked],
      queryFn: ({ pageParam }) =>
        answer(api.meetings.$get({ query: { ...asked, limit: '200', ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** A meeting whole, with its items. */
  one: (id: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['meetings', 'one', id, asOf],
      queryFn: () =>
        answer(api.meetings[':id'].$get({ param: { id: encodeURIComponent(id) }, query: asOfQuery(asOf) })),
    }),
}
