import { useCallback } from 'react'
import { auditKinds } from '#src/domain/audit.ts'
import { useText } from '#src/i18n/language.tsx'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Select } from '#src/ui/select.tsx'
import styles from './audit.module.css'
import { useLogFilter } from './use-log-filter.ts'

/** By person, kind, period and case. */
export const LogFilters = () => {
  const { common } = useText()
  const audit = useAuditText()
  const { kind, by, from, to, caseId, narrowed, set, clear } = useLogFilter()
  const onPerson = useCallback((hvem: string) => set({ hvem }), [set])
  return (
    <FilterBar label={common.filters} clearLabel={audit.clearFilters} onClear={narrowed ? clear : null}>
      <SearchInput label={audit.person} placeholder={audit.person} value={by} onSearch={onPerson} />
      <Select
        label={audit.kind}
        value={kind}
        options={(['all', ...auditKinds] as const).map((each) => [each, audit.kinds[each]] as const)}
        onChange={(hvad) => set({ hvad: hvad === 'all' ? null : hvad })}
      />
      <Period label={audit.from} value={from} onChange={(fra) => set({ fra })} />
      <Period label={audit.to} value={to} onChange={(til) => set({ til })} />
      {caseId !== null && <Checkbox label={audit.ofCase(caseId)} checked onChange={() => set({ sag: null })} />}
    </FilterBar>
  )
}

const Period = ({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) => (
  <label className={styles.day}>
    {label}
    <input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
  </label>
)
