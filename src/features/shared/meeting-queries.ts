import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'

export const meetingQueries = {
  /** A meeting whole, with its items. */
  one: (id: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['meetings', 'one', id, asOf],
      queryFn: () =>
        answer(api.meetings[':id'].$get({ param: { id: encodeURIComponent(id) }, query: asOfQuery(asOf) })),
    }),
}
