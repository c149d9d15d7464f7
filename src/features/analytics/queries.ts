import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { DecisionRecordAnswer, StageStretchAnswer, WaitStretchAnswer } from '#src/api/schemas/analytics.ts'
import type { ListAnswer } from '#src/api/schemas/common.ts'
import type { Asked } from '#src/features/shared/queries.ts'
import type { BehindDecisions, BehindStretches } from './behind.ts'
import { outcomesOf, type Family } from './families.ts'

const pageSize = '50'

const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
}

export const analyticsQueries = {
  /** The numbers behind every chart. */
  whole: (asked: Asked) =>
    queryOptions({
      queryKey: ['analytics', 'whole', asked],
      queryFn: () => answer(api.analytics.$get({ query: asked })),
      placeholderData: keepPreviousData,
    }),
  /** The waits, or the stays at a stage, behind a bar, page by page. */
  stretches: (behind: BehindStretches, asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['analytics', 'stretches', behind, asked],
      queryFn: ({ pageParam }): Promise<ListAnswer<WaitStretchAnswer | StageStretchAnswer>> => {
        const query = { ...asked, ...pageFrom(pageParam) }
        return behind.of === 'waits'
          ? answer(api.analytics.waits.$get({ query: { ...query, length: behind.length } }))
          : answer(api.analytics.stages.$get({ query: { ...query, stage: behind.stage } }))
      },
      ...paged,
    }),
  /** The decisions behind a bar, page by page: of one family of outcomes, of what was put off, or all of them. */
  decisions: (behind: BehindDecisions, family: Family | null, asked: Asked) =>
    infiniteQueryOptions({
      queryKey: ['analytics', 'decisions', behind, family, asked],
      queryFn: ({ pageParam }): Promise<ListAnswer<DecisionRecordAnswer>> => {
        const outcomes = behind.of === 'postponed' ? 'postponed' : family && outcomesOf(family).join(',')
        const narrowed = 'span' in behind ? behind.span : { body: behind.body }
        const query = { ...asked, ...narrowed, ...pageFrom(pageParam), ...(outcomes !== null && { outcomes }) }
        return answer(api.analytics.decisions.$get({ query }))
      },
      ...paged,
    }),
}

const pageFrom = (cursor: string | null) => ({ limit: pageSize, ...(cursor !== null && { cursor }) })
