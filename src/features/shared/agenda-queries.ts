import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'

/** Drafts of the meetings that come, whoever prepares them. */
export const comingDrafts = (from: string) =>
  queryOptions({
    queryKey: ['agendas', 'list', from],
    queryFn: () => answer(api.agendas.$get({ query: { limit: '500', from } })),
  })
