import { useState } from 'react'
import { paths } from '#src/features/shared/paths.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Field } from '#src/ui/field.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { changeAgenda } from './queries.ts'
import { useWholeDraft } from './use-whole-draft.ts'

/** The meeting is on another day or hour: its agenda comes along whole. */
export const RescheduleDialog = ({ onClose }: { onClose: () => void }) => {
  const { common } = useText()
  const agenda = useAgendaText()
  const why = useWhy()
  const { reschedule, fields } = agenda
  const format = useFormat()
  const { bodyId, desk } = useDeskAtHand()
  const { content } = desk
  const [date, setDate] = useState(content.date)
  const [time, setTime] = useState(content.time)
  const say = useToast()
  const { run, ready, error } = useWholeDraft(
    ({ id, version }) => changeAgenda(id, version, { ...content, date, time }),
    (now) => {
      say(reschedule.done(now.body, format.shortDate(now.date)))
      return paths.agenda({ forum: bodyId, dato: now.date })
    },
  )
  return (
    <Dialog title={reschedule.title} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <p className="muted">{reschedule.help}</p>
        <div className={styles.pair}>
          <Field label={fields.date}>
            <input
              type="date"
              required
              min="2000-01-01"
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          </Field>
          <Field label={fields.time}>
            <input type="time" value={time ?? ''} onChange={({ target }) => setTime(target.value || null)} />
          </Field>
        </div>
        {error && <p role="alert" className="late">{`${reschedule.failed} ${why(error)}`}</p>}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={!ready || date === content.date}>
            {reschedule.doIt}
          </Button>
          <Button onClick={onClose}>{agenda.send.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
