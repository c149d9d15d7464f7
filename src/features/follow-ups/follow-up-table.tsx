import { useMemo } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { DueMark, StatusBadge } from '#src/features/shared/follow-up-marks.tsx'
import { useShown } from '#src/features/shared/list/column-menu.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { RowButton } from '#src/ui/row-button.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import { FollowUpText } from './follow-up-text.tsx'
import styles from './follow-ups.module.css'
import { Suggestion } from './suggestion.tsx'

/** What can be done with a follow-up; null where nothing can, as when one looks back in time. */
export interface FollowUpActions {
  /** Marks it done, at once. */
  finish: (followUp: FollowUpAnswer) => void
  /** Marks it done by the item that is suggested. */
  confirm: (followUp: FollowUpAnswer) => void
  /** The item that is suggested did not deal with it: it is never suggested again. */
  refuse: (followUp: FollowUpAnswer) => void
  change: (followUp: FollowUpAnswer) => void
}

/** Follow-ups as a table; each leads to its sentence. */
export const FollowUpTable = ({
  rows,
  sort,
  onSort,
  actions,
  choice,
  grouping,
}: {
  rows: readonly FollowUpAnswer[]
  sort: string | null
  onSort: (sort: string | null) => void
  actions: FollowUpActions | null
  /** The column that rows are chosen in. */
  choice: Column<FollowUpAnswer>
  /** The group of each row, and what it is called; null for none. */
  grouping: { groupOf: (row: FollowUpAnswer) => string; heading: (group: string) => string } | null
}) => {
  const columns = useShown(listName, useFollowUpColumns(actions))
  const last = useActionsColumn(actions)
  return (
    <Table
      label={useFollowUpsText().title}
      columns={actions ? [choice, ...columns, last] : columns}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      groupOf={grouping?.groupOf}
      groupHeading={(group) => grouping?.heading(group)}
      rowHeight={72}
    />
  )
}

/** What the choice of columns is kept under. */
export const listName = 'follow-ups'

/** The columns one can choose among: those that say something. */
export function useFollowUpColumns(actions: FollowUpActions | null): Column<FollowUpAnswer>[] {
  const { common } = useText()
  const followUps = useFollowUpsText()
  return useMemo(() => {
    const { columns } = followUps
    return [
      {
        id: 'text',
        header: columns.text,
        sort: 'text',
        phone: 'title',
        cell: (row) => (
          <>
            <FollowUpText followUp={row} />
            <Suggestion followUp={row} actions={actions} />
          </>
        ),
      },
      {
        id: 'to',
        width: '15%',
        header: columns.to,
        sort: 'targetBody',
        cell: ({ targetBody, responsible }) => {
          const [first, second] = new Set([targetBody, responsible].filter((name) => name !== null))
          return (
            first && (
              <>
                {first}
                {second && <div className="muted">{second}</div>}
              </>
            )
          )
        },
      },
      {
        id: 'due',
        width: '15%',
        header: columns.due,
        sort: 'due',
        cell: (row) => row.due && <DueMark followUp={row} />,
      },
      {
        id: 'status',
        width: 'min(108px, 9vw)',
        header: columns.status,
        sort: 'status',
        cell: ({ status }) => <StatusBadge status={status} />,
      },
      {
        id: 'from',
        width: '17%',
        header: columns.from,
        sort: 'date',
        first: 'down',
        cell: ({ item, where }) => (
          <AppLink to={paths.meeting(item.meetingId, { item: item.number, where })}>
            {item.body} <Day date={item.date} short />
            <div className="muted">{common.item(item.number)}</div>
          </AppLink>
        ),
      },
    ]
  }, [actions, common, followUps])
}

function useActionsColumn(actions: FollowUpActions | null): Column<FollowUpAnswer> {
  const followUps = useFollowUpsText()
  return useMemo(
    () => ({
      id: 'actions',
      width: 'min(164px, 12vw)',
      header: '',
      align: 'end',
      cell: (row) =>
        actions && (
          <span className={styles.actions}>
            {row.status === 'open' && (
              <RowButton
                act="finish"
                look="quiet"
                aria-label={followUps.finishThis(row.text)}
                onClick={() => actions.finish(row)}
              >
                {followUps.finish}
              </RowButton>
            )}
            <Button
              data-act="change"
              look="quiet"
              aria-label={followUps.changeThis(row.text)}
              onClick={() => actions.change(row)}
            >
              {followUps.change}
            </Button>
          </span>
        ),
    }),
    [actions, followUps],
  )
}
