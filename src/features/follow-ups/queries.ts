import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { FollowUpAnswer, FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import type { Asked } from '#src/features/shared/queries.ts'

export const followUpQueries = {
  /** The list as filtered and sorted by what is asked, page by page. */
  list: (asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['follow-ups', 'list', asked],
      queryFn: ({ pageParam }) =>
        answer(api['follow-ups'].$get({ query: { ...asked, limit: '100', ...(pageParam && { cursor: pageParam }) } })),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** One as it stands now, read from its case: the API has no address for a single one. Null when it is gone. */
  now: ({ id, case: { id: caseId } }: FollowUpAnswer) =>
    queryOptions({
      queryKey: ['follow-ups', 'now', id],
      queryFn: async () => {
        const { followUps } = await answer(
          api.cases[':number'].$get({ param: { number: encodeURIComponent(caseId) }, query: {} }),
        )
        return followUps.find((each) => each.id === id) ?? null
      },
      // Asked for when someone else was first: what was known a moment ago is just what is in doubt.
      staleTime: 0,
      gcTime: 0,
    }),
}

export interface ChangeOfFollowUp {
  id: string
  /** The version the change was made on; the API refuses it when another stands. */
  version: number
  change: FollowUpChangeRequest
}

/** Changes a follow-up; what shows follow-ups, alone, counted or under a case, is asked for again. */
export const useChangeFollowUp = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, change }: ChangeOfFollowUp) =>
      answer(
        api['follow-ups'][':id'].$patch({
          param: { id: encodeURIComponent(id) },
          query: {},
          header: { 'if-match': `"${version}"` },
          json: change,
        }),
      ),
    onSuccess: () =>
      Promise.all(['follow-ups', 'cases', 'summary'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}
