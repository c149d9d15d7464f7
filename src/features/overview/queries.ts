import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { asked } from './asks.ts'

export const overviewQueries = {
  strategies: (asOf: string | null) =>
    queryOptions({
      queryKey: ['pipeline', 'short', asOf],
      queryFn: () => answer(api.pipeline.short.$get({ query: asOfQuery(asOf) })),
      placeholderData: keepPreviousData,
    }),
  longestWaits: (asOf: string | null) =>
    queryOptions({
      queryKey: ['postponed', 'longest', asOf],
      queryFn: () => answer(api.postponed.$get({ query: { ...asOfQuery(asOf), ...asked.longestWaits } })),
      placeholderData: keepPreviousData,
    }),
  overdue: (asOf: string | null) =>
    queryOptions({
      queryKey: ['postponed', 'overdue', asOf],
      queryFn: () => answer(api.postponed.$get({ query: { ...asOfQuery(asOf), ...asked.overdue } })),
      placeholderData: keepPreviousData,
    }),
  missedFollowUps: (asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'missed-first', asOf],
      queryFn: () => answer(api['follow-ups'].$get({ query: { ...asOfQuery(asOf), ...asked.missedFollowUps } })),
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
  dueFollowUps: (asOf: string | null) =>
    queryOptions({
      queryKey: ['follow-ups', 'pressing', asOf],
      queryFn: () => answer(api['follow-ups'].$get({ query: { ...asOfQuery(asOf), ...asked.dueFollowUps } })),
      placeholderData: keepPreviousData,
    }),
}
