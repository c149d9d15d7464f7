import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { Asked } from '#src/features/shared/queries.ts'

export const meetingListQueries = {
  /** The list as filtered and sorted by what is asked, page by page. */
  all: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['meetings', 'list', asked],
      queryFn: ({ pageParam }) =>
        answer(api.meetings.$get({ query: { ...asked, limit: '200', ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
}
