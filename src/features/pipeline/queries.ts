import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'

/** Where the strategies, policies and plans stand. */
export const pipelineQueries = {
  all: (asOf: string | null) =>
    queryOptions({
      queryKey: ['pipeline', asOf],
      queryFn: () => answer(api.pipeline.$get({ query: asOfQuery(asOf) })),
      placeholderData: keepPreviousData,
    }),
}

/** So many are offered: more words find the one that is not among them. */
const offered = '20'

/** Cases with those words, to put on the board; none are asked for without any. */
export const casesToAdd = (q: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['cases', 'to-add', q, asOf],
    queryFn: () => answer(api.cases.$get({ query: { ...asOfQuery(asOf), q, limit: offered } })),
    enabled: q !== '',
  })
