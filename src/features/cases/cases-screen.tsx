import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { CaseRowAnswer } from '#src/api/schemas/case.ts'
import { caseKinds, caseStates } from '#src/domain/case.ts'
import { askedDay } from '#src/features/shared/as-of-address.ts'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ColumnMenu } from '#src/features/shared/list/column-menu.tsx'
import { ViewMenu } from '#src/features/shared/list/view-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { readAddress } from '#src/features/shared/use-url-state.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { cardClass } from '#src/ui/card.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { CaseTable, listName, useCaseColumns } from './case-table.tsx'
import { casesQueries } from './queries.ts'
import { caseFilterOf, useCaseFilter } from './use-case-filter.ts'

/** The cases and the bodies to choose from are asked for, before the first of them is drawn. */
export const askCases = (client: QueryClient, search: string) => {
  const asOf = askedDay(search)
  const { asked } = caseFilterOf(readAddress(new URLSearchParams(search)), asOf)
  return Promise.all([
    client.prefetchInfiniteQuery(casesQueries.list(asked)),
    client.prefetchQuery(bodyQueries.all(asOf)),
  ])
}

/** Sager: every case there is, found by its title, number, kind, body or state. */
export const CasesScreen = () => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const { asked } = useCaseFilter()
  const query = useInfiniteQuery(casesQueries.list(asked))
  const total = query.data?.pages[0]?.total
  return (
    <Page
      title={cases.title}
      lead={total !== undefined && cases.lead(format.number(total), total)}
      tools={
        <>
          <ViewMenu list={listName} />
          <ColumnMenu list={listName} columns={useCaseColumns()} />
          <ExportMenu list="cases" asked={asked} />
        </>
      }
    >
      <Filters />
      <div className={cardClass}>
        <PagedView
          query={query}
          more={cases.more}
          loading={<SkeletonRows rows={12} height={44} label={common.loading} />}
        >
          {(rows) => <List rows={rows} />}
        </PagedView>
      </div>
    </Page>
  )
}

const Filters = () => {
  const { common } = useText()
  const cases = useCasesText()
  const { kind, state, body, q, filtered, set, clear } = useCaseFilter()
  const onSearch = useCallback((to: string) => set({ q: to }), [set])
  return (
    <FilterBar label={common.filters} clearLabel={cases.clearFilters} onClear={filtered ? clear : null}>
      <SearchInput
        label={common.searchFor(cases.title.toLowerCase())}
        placeholder={cases.search}
        value={q}
        onSearch={onSearch}
      />
      <Select
        label={cases.columns.kind}
        value={kind}
        options={[['', common.all], ...caseKinds.map((each) => [each, common.caseKind[each]] as const)]}
        onChange={(type) => set({ type })}
      />
      <BodySelect value={body} onChange={(forum) => set({ forum })} />
      <Select
        label={cases.columns.state}
        value={state}
        options={[['', common.all], ...caseStates.map((each) => [each, common.caseState[each]] as const)]}
        onChange={(tilstand) => set({ tilstand })}
      />
    </FilterBar>
  )
}

/** What the list is sorted by when nothing is asked for. */
const ownOrder = '-lastEvent'

const List = ({ rows }: { rows: readonly CaseRowAnswer[] }) => {
  const cases = useCasesText()
  const { sort, filtered, set, clear } = useCaseFilter()
  if (rows.length > 0) return <CaseTable rows={rows} sort={sort ?? ownOrder} onSort={(by) => set({ orden: by })} />
  return <NoRows words={cases} filtered={filtered} onClear={clear} />
}
