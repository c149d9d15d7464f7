import { useState } from 'react'
import { draftItemKinds, readinesses, type DraftItem } from '#src/domain/agenda.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { changeItem } from './edits.ts'

/** The bounds the API sets. */
const longest = { presenter: 200, note: 4000, minutes: 600 }

const minutesOf = (typed: string) =>
  typed === '' ? null : Math.min(longest.minutes, Math.max(0, Math.trunc(Number(typed))))

/** What there is to say of an item besides its title, each field named for those who do not see what it stands beside. */
export const RowFields = ({ item, name }: { item: DraftItem; name: string }) => {
  const agenda = useAgendaText()
  const { edit } = useDeskAtHand()
  const { fields } = agenda
  const [noting, setNoting] = useState(false)
  const set = (change: Partial<DraftItem>) => edit(changeItem(item.id, change), `${item.id}.${Object.keys(change)[0]}`)
  const label = (field: string) => `${field}: ${name}`
  return (
    <>
      <div className={styles.fields}>
        <Choice
          label={label(fields.kind)}
          value={item.kind}
          options={draftItemKinds}
          names={agenda.kind}
          onChange={(kind) => set({ kind })}
        />
        <input
          className={styles.presenter}
          aria-label={label(fields.presenter)}
          placeholder={fields.presenter}
          maxLength={longest.presenter}
          value={item.presenter}
          onChange={({ target }) => set({ presenter: target.value })}
        />
        <label className={styles.minutes}>
          <input
            type="number"
            aria-label={label(fields.minutes)}
            min={0}
            max={longest.minutes}
            step={5}
            value={item.minutes ?? ''}
            onChange={({ target }) => set({ minutes: minutesOf(target.value) })}
          />
          {agenda.min}
        </label>
        <Choice
          label={label(fields.readiness)}
          value={item.readiness}
          options={readinesses}
          names={agenda.readiness}
          onChange={(readiness) => set({ readiness })}
        />
        <Checkbox label={agenda.closedShort} checked={item.closed} onChange={(closed) => set({ closed })} />
        {item.note === '' && !noting && (
          <Button look="quiet" aria-label={`${agenda.addNote}: ${name}`} onClick={() => setNoting(true)}>
            {agenda.addNote}
          </Button>
        )}
      </div>
      {(item.note !== '' || noting) && (
        <textarea
          className={styles.note}
          rows={1}
          // Opened by a press on the button that it takes the place of.
          ref={(field) => {
            if (noting && item.note === '') field?.focus()
          }}
          aria-label={label(fields.note)}
          placeholder={fields.note}
          maxLength={longest.note}
          value={item.note}
          onChange={({ target }) => set({ note: target.value })}
          onBlur={() => setNoting(false)}
        />
      )}
    </>
  )
}

/** A choice of one that stands among the fields without a frame. */
const Choice = <Value extends string>({
  label,
  value,
  options,
  names,
  onChange,
}: {
  label: string
  value: Value
  options: readonly Value[]
  names: Record<Value, string>
  onChange: (value: Value) => void
}) => (
  <select
    aria-label={label}
    data-value={value}
    value={value}
    onChange={({ target }) => {
      const chosen = options.find((option) => option === target.value)
      if (chosen !== undefined) onChange(chosen)
    }}
  >
    {options.map((option) => (
      <option key={option} value={option}>
        {names[option]}
      </option>
    ))}
  </select>
)
