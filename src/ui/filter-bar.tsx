import { Children, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, buttonClass } from './button.tsx'
import styles from './filter-bar.module.css'
import { Icon } from './icon.tsx'

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
  const bar = useRef<HTMLElement>(null)
  // Where much stands over the bar, what it unfolds would come below what is seen.
  useEffect(() => {
    if (isOpen) bar.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const [first, ...rest] = Children.toArray(children)
  return (
    <section ref={bar} className={`${styles.bar} no-print`} aria-label={label}>
      {first}
      <button
        type="button"
        className={`${buttonClass()} ${styles.fold}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <Icon name="down" size={14} />
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
