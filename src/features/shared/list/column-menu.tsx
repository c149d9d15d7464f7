import { useListsText } from '#src/i18n/rooms/lists.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Menu } from '#src/ui/menu.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { useColumnsShown } from './columns.ts'
import styles from './list.module.css'

type Named = Pick<Column<unknown>, 'id' | 'header' | 'phone'>

/** The columns one may do without: all but the one that says what the row is. */
export const optional = <Each extends Named>(columns: readonly Each[]) =>
  columns.filter(({ phone }) => phone !== 'title')

/** Those of a list's columns that are shown. */
export const useShown = <Each extends Named>(list: string, columns: readonly Each[]): Each[] => {
  const { shown } = useColumnsShown(
    list,
    optional(columns).map(({ id }) => id),
  )
  return columns.filter(({ id, phone }) => phone === 'title' || shown.includes(id))
}

/** The choice of a list's columns. */
export const ColumnMenu = ({ list, columns }: { list: string; columns: readonly Named[] }) => {
  const lists = useListsText()
  const choices = optional(columns)
  const all = choices.map(({ id }) => id)
  const { shown, show } = useColumnsShown(list, all)
  return (
    <Menu word={lists.columns}>
      <div className={styles.menu}>
        {choices.map(({ id, header }) => (
          <Checkbox
            key={id}
            label={header}
            checked={shown.includes(id)}
            onChange={(on) => show(all.filter((each) => (each === id ? on : shown.includes(each))))}
          />
        ))}
        {shown.length < all.length && (
          <Button look="quiet" onClick={() => show(all)}>
            {lists.allColumns}
          </Button>
        )}
      </div>
    </Menu>
  )
}
