import { Children, useState, type ReactNode } from 'react'
import { Button, buttonClass } from './button.tsx'
import styles from './filter-bar.module.css'

/**
 * What a list is narrowed by, and the way out of all of it; left off paper. On a phone the first stands there, and the
 * rest is folded behind a button.
 */
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
}) => {
  const [isOpen, setOpen] = useState(false)
  const [first, ...rest] = Children.toArray(children)
  return (
    <section className={`${styles.bar} no-print`} aria-label={label}>
      {first}
      <button
        type="button"
        className={`${buttonClass()} ${styles.fold}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div className={styles.rest} data-open={isOpen || undefined}>
        {rest}
      </div>
      {onClear && (
        <Button look="quiet" onClick={onClear}>
          {clearLabel}
        </Button>
      )}
    </section>
  )
}
