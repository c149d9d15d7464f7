import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { firstPage } from './asks.ts'
import { longestFirst, type Filters } from './filters.ts'

const laterPages = '500'

type Asked = Pick<Filters, 'body' | 'kind' | 'overdue' | 'q' | 'sort'>

/** The filters as the API takes them. */
export const listQuery = ({ body, kind, overdue, q, sort }: Asked) => ({
  ...(body !== null && { body }),
  ...(kind !== 'all' && { kind }),
  ...(overdue && { overdue: 'true' as const }),
  ...(q !== '' && { q }),
  sort: sort === longestFirst ? undefined : sort,
})

export const postponedQueries = {
  /** Everything that waits, page by page. */
  list: ({ body, kind, overdue, q, sort }: Asked, asOf: string | null) =>
    infiniteQueryOptions({
      queryKey: ['postponed', 'list', { body, kind, overdue, q, sort }, asOf],
      queryFn: ({ pageParam }) =>
        answer(
          api.postponed.$get({
            query: {
              ...asOfQuery(asOf),
              ...listQuery({ body, kind, overdue, q, sort }),
              limit: pageParam === null ? firstPage : laterPages,
              ...(pageParam !== null && { cursor: pageParam }),
            },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** The days on which each body has met or will meet, from a day on. */
  meetings: (from: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['meetings', 'days', from, asOf],
      queryFn: async () => {
        const meetings: MeetingRowAnswer[] = []
        let cursor: string | null = null
        do {
          const query = { ...asOfQuery(asOf), from, limit: laterPages, ...(cursor !== null && { cursor }) }
          const page: { items: MeetingRowAnswer[]; nextCursor: string | null } = await answer(
            api.meetings.$get({ query }),
          )
          meetings.push(...page.items)
          cursor = page.nextCursor
        } while (cursor !== null)
        return meetings
      },
      placeholderData: keepPreviousData,
    }),
}
