import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/queries.ts'

/** So many follow-ups are looked through for those due soon; they come soonest first. */
const dueLookedThrough = '100'

/** What the overview asks for beside the shared counts: short lists, so that each answer is small. */
export const overviewQueries = {
  longestWaits: (asOf: string | null) =>
    queryOptions({
      queryKey: ['postponed', 'longest', asOf],
      queryFn: () => answer(api.postponed.$get({ query: { ...asOfQuery(asOf), limit: '5' } })),
      placeholderData: keepPreviousData,
    }),
  /** What is past its time, the longest past first: those of it that are on no coming agenda should have come. */
  overdue: (asOf: string | null) =>
    queryOptions({
      queryKey: ['postponed', 'overdue', asOf],
      queryFn: () =>
        answer(api.postponed.$get({ query: { ...asOfQuery(asOf), overdue: 'true', sort: 'until', limit: '50' } })),
      placeholderData: keepPreviousData,
    }),
  /** The follow-ups that should have come and did not, the longest past first. */
  missedFollowUps: (asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'missed-first', asOf],
      queryFn: () =>
        answer(api['follow-ups'].$get({ query: { ...asOfQuery(asOf), due: 'missed', sort: 'due', limit: '4' } })),
      placeholderData: keepPreviousData,
    }),
  waitsFor: (body: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['postponed', 'for', body, asOf],
      queryFn: () => answer(api.postponed.$get({ query: { ...asOfQuery(asOf), body, limit: '50' } })),
    }),
  followUpsFor: (body: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'for', body, asOf],
      queryFn: () =>
        answer(api['follow-ups'].$get({ query: { ...asOfQuery(asOf), status: 'open', body, limit: '1' } })),
    }),
  followUpsByDue: (asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'by-due', asOf],
      queryFn: () =>
        answer(
          api['follow-ups'].$get({
            query: { ...asOfQuery(asOf), status: 'open', sort: 'due', limit: dueLookedThrough },
          }),
        ),
      placeholderData: keepPreviousData,
    }),
}
