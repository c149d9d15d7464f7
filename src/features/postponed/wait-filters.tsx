import { useCallback } from 'react'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { Arrangement } from './arrangement.tsx'
import { isFiltered, noFilters, type Filters } from './filters.ts'

/** What to show, and in what order; all of it is in the address. */
export const WaitFilters = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const onSearch = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <FilterBar
      label={common.filters}
      clearLabel={postponed.clearFilters}
      onClear={isFiltered(filters) ? () => onChange(noFilters) : null}
    >
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
      <Arrangement filters={filters} onChange={onChange} />
    </FilterBar>
  )
}
