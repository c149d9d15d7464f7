import { useMemo } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Table } from '#src/ui/table/table.tsx'
import { BodyHeading } from './body-heading.tsx'
import type { Filters } from './filters.ts'
import { useWaitColumns } from './wait-columns.tsx'

const bodyOf = ({ body }: WaitAnswer) => body
const keyOf = ({ case: { id }, body }: WaitAnswer) => `${id} ${body}`

const headingOf = (body: string) => <BodyHeading body={body} />

/** The timeline's twin: the same waits in the same order, with every figure in words. */
export const WaitTable = ({
  waits,
  filters,
  onSort,
}: {
  waits: readonly WaitAnswer[]
  filters: Filters
  onSort: (sort: string) => void
}) => {
  const postponed = usePostponedText()
  const all = useWaitColumns()
  const columns = useMemo(() => (filters.grouped ? all.filter(({ id }) => id !== 'body') : all), [all, filters.grouped])
  return (
    <Table
      label={postponed.tableLabel}
      columns={columns}
      rows={waits}
      rowKey={keyOf}
      sort={filters.sort}
      onSort={(sort) => sort !== null && onSort(sort)}
      groupOf={filters.grouped ? bodyOf : undefined}
      groupHeading={headingOf}
      rowHeight={58}
    />
  )
}
