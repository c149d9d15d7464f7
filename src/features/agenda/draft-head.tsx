import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Field } from '#src/ui/field.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'

/** When and where the meeting begins: the clock runs from there. */
export const DraftHead = () => {
  const { fields } = useAgendaText()
  const { desk, edit } = useDeskAtHand()
  const { time, place } = desk.content
  return (
    <div className={styles.head}>
      <Field label={fields.time}>
        <input
          type="time"
          value={time ?? ''}
          onChange={({ target }) => edit((content) => ({ ...content, time: target.value || null }), 'time')}
        />
      </Field>
      <Field label={fields.place}>
        <input
          maxLength={200}
          value={place ?? ''}
          onChange={({ target }) => edit((content) => ({ ...content, place: target.value || null }), 'place')}
        />
      </Field>
    </div>
  )
}
