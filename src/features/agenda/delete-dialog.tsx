import { paths } from '#src/features/shared/paths.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { removeAgenda } from './queries.ts'
import { useWholeDraft } from './use-whole-draft.ts'

/** There will be no meeting, or it is prepared elsewhere. It cannot be undone, so it is asked for twice. */
export const DeleteDialog = ({ onClose }: { onClose: () => void }) => {
  const { common } = useText()
  const agenda = useAgendaText()
  const why = useWhy()
  const { remove } = agenda
  const format = useFormat()
  const { bodyId, desk } = useDeskAtHand()
  const { body, date, items } = desk.content
  const say = useToast()
  const { run, ready, error } = useWholeDraft(removeAgenda, () => {
    say(remove.done(body, format.shortDate(date)))
    return paths.agenda({ forum: bodyId })
  })
  return (
    <Dialog title={remove.title} closeLabel={common.close} onClose={onClose}>
      <div className={styles.form}>
        <p>
          <b>{remove.what(body, format.shortDate(date), format.number(items.length), items.length)}</b>
        </p>
        <p className="muted">{remove.help}</p>
        {error && <p role="alert" className="late">{`${remove.failed} ${why(error)}`}</p>}
        <div className={styles.actions}>
          <Button look="primary" disabled={!ready} onClick={run}>
            {remove.doIt}
          </Button>
          <Button onClick={onClose}>{agenda.send.cancel}</Button>
        </div>
      </div>
    </Dialog>
  )
}
