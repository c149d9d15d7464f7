import { useInfiniteQuery } from '@tanstack/react-query'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ColumnMenu } from '#src/features/shared/list/column-menu.tsx'
import { ViewMenu } from '#src/features/shared/list/view-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { cardClass } from '#src/ui/card.tsx'
import { DateInput } from '#src/ui/date-input.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { listName, MeetingTable, useMeetingColumns } from './meeting-table.tsx'
import { meetingListQueries } from './queries.ts'
import { useMeetingFilter } from './use-meeting-filter.ts'

/** Møder: every meeting, latest first, with how much of it was postponed or is doubtful. */
export const MeetingsScreen = () => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  const { asked } = useMeetingFilter()
  const query = useInfiniteQuery(meetingListQueries.all(asked))
  const total = query.data?.pages[0]?.total
  return (
    <Page
      title={meetings.title}
      lead={total !== undefined && common.meetings(format.number(total), total)}
      tools={
        <>
          <ViewMenu list={listName} />
          <ColumnMenu list={listName} columns={useMeetingColumns()} />
          <ExportMenu list="meetings" asked={asked} feed="meetings.ics" />
        </>
      }
    >
      <Filters />
      <div className={cardClass}>
        <PagedView
          query={query}
          more={meetings.more}
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
  const meetings = useMeetingsText()
  const { body, from, to, filtered, set, clear } = useMeetingFilter()
  return (
    <FilterBar label={common.filters} clearLabel={meetings.clearFilters} onClear={filtered ? clear : null}>
      <BodySelect value={body} onChange={(forum) => set({ forum })} />
      <DateInput label={meetings.from} value={from} onChange={(fra) => set({ fra })} />
      <DateInput label={meetings.to} value={to} onChange={(til) => set({ til })} />
    </FilterBar>
  )
}

/** What the list is sorted by when nothing is asked for. */
const ownOrder = '-startsAt'

const List = ({ rows }: { rows: readonly MeetingRowAnswer[] }) => {
  const meetings = useMeetingsText()
  const { sort, filtered, set, clear } = useMeetingFilter()
  if (rows.length > 0) return <MeetingTable rows={rows} sort={sort ?? ownOrder} onSort={(by) => set({ orden: by })} />
  return <NoRows words={meetings} filtered={filtered} onClear={clear} />
}
