import { useState } from 'react'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { Popover, useClosePopover } from '#src/ui/popover.tsx'
import styles from './agenda.module.css'
import { DeleteDialog } from './delete-dialog.tsx'
import { RescheduleDialog } from './reschedule-dialog.tsx'

const dialogs = { reschedule: RescheduleDialog, remove: DeleteDialog }
type Doing = keyof typeof dialogs

/** What can be done with the draft as a whole: the meeting is on another day, or there is none. */
export const DraftMenu = () => {
  const agenda = useAgendaText()
  const [doing, setDoing] = useState<Doing | null>(null)
  const Asking = doing && dialogs[doing]
  return (
    <>
      <Popover
        label={agenda.moreOfDraft}
        buttonClass={buttonClass('quiet')}
        button={
          <>
            <span aria-hidden="true">{agenda.more}</span>
            <span className="visually-hidden">{agenda.moreOfDraft}</span>
          </>
        }
      >
        <Choices onChoose={setDoing} />
      </Popover>
      {Asking && <Asking onClose={() => setDoing(null)} />}
    </>
  )
}

const Choices = ({ onChoose }: { onChoose: (doing: Doing) => void }) => {
  const { reschedule, remove } = useAgendaText()
  const close = useClosePopover()
  const choose = (doing: Doing) => {
    close()
    onChoose(doing)
  }
  return (
    <div className={styles.choices}>
      <Button look="quiet" onClick={() => choose('reschedule')}>
        {reschedule.open}
      </Button>
      <Button look="quiet" onClick={() => choose('remove')}>
        {remove.open}
      </Button>
    </div>
  )
}
