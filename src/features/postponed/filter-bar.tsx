import { useCallback } from 'react'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { isFiltered, noFilters, sortOf, type Filters } from './filters.ts'
import styles from './filter-bar.module.css'
import { OrderSelect } from './order-select.tsx'

/** What to show, and in what order; all of it is in the address. */
export const FilterBar = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}) => {
  const { postponed } = useText()
  const onSearch = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <search className={`${styles.bar} no-print`} aria-label={postponed.filters}>
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
      <div className={styles.layout}>
        <Checkbox label={postponed.grouped} checked={filters.grouped} onChange={(grouped) => onChange({ grouped })} />
        <OrderSelect sort={filters.sort} onChange={(sort) => onChange({ sort: sortOf(sort) })} />
        {filters.view === 'timeline' && (
          <Select
            label={postponed.period}
            value={filters.period}
            options={(['all', '24', '12', '6'] as const).map((period) => [period, postponed.periods[period]] as const)}
            onChange={(period) => onChange({ period })}
          />
        )}
      </div>
    </search>
  )
}
