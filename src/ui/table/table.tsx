import { useMemo, useRef, type ReactNode } from 'react'
import type { Column } from './column.ts'
import { Heading } from './heading.tsx'
import styles from './table.module.css'
import { useReach } from '../reach.ts'
import { Rows } from '../rows.tsx'
import { narrow, useMedia } from '../use-media.ts'
import { useRowKeys } from '../use-row-keys.ts'

interface Props<Row> {
  /** Names the table. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** `name` up, `-name` down; the caller sorts, as a rule by asking the server. */
  sort?: string | null
  onSort?: (sort: string | null) => void
  /** Rows with the same group stand under one heading; they must come in that order. */
  groupOf?: ((row: Row) => string) | undefined
  groupHeading?: (group: string) => ReactNode
  /** Height of a row before it is measured. */
  rowHeight?: number
}

/** What a line of the table holds: a row, or the heading of a group. */
type Line<Row> = { row: Row; at: number } | { group: string }

const linesOf = <Row,>(rows: readonly Row[], groupOf: ((row: Row) => string) | undefined): Line<Row>[] =>
  rows.flatMap((row, at) => {
    const previous = rows[at - 1]
    const group = groupOf?.(row)
    const opens = group !== undefined && (previous === undefined || groupOf?.(previous) !== group)
    return opens ? [{ group }, { row, at }] : [{ row, at }]
  })

/** What a phone leaves out a narrow window does too. */
const isAlwaysThere = ({ header, phone }: { header: string; phone?: string }) => header === '' || phone !== 'hidden'

const isStill = (columns: readonly { width?: string }[]) => columns.filter(({ width }) => !width).length <= 1

/** A list as a table: headings that sort and stay in sight, rows by arrow keys, thousands of rows, cards on a phone. */
export const Table = <Row,>(props: Props<Row>) => {
  const { label, columns, rows, rowKey, sort = null, onSort, groupOf, groupHeading, rowHeight = 44 } = props
  const lines = useMemo(() => linesOf(rows, groupOf), [rows, groupOf])
  const across = (useMedia(narrow) ? columns.filter(isAlwaysThere) : columns).length
  const holder = useRef<HTMLTableSectionElement>(null)
  const reach = useReach()
  const focusIfWanted = useRowKeys(holder, rows.length, (at) =>
    reach.to(lines.findIndex((line) => 'row' in line && line.at === at)),
  )
  return (
    <table
      className={`${styles.table} ${isStill(columns) ? styles.still : ''}`}
      aria-label={label}
      aria-rowcount={lines.length + 1}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={holder}>
        <Rows holder={holder} count={lines.length} rowHeight={() => rowHeight} reach={reach}>
          {({ rows: drawn, before, after, measure }) => (
            <>
              <Gap height={before} />
              {drawn.map((index) => {
                const line = lines[index]
                if (line === undefined) return null
                if ('group' in line)
                  return (
                    <tr key={`group ${line.group}`} className={styles.group} data-index={index} ref={measure}>
                      <th scope="rowgroup" colSpan={across}>
                        {groupHeading ? groupHeading(line.group) : line.group}
                      </th>
                    </tr>
                  )
                return (
                  <tr
                    key={rowKey(line.row)}
                    data-row={line.at}
                    data-index={index}
                    aria-rowindex={index + 2}
                    ref={(element) => {
                      measure?.(element)
                      focusIfWanted(element)
                    }}
                  >
                    <Cells row={line.row} columns={columns} />
                  </tr>
                )
              })}
              <Gap height={after} />
            </>
          )}
        </Rows>
      </tbody>
    </table>
  )
}

/** Drawn anew when the row is another: in a list that is added to all the time, most rows are as they were. */
const Cells = <Row,>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) =>
  useMemo(
    () =>
      columns.map(({ id, header, phone, paper, align, cell }) => (
        <td
          key={id}
          data-label={header}
          data-phone={phone}
          data-paper={paper}
          className={align === 'end' ? styles.end : undefined}
        >
          {cell(row)}
        </td>
      )),
    [row, columns],
  )

/** Stands for the rows that are out of sight. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" className={styles.gap} style={{ height }} />
