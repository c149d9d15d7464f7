import { useMemo } from 'react'
import { useFormat } from '#src/i18n/language.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import type { Chart, Row } from './chart.ts'
import { RowLink } from './row-link.tsx'

/** The chart's twin for those who read: every number of it, and the same ways to what stands behind. */
export const ChartTable = ({ chart: { question, columns, rows } }: { chart: Chart }) => {
  const format = useFormat()
  const [first = '', ...rest] = columns
  const shown = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'label',
        header: first,
        phone: 'title',
        cell: nameCell,
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
    [first, rest, format],
  )
  return <Table label={question} columns={shown} rows={rows} rowKey={({ key }) => key} rowHeight={38} />
}

const nameCell = (row: Row) => <RowName row={row} />

const RowName = ({ row: { label, to } }: { row: Row }) =>
  to ? (
    <RowLink to={to} className="link">
      {label}
    </RowLink>
  ) : (
    label
  )
