import { useCallback } from 'react'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { Arrangement } from './arrangement.tsx'
import { isFiltered, noFilters, type Filters } from './filters.ts'
import styles from './filter-bar.module.css'

/** What to show, and in what order; all of it is in the address. */
export const FilterBar = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}) => {
  const postponed = usePostponedText()
  const onSearch = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <section className={`${styles.bar} no-print`} aria-label={postponed.filters}>
      <SearchInput label={postponed.search} placeholder={postponed.searchHint} value={filters.q} onSearch={onSearch} />
      <BodySelect value={filters.body} onChange={(body) => onChange({ body })} />
      <Select
        label={postponed.kind}
        value={filters.kind}
        options={[
          ['all', postponed.allKinds],
          ['postponed', postponed.onlyPostponed],
          ['returned', postponed.onlyReturned],
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      <Checkbox label={postponed.overdueOnly} checked={filters.overdue} onChange={(overdue) => onChange({ overdue })} />
      {isFiltered(filters) && (
        <Button look="quiet" onClick={() => onChange(noFilters)}>
          {postponed.clearFilters}
        </Button>
      )}
      <Arrangement filters={filters} onChange={onChange} />
    </section>
  )
}
