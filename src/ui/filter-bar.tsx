import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './filter-bar.module.css'

/** What a list is narrowed by, and the way out of all of it; left off paper. */
export const FilterBar = ({
  label,
  clearLabel,
  onClear,
  children,
}: {
  label: string
  clearLabel: string
  /** Null while nothing is narrowed. */
  onClear: (() => void) | null
  children: ReactNode
}) => (
  <section className={`${styles.bar} no-print`} aria-label={label}>
    {children}
    {onClear && (
      <Button look="quiet" onClick={onClear}>
        {clearLabel}
      </Button>
    )}
  </section>
)
