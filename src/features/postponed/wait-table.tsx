import { useCallback } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { ColumnMenu, useShown } from '#src/features/shared/list/column-menu.tsx'
import { Selected } from '#src/features/shared/list/selected.tsx'
import { useSelection } from '#src/features/shared/list/use-selection.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat } from '#src/i18n/language.tsx'
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
  const columns = useShown(listName, useWaitColumns(filters.grouped))
  const take = useTaken()
  const { column, chosen, clear } = useSelection(waits, take, 'hidden')
  return (
    <>
      <Table
        label={postponed.tableLabel}
        columns={[column, ...columns]}
        rows={waits}
        rowKey={keyOf}
        sort={filters.sort}
        onSort={(sort) => sort !== null && onSort(sort)}
        groupOf={filters.grouped ? bodyOf : undefined}
        groupHeading={headingOf}
        rowHeight={58}
      />
      <Selected taken={chosen.map(take)} onClear={clear} />
    </>
  )
}

/** What the choice of columns is kept under. */
const listName = 'postponed'

/** The choice of the table's columns; the body is none where it heads its waits. */
export const WaitColumnMenu = ({ grouped }: Pick<Filters, 'grouped'>) => (
  <ColumnMenu list={listName} columns={useWaitColumns(grouped)} />
)

const useTaken = () => {
  const format = useFormat()
  return useCallback(
    (wait: WaitAnswer) => ({
      id: keyOf(wait),
      name: wait.case.title,
      text: [wait.case.title, wait.case.number ?? '', wait.body, format.shortDate(wait.since), wait.daysWaiting].join(
        '\t',
      ),
      path: paths.case(wait.case.id),
    }),
    [format],
  )
}
