import { useInfiniteQuery } from '@tanstack/react-query'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ColumnMenu } from '#src/features/shared/list/column-menu.tsx'
import { useSelection } from '#src/features/shared/list/use-selection.tsx'
import { ViewMenu } from '#src/features/shared/list/view-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { useMay } from '#src/features/shared/me.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { ChangeAsked, NewAsked } from './dialogs.tsx'
import { Filters } from './filters.tsx'
import { FollowUpTable, listName, useFollowUpColumns } from './follow-up-table.tsx'
import { Missed } from './missed.tsx'
import { followUpQueries } from './queries.ts'
import { useFollowUpActions } from './use-follow-up-actions.ts'
import { useFollowUpFilter } from './use-follow-up-filter.ts'
import { useGrouping } from './use-grouping.ts'

/** Opfølgning: what minutes asked for or promised, and what became of it. */
export const FollowUpsScreen = () => {
  const { common } = useText()
  const followUps = useFollowUpsText()
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
          <AddButton />
          <ViewMenu list={listName} />
          <ColumnMenu list={listName} columns={useFollowUpColumns(null)} />
          <ExportMenu list="follow-ups" asked={asked} />
        </>
      }
    >
      <Missed />
      <Filters />
      <div className={cardClass}>
        <PagedView
          query={query}
          more={followUps.more}
          loading={<SkeletonRows rows={8} height={72} label={common.loading} />}
        >
          {(rows) => <List rows={rows} settled={!query.isPlaceholderData} />}
        </PagedView>
      </div>
    </Page>
  )
}

const AddButton = () => {
  const followUps = useFollowUpsText()
  const { set } = useFollowUpFilter()
  const { asOf } = useAsOf()
  const may = useMay('secretariat') && asOf === null
  return may && <Button onClick={() => set({ ny: 'ja' })}>{followUps.new}</Button>
}

const StatusChoice = () => {
  const followUps = useFollowUpsText()
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

const named = ({ id, text }: FollowUpAnswer) => ({ id, name: text })

/** `settled` when the rows are those that were asked for, in the order asked for, and not the ones before. */
const List = ({ rows, settled }: { rows: readonly FollowUpAnswer[]; settled: boolean }) => {
  const { asOf } = useAsOf()
  const { sort, set } = useFollowUpFilter()
  const { actions, overtaken, changed, settle } = useFollowUpActions()
  const { column, ...selection } = useSelection(rows, named)
  const grouping = useGrouping()
  // What people write is written now: looking back, it can be read but not changed.
  const may = useMay('secretariat') && asOf === null
  return (
    <>
      {may && <BulkBar of={rows.length} {...selection} />}
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <FollowUpTable
          rows={rows}
          sort={sort}
          onSort={(by) => set({ orden: by, gruppe: null })}
          actions={may ? actions : null}
          choice={column}
          grouping={settled ? grouping : null}
        />
      )}
      {overtaken && <ChangeDialog {...overtaken} onChanged={changed} onClose={settle} />}
      {may && !overtaken && <ChangeAsked onChanged={changed} />}
      {may && <NewAsked />}
    </>
  )
}

const Nothing = () => {
  const followUps = useFollowUpsText()
  const { status, narrowed, clear } = useFollowUpFilter()
  return <NoRows words={followUps} filtered={narrowed || status !== 'open'} onClear={clear} />
}
