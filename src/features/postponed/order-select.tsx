import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Select } from '#src/ui/select.tsx'

const usual = ['-daysWaiting', '-count', 'until', 'title'] as const
const columnOf = { body: 'body', since: 'since', latest: 'since', meetingsPassed: 'passed', until: 'until' } as const
const isColumn = (name: string): name is keyof typeof columnOf => name in columnOf

/** The orders one asks for, and the one a heading of the table has set, where it is another. */
export const OrderSelect = ({ sort, onChange }: { sort: string; onChange: (sort: string) => void }) => {
  const postponed = usePostponedText()
  const options = usual.map((order): readonly [string, string] => [order, postponed.orders[order]])
  const name = sort.replace(/^-/, '')
  const other: (readonly [string, string])[] = options.some(([order]) => order === sort)
    ? []
    : [[sort, `${isColumn(name) ? postponed.columns[columnOf[name]] : postponed.order} ${sort === name ? '↑' : '↓'}`]]
  return <Select label={postponed.order} value={sort} options={[...options, ...other]} onChange={onChange} />
}
