import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { Asked } from '../queries.ts'

const page = (asked: Asked, cursor: string, limit: number) =>
  answer(api.audit.$get({ query: { ...asked, limit: String(limit), ...(cursor && { cursor }) } }))

/** What people have changed, newest first. */
export const logQueries = {
  list: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['audit', 'list', asked],
      queryFn: ({ pageParam }) => page(asked, pageParam, 100),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** The latest of one thing. */
  latest: (asked: Asked, limit: number) =>
    queryOptions({ queryKey: ['audit', 'latest', asked, limit], queryFn: () => page(asked, '', limit) }),
}

/** Every entry there is, for a file. */
export async function wholeLog(asked: Asked) {
  const first = await page(asked, '', 500)
  const entries = [...first.items]
  for (let cursor = first.nextCursor; cursor !== null;) {
    const next = await page(asked, cursor, 500)
    entries.push(...next.items)
    cursor = next.nextCursor
  }
  return entries
}
