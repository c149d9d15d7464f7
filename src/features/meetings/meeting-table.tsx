import { useCallback, useMemo } from 'react'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { useShown } from '#src/features/shared/list/column-menu.tsx'
import { Selected } from '#src/features/shared/list/selected.tsx'
import { useSelection } from '#src/features/shared/list/use-selection.tsx'
import { NewMark } from '#src/features/shared/news.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { Badge } from '#src/ui/badge.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import styles from './meetings.module.css'

/** Meetings as a table; in the list's own order, one heading a month. */
export const MeetingTable = ({
  rows,
  sort,
  onSort,
}: {
  rows: readonly MeetingRowAnswer[]
  sort: string
  onSort: (sort: string | null) => void
}) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  const columns = useShown(listName, useMeetingColumns())
  const take = useTaken()
  const { column, chosen, clear } = useSelection(rows, take, 'hidden')
  const byTime = sort.endsWith('startsAt')
  return (
    <>
      <Table
        label={meetings.title}
        columns={[column, ...columns]}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={onSort}
        groupOf={byTime ? monthOf : undefined}
        groupHeading={(month) => `${format.monthName(`${month}-01`)} ${month.slice(0, 4)}`}
      />
      <Selected taken={chosen.map(take)} onClear={clear} />
    </>
  )
}

/** What the choice of columns is kept under. */
export const listName = 'meetings'

const useTaken = () => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  return useCallback(
    ({ id, body, startsAt, kind, itemCount, postponed }: MeetingRowAnswer) => ({
      id,
      name: meetings.meetingOn(body, format.date(startsAt)),
      text: [body, format.shortDate(startsAt), common.meetingKind[kind], itemCount, postponed].join('\t'),
      path: paths.meeting(id),
    }),
    [common, format, meetings],
  )
}

const monthOf = ({ startsAt }: MeetingRowAnswer) => startsAt.slice(0, 7)

export function useMeetingColumns(): Column<MeetingRowAnswer>[] {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  return useMemo(() => {
    const { columns } = meetings
    return [
      {
        id: 'body',
        header: columns.body,
        sort: 'body',
        phone: 'title',
        cell: ({ id, body, startsAt }) => (
          <>
            <AppLink
              to={paths.meeting(id)}
              className={styles.title}
              aria-label={meetings.meetingOn(body, format.date(startsAt))}
            >
              {body}
            </AppLink>{' '}
            <NewMark of={[id]} />
          </>
        ),
      },
      {
        id: 'date',
        width: '26%',
        header: columns.date,
        sort: 'startsAt',
        first: 'down',
        cell: ({ startsAt }) => (
          <span className="nowrap">
            {format.date(startsAt)} <span className="muted">{format.time(startsAt)}</span>
          </span>
        ),
      },
      { id: 'kind', width: '12%', header: columns.kind, cell: ({ kind }) => common.meetingKind[kind] },
      {
        id: 'items',
        width: '11%',
        header: columns.items,
        sort: 'itemCount',
        first: 'down',
        align: 'end',
        cell: ({ itemCount }) => format.number(itemCount),
      },
      {
        id: 'postponed',
        width: '11%',
        header: columns.postponed,
        sort: 'postponed',
        first: 'down',
        align: 'end',
        cell: ({ postponed }) =>
          postponed > 0 && (
            <Badge shape="diamond" tone="warn">
              {format.number(postponed)}
            </Badge>
          ),
      },
      {
        id: 'unsure',
        width: '10%',
        header: columns.unsure,
        sort: 'unsure',
        first: 'down',
        align: 'end',
        cell: ({ unsure }) =>
          unsure > 0 && (
            <Badge shape="question" tone="late">
              {format.number(unsure)}
            </Badge>
          ),
      },
    ]
  }, [common, format, meetings])
}
