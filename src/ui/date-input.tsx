import styles from './field.module.css'

/** A choice of one day, its label within the frame: «Fra 01-01-2025». */
export const DateInput = ({
  label,
  value,
  onChange,
}: {
  label: string
  /** An ISO date; empty for none. */
  value: string
  onChange: (value: string) => void
}) => (
  <label className={styles.field}>
    {label}
    <input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
  </label>
)
