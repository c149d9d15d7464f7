import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { buttonClass } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Popover } from '#src/ui/popover.tsx'
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
    <Popover
      label={postponed.layout}
      buttonClass={buttonClass()}
      button={
        <>
          {postponed.layout} <Icon name="down" size={14} />
        </>
      }
    >
      <div className={styles.panel}>
        <OrderSelect sort={filters.sort} onChange={(sort) => onChange({ sort: sortOf(sort) })} />
        <Checkbox label={postponed.grouped} checked={filters.grouped} onChange={(grouped) => onChange({ grouped })} />
      </div>
    </Popover>
  )
}
