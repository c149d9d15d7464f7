import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Menu } from '#src/ui/menu.tsx'
import { sortOf, type Filters } from './filters.ts'
import styles from './wait-filters.module.css'
import { OrderSelect } from './order-select.tsx'

/** How the waits are laid out: seldom changed, so behind one button. */
export const Arrangement = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}) => {
  const postponed = usePostponedText()
  return (
    <Menu word={postponed.layout}>
      <div className={styles.panel}>
        <OrderSelect sort={filters.sort} onChange={(sort) => onChange({ sort: sortOf(sort) })} />
        <Checkbox label={postponed.grouped} checked={filters.grouped} onChange={(grouped) => onChange({ grouped })} />
      </div>
    </Menu>
  )
}
