import { useMemo } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { DueMark, StatusBadge } from '#src/features/shared/follow-up-marks.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import { FollowUpText } from './follow-up-text.tsx'
import styles from './follow-ups.module.css'
import { Suggestion } from './suggestion.tsx'

/** What can be done with a follow-up; null where nothing can, as when one looks back in time. */
export interface FollowUpActions {
  /** Marks it done, at once. */
  finish: (followUp: FollowUpAnswer) => void
  change: (followUp: FollowUpAnswer) => void
}

/** Follow-ups as a table; each leads to its sentence. */
export const FollowUpTable = ({
  rows,
  sort,
  onSort,
  actions,
}: {
  rows: readonly FollowUpAnswer[]
  sort: string | null
  onSort: (sort: string | null) => void
  actions: FollowUpActions | null
}) => (
  <Table
    label={useText().followUps.title}
    columns={useColumns(actions)}
    rows={rows}
    rowKey={(row) => row.id}
    sort={sort}
    onSort={onSort}
    rowHeight={72}
  />
)

function useColumns(actions: FollowUpActions | null): Column<FollowUpAnswer>[] {
  const { common, followUps } = useText()
  return useMemo(() => {
    const { columns } = followUps
    const all: Column<FollowUpAnswer>[] = [
      {
        id: 'text',
        header: columns.text,
        sort: 'text',
        phone: 'title',
        cell: (row) => (
          <>
            <FollowUpText followUp={row} />
            <Suggestion followUp={row} onConfirm={actions ? () => actions.finish(row) : undefined} />
          </>
        ),
      },
      {
        id: 'to',
        header: columns.to,
        sort: 'targetBody',
        cell: ({ targetBody, responsible }) =>
          (targetBody ?? responsible) && (
            <>
              {targetBody}
              {responsible !== null && <div className={targetBody === null ? undefined : 'muted'}>{responsible}</div>}
            </>
          ),
      },
      { id: 'due', header: columns.due, sort: 'due', cell: (row) => row.due && <DueMark followUp={row} /> },
      { id: 'status', header: columns.status, sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
      {
        id: 'from',
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
    if (actions === null) return all
    return [
      ...all,
      {
        id: 'actions',
        header: '',
        align: 'end',
        cell: (row) => (
          <span className={styles.actions}>
            {row.status === 'open' && (
              <Button look="quiet" aria-label={followUps.finishThis(row.text)} onClick={() => actions.finish(row)}>
                {followUps.finish}
              </Button>
            )}
            <Button look="quiet" aria-label={followUps.changeThis(row.text)} onClick={() => actions.change(row)}>
              {followUps.change}
            </Button>
          </span>
        ),
      },
    ]
  }, [actions, common, followUps])
}
