import styles from './field.module.css'
import { Icon } from './icon.tsx'

/** A choice of one, its label within the frame: «Forum Direktionen». */
export const Select = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly (readonly [value: Value, label: string])[]
  onChange: (value: Value) => void
}) => (
  <label className={styles.field}>
    {label}
    <select
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(([option]) => option === target.value)
        if (chosen) onChange(chosen[0])
      }}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
    <Icon name="down" size={14} />
  </label>
)
