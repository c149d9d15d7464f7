import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'

export const caseQueries = {
  /** A case whole, by its number or id. */
  one: (number: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['cases', 'one', number, asOf],
      queryFn: () =>
        answer(api.cases[':number'].$get({ param: { number: encodeURIComponent(number) }, query: asOfQuery(asOf) })),
    }),
}
