import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** The name the list is sorted by here; left out where it cannot be. */
  sort?: string
  /** Which way the first press sorts: numbers and dates are mostly wanted largest first. */
  first?: 'up' | 'down'
  align?: 'end'
  /** On a phone a row is a small card: the title heads it, the rest follow with their label, the hidden are left out. */
  phone?: 'title' | 'hidden'
  /** Where all columns but one have theirs, which takes what is left, they stay as they are whatever rows are drawn. */
  width?: string
  /** What stands in the heading of a column without a name. */
  heading?: ReactNode
  /** Left off paper: what it holds is only to be pressed. */
  paper?: 'hidden'
}

/** The next value of `sort` (`name` up, `-name` down) when a heading is pressed. */
export const nextSort = (column: { sort?: string; first?: 'up' | 'down' }, sort: string | null): string | null => {
  if (!column.sort) return sort
  const [up, down] = [column.sort, `-${column.sort}`]
  if (sort === up) return down
  if (sort === down) return up
  return column.first === 'down' ? down : up
}

/** What `aria-sort` says of a column. */
export const ariaSort = (column: { sort?: string }, sort: string | null) => {
  if (!column.sort || sort === null) return undefined
  if (sort === column.sort) return 'ascending'
  return sort === `-${column.sort}` ? 'descending' : undefined
}
