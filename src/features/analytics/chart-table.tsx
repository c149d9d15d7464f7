import { useMemo } from 'react'
import { useFormat } from '#src/i18n/language.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import type { Chart, Row } from './chart.ts'
import { RowLink } from './row-link.tsx'

/** The chart's twin for those who read: every number of it, and the same ways to what stands behind. */
export const ChartTable = ({ chart: { question, columns, rows, layout } }: { chart: Chart }) => {
  const format = useFormat()
  const [first = '', ...rest] = columns
  const shown = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'label',
        header: first,
        phone: 'title',
        cell: layout === 'standing' ? timeCell : nameCell,
      },
      ...rest.map((header, at) => ({
        id: header,
        header,
        align: 'end' as const,
        cell: ({ cells }: Row) => {
          const cell = cells[at] ?? null
          return cell === null ? '–' : format.number(cell)
        },
      })),
    ],
    [first, rest, format, layout],
  )
  return <Table label={question} columns={shown} rows={rows} rowKey={({ key }) => key} rowHeight={38} />
}

const nameCell = (row: Row) => <RowName row={row} />

/** Times and lengths are short, and one is read at a glance when it stands on one line. */
const timeCell = (row: Row) => (
  <span className="nowrap">
    <RowName row={row} />
  </span>
)

const RowName = ({ row: { label, to } }: { row: Row }) =>
  to ? (
    <RowLink to={to} className="link">
      {label}
    </RowLink>
  ) : (
    label
  )
