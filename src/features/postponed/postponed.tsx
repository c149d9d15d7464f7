import type { QueryClient } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import { Coming } from '#src/features/shared/coming.tsx'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ViewMenu } from '#src/features/shared/list/view-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { askedDay } from '#src/features/shared/as-of-address.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { readAddress, useUrlState } from '#src/features/shared/use-url-state.ts'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { cardClass } from '#src/ui/card.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { Segmented } from '#src/ui/segmented.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { addressOf, filtersOf, isFiltered, noFilters, sortOf, type Filters } from './filters.ts'
import { byBody, ofFirstBody } from './lanes.ts'
import { Lead } from './lead.tsx'
import { listQuery, postponedQueries } from './queries.ts'
import { Timeline } from './timeline.tsx'
import { useWaits } from './use-waits.ts'
import { WaitFilters } from './wait-filters.tsx'

const WaitTable = lazily(async () => (await import('./wait-table.tsx')).WaitTable)
const WaitColumnMenu = lazily(async () => (await import('./wait-table.tsx')).WaitColumnMenu)

/** The waits and the bodies to choose from are asked for, before the first of them is drawn. */
export const askPostponed = (client: QueryClient, search: string) => {
  const asOf = askedDay(search)
  const filters = filtersOf(readAddress(new URLSearchParams(search)))
  return Promise.all([
    client.prefetchInfiniteQuery(postponedQueries.list(filters, asOf)),
    client.prefetchQuery(bodyQueries.all(asOf)),
  ])
}

/** Everything that waits, on a line of time or in a table: the same waits, filtered and ordered by the address. */
export const Postponed = () => {
  const { common } = useText()
  const postponed = usePostponedText()
  const { get, oneOf, set } = useUrlState()
  const filters = filtersOf({ get, oneOf })
  const { asOf } = useAsOf()
  const change = (changes: Partial<Filters>) => set(addressOf(changes))
  const query = useWaits(filters)
  const { waits: known, total = 0 } = query.data ?? {}
  const restComes = known !== undefined && known.length < total && !query.error
  const ordered = useMemo(() => {
    if (!known || !filters.grouped) return known
    return restComes ? ofFirstBody(known) : byBody(known)
  }, [known, restComes, filters.grouped])
  const views = [
    ['timeline', postponed.timeline],
    ['table', postponed.table],
  ] as const
  const loading =
    filters.view === 'table' ? (
      <SkeletonRows rows={10} height={46} label={common.loading} />
    ) : (
      <Timeline waits={null} restComes grouped={filters.grouped} />
    )
  return (
    <Page
      title={postponed.title}
      lead={<Lead query={query} />}
      tools={
        <>
          <Segmented
            label={postponed.view}
            value={filters.view}
            options={views}
            onChange={(view) => change({ view })}
          />
          <ViewMenu list="postponed" />
          {filters.view === 'table' && (
            <Suspense>
              <WaitColumnMenu grouped={filters.grouped} />
            </Suspense>
          )}
          <ExportMenu list="postponed" asked={{ ...asOfQuery(asOf), ...listQuery(filters) }} feed="postponed.atom" />
        </>
      }
    >
      <WaitFilters filters={filters} onChange={change} />
      <div className={cardClass}>
        <QueryView
          query={{ data: ordered, error: query.error, refetch: query.refetch }}
          loading={loading}
          atOnce={filters.view === 'timeline'}
        >
          {(waits) =>
            waits.length === 0 ? (
              <NoRows words={postponed} filtered={isFiltered(filters)} onClear={() => change(noFilters)} />
            ) : filters.view === 'table' ? (
              <Suspense fallback={<Coming>{loading}</Coming>}>
                <WaitTable waits={waits} filters={filters} onSort={(sort) => change({ sort: sortOf(sort) })} />
              </Suspense>
            ) : (
              <Timeline waits={waits} restComes={restComes} grouped={filters.grouped} />
            )
          }
        </QueryView>
      </div>
    </Page>
  )
}
