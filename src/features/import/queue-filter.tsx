import { useFormat, useText } from '#src/i18n/language.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import styles from './import.module.css'
import { filtered, filters, type Entry, type Filter } from './queue.ts'

/** How many files ended how, and the way to see just those; nothing where all of them ended alike. */
export const QueueFilter = ({
  entries,
  chosen,
  onChoose,
}: {
  entries: readonly Entry[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}) => {
  const { importing } = useText()
  const format = useFormat()
  const counts = filters.map((filter) => [filter, filtered(entries, filter).length] as const)
  const offered = counts.filter(([filter, count]) => filter === chosen || (count > 0 && count <= entries.length))
  if (offered.length < 3 && chosen === 'all') return null
  return (
    <div className={styles.filter}>
      <Segmented
        label={importing.show}
        value={chosen}
        options={offered.map(([filter, count]) => [filter, `${importing.filters[filter]} ${format.number(count)}`])}
        onChange={onChoose}
      />
    </div>
  )
}
