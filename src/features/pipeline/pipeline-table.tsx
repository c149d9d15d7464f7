import { useCallback, useMemo } from 'react'
import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { useShown } from '#src/features/shared/list/column-menu.tsx'
import { Selected } from '#src/features/shared/list/selected.tsx'
import { useSelection } from '#src/features/shared/list/use-selection.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { rowsOf, type BoardColumn } from './board.ts'
import { LastTreated } from './last-treated.tsx'
import { NextUp } from './next-up.tsx'
import styles from './pipeline.module.css'
import { TakeOff } from './take-off.tsx'
import { Quiet } from './quiet-note.tsx'

/** The board's cases as a table that sorts by any of what the board says. */
export const PipelineTable = ({
  board,
  sort,
  onSort,
}: {
  board: readonly BoardColumn[]
  sort: string | null
  onSort: (sort: string | null) => void
}) => {
  const pipeline = usePipelineText()
  const rows = useMemo(() => rowsOf(board, sort), [board, sort])
  const columns = useShown(listName, usePipelineColumns())
  const take = useTaken()
  const { column, chosen, clear } = useSelection(rows, take, 'hidden')
  return (
    <>
      <Table
        label={pipeline.tableLabel}
        columns={[column, ...columns]}
        rows={rows}
        rowKey={(row) => row.case.id}
        sort={sort}
        onSort={onSort}
        rowHeight={56}
      />
      <Selected taken={chosen.map(take)} onClear={clear} />
    </>
  )
}

/** What the choice of columns is kept under. */
export const listName = 'pipeline'

const useTaken = () => {
  const { common } = useText()
  const format = useFormat()
  return useCallback(
    ({ case: { id, number, title }, stage, state, since }: PipelineCaseAnswer) => ({
      id,
      name: title,
      text: [title, number ?? '', common.stage[stage], common.caseState[state], format.shortDate(since)].join('\t'),
      path: paths.case(id),
    }),
    [common, format],
  )
}

export function usePipelineColumns(): Column<PipelineCaseAnswer>[] {
  const { common } = useText()
  const pipeline = usePipelineText()
  return useMemo(() => {
    const { columns } = pipeline
    return [
      {
        id: 'title',
        header: columns.case,
        sort: 'title',
        phone: 'title',
        cell: (row) => (
          <>
            <CaseLink case={row.case} className={styles.title} />
            <br />
            <span className="mono">{row.case.number ?? common.noCaseNumber}</span>
          </>
        ),
      },
      {
        id: 'kind',
        width: '84px',
        header: columns.kind,
        sort: 'kind',
        phone: 'hidden',
        cell: (row) => common.caseKind[row.case.kind],
      },
      {
        id: 'stage',
        width: 'min(104px, 10vw)',
        header: columns.stage,
        sort: 'stage',
        cell: (row) => common.stage[row.stage],
      },
      {
        id: 'state',
        width: '15%',
        header: columns.state,
        sort: 'state',
        cell: (row) => <StateBadge state={row.state} waitKind={row.waitKind} />,
      },
      {
        id: 'since',
        width: '112px',
        header: columns.since,
        sort: 'since',
        cell: (row) => <Day date={row.since} short />,
      },
      {
        id: 'last',
        width: '18%',
        header: columns.last,
        sort: 'lastEvent',
        first: 'down',
        cell: (row) => (
          <>
            <LastTreated lastEvent={row.lastEvent} />
            <Quiet since={row.quietSince} />
          </>
        ),
      },
      { id: 'next', width: '14%', header: columns.next, sort: 'nextBody', cell: (row) => <NextUp {...row} /> },
      {
        id: 'off',
        width: '72px',
        header: columns.off,
        phone: 'hidden',
        paper: 'hidden',
        cell: (row) => <TakeOff entry={row} />,
      },
    ]
  }, [common, pipeline])
}
