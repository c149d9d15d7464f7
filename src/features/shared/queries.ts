import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { allBodies, asOfQuery } from './asks.ts'

/** What of a list's query is set; the API takes words only. */
export type Asked = Record<string, string | undefined>

/** Counts for the whole of it: the menu's numbers and the overview's facts. */
export const summaryQueries = {
  at: (asOf: string | null) =>
    queryOptions({
      queryKey: ['summary', asOf],
      queryFn: () => answer(api.summary.$get({ query: asOfQuery(asOf) })),
      placeholderData: keepPreviousData,
    }),
}

/** The bodies that meet, each with its last and next meeting. */
export const bodyQueries = {
  all: (asOf: string | null) =>
    queryOptions({
      queryKey: ['bodies', asOf],
      queryFn: () => answer(api.bodies.$get({ query: { ...asOfQuery(asOf), ...allBodies } })),
      placeholderData: keepPreviousData,
    }),
}

export const sourceQueries = {
  /** Where minutes come from by themselves, and how that goes; `/api/events` tells when it has moved. */
  all: () => queryOptions({ queryKey: ['sources'], queryFn: () => answer(api.sources.$get()) }),
}
