import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { ApiError } from '#src/api/api-error.ts'
import { answer, api } from '#src/api/client.ts'
import type { FollowUpChangeRequest, NewFollowUpRequest } from '#src/api/schemas/follow-up.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { type Asked } from '#src/features/shared/queries.ts'

/** So many that should have come are named; the rest are a press away. */
const mostMissed = 3

const one = async (id: string) => {
  try {
    return await answer(api['follow-ups'][':id'].$get({ param: { id: encodeURIComponent(id) }, query: {} }))
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found') return null
    throw error
  }
}

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
  /** What should have come and did not, the oldest first. */
  missed: (asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'missed', asOf],
      queryFn: () =>
        answer(
          api['follow-ups'].$get({
            query: { ...asOfQuery(asOf), due: 'missed', sort: 'due', limit: String(mostMissed) },
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  /** One, by its id; null when there is none. */
  one: (id: string) => queryOptions({ queryKey: ['follow-ups', 'one', id], queryFn: () => one(id) }),
  /** One as it stands this moment: asked for when someone else was first, and what was known is just what is in doubt. */
  now: (id: string) =>
    queryOptions({ queryKey: ['follow-ups', 'now', id], queryFn: () => one(id), staleTime: 0, gcTime: 0 }),
  /** Cases whose title or number has some words, to tie a follow-up to. */
  casesWith: (q: string) =>
    queryOptions({
      queryKey: ['cases', 'with', q],
      queryFn: () => answer(api.cases.$get({ query: { q, limit: '8' } })),
      placeholderData: keepPreviousData,
    }),
}

export interface ChangeOfFollowUp {
  id: string
  /** The version the change was made on; the API refuses it when another stands. */
  version: number
  change: FollowUpChangeRequest
}

/** What shows follow-ups – alone, counted, under a case or in the log – is asked for again. */
const useAskAgain = () => {
  const client = useQueryClient()
  return () =>
    Promise.all(['follow-ups', 'cases', 'summary', 'audit'].map((key) => client.invalidateQueries({ queryKey: [key] })))
}

export const useChangeFollowUp = () => {
  const onSuccess = useAskAgain()
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
    onSuccess,
  })
}

export const useAddFollowUp = () => {
  const onSuccess = useAskAgain()
  return useMutation({
    mutationFn: (made: NewFollowUpRequest) => answer(api['follow-ups'].$post({ query: {}, json: made })),
    onSuccess,
  })
}

export const useComment = (id: string) => {
  const onSuccess = useAskAgain()
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api['follow-ups'][':id'].comments.$post({ param: { id: encodeURIComponent(id) }, query: {}, json: { text } }),
      ),
    onSuccess,
  })
}
