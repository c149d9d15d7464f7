import { useEffect, useState } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

/** People pause this long when they have typed what they look for. */
const pauseMs = 200

/**
 * What is typed shows at once; `onSearch` hears of it when the typing pauses, or at once on Enter. `toFound` leads to
 * what was found, where that stands below: by arrow down, and by Enter when it is what was typed.
 */
export const SearchInput = ({
  label,
  placeholder,
  value,
  onSearch,
  toFound,
}: {
  label: string
  placeholder?: string
  value: string
  onSearch: (value: string) => void
  toFound?: () => void
}) => {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return undefined
    const timer = setTimeout(() => onSearch(typed), pauseMs)
    return () => clearTimeout(timer)
  }, [typed, value, onSearch])
  return (
    <label className={styles.field}>
      <Icon name="search" size={16} />
      <span className="visually-hidden">{label}</span>
      <input
        type="search"
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== value) onSearch(typed)
          else if (toFound && (event.key === 'Enter' || event.key === 'ArrowDown')) {
            event.preventDefault()
            toFound()
          }
        }}
      />
    </label>
  )
}
