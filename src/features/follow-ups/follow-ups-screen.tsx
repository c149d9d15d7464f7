import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { LoadMore } from '#src/ui/load-more.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { FollowUpTable } from './follow-up-table.tsx'
import { followUpQueries } from './queries.ts'
import { useFollowUpActions } from './use-follow-up-actions.ts'
import { useFollowUpFilter } from './use-follow-up-filter.ts'

/** Opfølgning: what minutes asked for or promised, and what became of it. */
export const FollowUpsScreen = () => {
  const { common, followUps } = useText()
  const format = useFormat()
  const { asked, status } = useFollowUpFilter()
  const query = useInfiniteQuery(followUpQueries.list(asked))
  const total = query.data?.pages[0]?.total
  return (
    <Page
      title={followUps.title}
      lead={total !== undefined && followUps.lead[status](format.number(total), total)}
      tools={
        <>
          <StatusChoice />
          <ExportMenu list="follow-ups" asked={asked} />
        </>
      }
    >
      <Filters />
      <div className={cardClass}>
        <QueryView query={query} loading={<SkeletonRows rows={8} height={72} label={common.loading} />}>
          {({ pages }) => (
            <>
              <List rows={pages.flatMap(({ items }) => items)} />
              {query.hasNextPage && (
                <LoadMore
                  label={query.isFetchingNextPage ? common.loading : followUps.more}
                  busy={query.isFetching}
                  onMore={() => void query.fetchNextPage()}
                />
              )}
            </>
          )}
        </QueryView>
      </div>
    </Page>
  )
}

const StatusChoice = () => {
  const { followUps } = useText()
  const { status, set } = useFollowUpFilter()
  return (
    <Segmented
      label={followUps.fields.status}
      value={status}
      options={[
        ...followUpStatuses.map((each) => [each, followUps.statuses[each]] as const),
        ['alle', followUps.statuses.alle] as const,
      ]}
      onChange={(to) => set({ status: to === 'open' ? null : to })}
    />
  )
}

const Filters = () => {
  const { common, followUps } = useText()
  const { body, responsible, q, narrowed, set, clear } = useFollowUpFilter()
  const onSearch = useCallback((to: string) => set({ q: to }), [set])
  const onResponsible = useCallback((ansvarlig: string) => set({ ansvarlig }), [set])
  return (
    <FilterBar label={common.filters} clearLabel={followUps.clearFilters} onClear={narrowed ? clear : null}>
      <SearchInput label={followUps.search} placeholder={followUps.search} value={q} onSearch={onSearch} />
      <BodySelect value={body} onChange={(forum) => set({ forum })} />
      <SearchInput
        label={followUps.fields.responsible}
        placeholder={followUps.fields.responsible}
        value={responsible}
        onSearch={onResponsible}
      />
    </FilterBar>
  )
}

const List = ({ rows }: { rows: readonly FollowUpAnswer[] }) => {
  const { asOf } = useAsOf()
  const { sort, set } = useFollowUpFilter()
  const { actions, changing, changed, stop } = useFollowUpActions()
  return (
    <>
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        // What people write is written now: looking back, it can be read but not changed.
        <FollowUpTable
          rows={rows}
          sort={sort}
          onSort={(by) => set({ orden: by })}
          actions={asOf === null ? actions : null}
        />
      )}
      {changing && <ChangeDialog key={changing.followUp.id} {...changing} onChanged={changed} onClose={stop} />}
    </>
  )
}

const Nothing = () => {
  const { followUps } = useText()
  const { status, narrowed, clear } = useFollowUpFilter()
  const filtered = narrowed || status !== 'open'
  return filtered ? (
    <EmptyState
      title={followUps.noMatch}
      text={followUps.noMatchText}
      action={<Button onClick={clear}>{followUps.clearFilters}</Button>}
    />
  ) : (
    <EmptyState
      title={followUps.empty}
      text={followUps.emptyText}
      action={
        <AppLink to={paths.import} className={buttonClass()}>
          {followUps.emptyAction}
        </AppLink>
      }
    />
  )
}
