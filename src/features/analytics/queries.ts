import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { StageStretchAnswer, WaitStretchAnswer } from '#src/api/schemas/analytics.ts'
import type { ListAnswer } from '#src/api/schemas/common.ts'
import type { Asked } from '#src/features/shared/queries.ts'
import type { Behind } from './behind.ts'

const pageSize = '50'

export const analyticsQueries = {
  /** The numbers behind every chart. */
  whole: (asked: Asked) =>
    queryOptions({
      queryKey: ['analytics', 'whole', asked],
      queryFn: () => answer(api.analytics.$get({ query: asked })),
      placeholderData: keepPreviousData,
    }),
  /** The cases behind a bar, page by page. */
  behind: (behind: Behind, asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['analytics', 'behind', behind, asked],
      queryFn: ({ pageParam }): Promise<ListAnswer<WaitStretchAnswer | StageStretchAnswer>> => {
        const query = { ...asked, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) }
        return behind.of === 'waits'
          ? answer(api.analytics.waits.$get({ query: { ...query, length: behind.length } }))
          : answer(api.analytics.stages.$get({ query: { ...query, stage: behind.stage } }))
      },
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}
