import { Icon } from '../icon.tsx'
import { ariaSort, nextSort, type Column } from './column.ts'
import styles from './table.module.css'

/** A column's heading; a button where the list can be sorted by it. */
export const Heading = <Row,>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: string | null
  onSort?: ((sort: string | null) => void) | undefined
}) => {
  const sorted = ariaSort(column, sort)
  const style = column.width ? { width: column.width } : undefined
  // A column of boxes or buttons has no name of its own, and a heading without words is none.
  if (column.header === '') return <td style={style}>{column.heading ?? '\u00A0'}</td>
  return (
    <th
      scope="col"
      aria-sort={sorted}
      data-label={column.header}
      data-phone={column.phone}
      data-paper={column.paper}
      className={column.align === 'end' ? styles.end : undefined}
      style={style}
    >
      {column.sort && onSort ? (
        <button type="button" className={styles.sorter} onClick={() => onSort(nextSort(column, sort))}>
          {column.header}
          <span className={sorted ? undefined : styles.faint}>
            <Icon name={sorted === 'ascending' ? 'up' : 'down'} size={13} />
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
