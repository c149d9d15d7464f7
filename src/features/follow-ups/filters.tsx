import { useCallback } from 'react'
import { dueFilters } from '#src/domain/follow-up.ts'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import { groupings } from './grouping.ts'
import { MineToggle } from './mine-toggle.tsx'
import { useFollowUpFilter } from './use-follow-up-filter.ts'

/** What the list is narrowed by, and grouped by. */
export const Filters = () => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const { body, responsible, due, group, mine, q, narrowed, set, clear } = useFollowUpFilter()
  const onSearch = useCallback((to: string) => set({ q: to }), [set])
  const onResponsible = useCallback((ansvarlig: string) => set({ ansvarlig }), [set])
  return (
    <FilterBar label={common.filters} clearLabel={followUps.clearFilters} onClear={narrowed ? clear : null}>
      <SearchInput label={followUps.search} placeholder={followUps.search} value={q} onSearch={onSearch} />
      <BodySelect value={body} onChange={(forum) => set({ forum })} />
      <Select
        label={followUps.fields.due}
        value={due}
        options={(['alle', ...dueFilters] as const).map((each) => [each, followUps.dues[each]] as const)}
        onChange={(frist) => set({ frist: frist === 'alle' ? null : frist })}
      />
      {!mine && (
        <SearchInput
          label={followUps.fields.responsible}
          placeholder={followUps.fields.responsible}
          value={responsible}
          onSearch={onResponsible}
        />
      )}
      <MineToggle />
      <Select
        label={followUps.groupBy}
        value={group}
        options={(['ingen', ...groupings] as const).map((each) => [each, followUps.groupings[each]] as const)}
        onChange={(gruppe) => set({ gruppe: gruppe === 'ingen' ? null : gruppe })}
      />
    </FilterBar>
  )
}
