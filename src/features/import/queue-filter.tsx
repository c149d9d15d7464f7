import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { Segmented } from '#src/ui/segmented.tsx'
import styles from './import.module.css'
import { filtered, filters, type Entry, type Filter } from './queue.ts'

/** How many files ended how, the way to see just those, and the way to what was doubtful in them. */
export const QueueFilter = ({
  entries,
  chosen,
  onChoose,
}: {
  entries: readonly Entry[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}) => {
  const importing = useImportText()
  const format = useFormat()
  const counts = filters.map((filter) => [filter, filtered(entries, filter).length] as const)
  const offered = counts.filter(([filter, count]) => filter === chosen || (count > 0 && count <= entries.length))
  const doubtful = filtered(entries, 'doubtful').length
  // Where all of them ended alike there is nothing to choose.
  const isChoice = offered.length > 2 || chosen !== 'all'
  if (!isChoice && doubtful === 0) return null
  return (
    <div className={styles.filter}>
      {isChoice && (
        <Segmented
          label={importing.show}
          value={chosen}
          options={offered.map(([filter, count]) => [filter, `${importing.filters[filter]} ${format.number(count)}`])}
          onChange={onChoose}
        />
      )}
      {doubtful > 0 && (
        <AppLink to={paths.review()} className="link">
          {importing.toReview(format.number(doubtful), doubtful)}
        </AppLink>
      )}
    </div>
  )
}
