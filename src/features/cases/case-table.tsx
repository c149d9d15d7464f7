import { useCallback, useMemo } from 'react'
import type { CaseRowAnswer } from '#src/api/schemas/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { useShown } from '#src/features/shared/list/column-menu.tsx'
import { Selected } from '#src/features/shared/list/selected.tsx'
import { useSelection } from '#src/features/shared/list/use-selection.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { kindWords, stateWords } from '#src/i18n/case-words.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import styles from './case.module.css'

/** Cases as a table, drawn as far as it is in sight, with the columns one has chosen. */
export const CaseTable = ({
  rows,
  sort,
  onSort,
}: {
  rows: readonly CaseRowAnswer[]
  sort: string
  onSort: (sort: string | null) => void
}) => {
  const columns = useShown(listName, useCaseColumns())
  const take = useTaken()
  const { column, chosen, clear } = useSelection(rows, take, 'hidden')
  return (
    <>
      <Table
        label={useCasesText().title}
        columns={[column, ...columns]}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={onSort}
      />
      <Selected taken={chosen.map(take)} onClear={clear} />
    </>
  )
}

/** What the choice of columns is kept under. */
export const listName = 'cases'

const useTaken = () => {
  const { common } = useText()
  const format = useFormat()
  return useCallback(
    (row: CaseRowAnswer) => {
      const { id, number, title, lastEvent } = row
      const last = lastEvent && format.shortDate(lastEvent.date)
      const parts = [title, number, stateWords(common, row), lastEvent?.body, last]
      return { id, name: title, text: parts.map((part) => part ?? '').join('\t'), path: paths.case(id) }
    },
    [common, format],
  )
}

export function useCaseColumns(): Column<CaseRowAnswer>[] {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  return useMemo(() => {
    const { columns } = cases
    return [
      {
        id: 'title',
        header: columns.case,
        sort: 'title',
        phone: 'title',
        cell: (row) => <CaseLink case={row} className={styles.title} />,
      },
      {
        id: 'number',
        width: 'min(104px, 10vw)',
        header: columns.number,
        sort: 'number',
        cell: ({ number }) => number !== null && <span className="mono nowrap">{number}</span>,
      },
      {
        id: 'kind',
        width: '84px',
        header: columns.kind,
        sort: 'kind',
        phone: 'hidden',
        cell: (row) => <span className="nowrap">{kindWords(common, row)}</span>,
      },
      {
        id: 'state',
        width: '17%',
        header: columns.state,
        sort: 'state',
        cell: ({ state, waitKind, standing }) => !standing && <StateBadge state={state} waitKind={waitKind} />,
      },
      {
        id: 'last',
        width: '16%',
        header: columns.last,
        sort: 'lastEvent',
        first: 'down',
        cell: ({ lastEvent }) => lastEvent && <LastEvent lastEvent={lastEvent} />,
      },
      {
        id: 'next',
        width: 'min(160px, 11vw)',
        header: columns.next,
        phone: 'hidden',
        cell: ({ nextBody }) => nextBody,
      },
      {
        id: 'steps',
        width: '128px',
        header: columns.steps,
        sort: 'steps',
        first: 'down',
        align: 'end',
        phone: 'hidden',
        cell: ({ steps }) => format.number(steps),
      },
    ]
  }, [cases, common, format])
}

const LastEvent = ({ lastEvent }: { lastEvent: NonNullable<CaseRowAnswer['lastEvent']> }) => {
  const { body, date, meetingId, itemNumber } = lastEvent
  const words = (
    <>
      {body} <Day date={date} short />
    </>
  )
  return meetingId === null ? words : <AppLink to={paths.meeting(meetingId, { item: itemNumber })}>{words}</AppLink>
}
