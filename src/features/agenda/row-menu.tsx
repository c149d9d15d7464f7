import { useState } from 'react'
import type { DraftItem } from '#src/domain/agenda.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { goOnFrom } from '#src/ui/go-on.ts'
import { Icon } from '#src/ui/icon.tsx'
import { Popover, useClosePopover } from '#src/ui/popover.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { SendDialog } from './send-dialog.tsx'
import { useTakeOff } from './use-take-off.ts'

type How = 'move' | 'duplicate'

/** What can be done with an item as a whole. */
export const RowMenu = ({
  item,
  name,
  onUp,
  onDown,
}: {
  item: DraftItem
  name: string
  onUp: () => void
  onDown: () => void
}) => {
  const agenda = useAgendaText()
  const { editable } = useDeskAtHand()
  const [sending, setSending] = useState<How | null>(null)
  if (!editable) return null
  return (
    <span className={styles.menu}>
      <Button look="quiet" aria-label={agenda.up(name)} title={agenda.keys} onClick={onUp}>
        <Icon name="up" size={16} />
      </Button>
      <Button look="quiet" aria-label={agenda.down(name)} title={agenda.keys} onClick={onDown}>
        <Icon name="down" size={16} />
      </Button>
      <Popover
        label={agenda.moreOf(name)}
        buttonClass={buttonClass('quiet')}
        act="more"
        button={
          <>
            <span aria-hidden="true">{agenda.more}</span>
            <span className="visually-hidden">{agenda.moreOf(name)}</span>
          </>
        }
      >
        <Choices item={item} name={name} onSend={setSending} />
      </Popover>
      {sending && <SendDialog item={item} name={name} how={sending} onClose={() => setSending(null)} />}
    </span>
  )
}

const Choices = ({ item, name, onSend }: { item: DraftItem; name: string; onSend: (how: How) => void }) => {
  const agenda = useAgendaText()
  const takeOff = useTakeOff()
  const close = useClosePopover()
  const send = (how: How) => {
    close()
    onSend(how)
  }
  return (
    <div className={styles.choices}>
      <Button look="quiet" onClick={() => send('move')}>
        {agenda.send.move}
      </Button>
      <Button look="quiet" onClick={() => send('duplicate')}>
        {agenda.send.duplicate}
      </Button>
      <Button
        look="quiet"
        onClick={({ currentTarget }) => {
          goOnFrom(currentTarget)
          close()
          takeOff(item, name)
        }}
      >
        {agenda.takeOff}
      </Button>
    </div>
  )
}
