import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyId } from '#src/domain/body.ts'
import type { DraftItem } from '#src/domain/agenda.ts'
import { inDanishOrder } from '#src/domain/order.ts'
import { paths } from '#src/features/shared/paths.ts'
import { useGoTo } from '#src/features/shared/use-as-of.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Field } from '#src/ui/field.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { sendItem } from './queries.ts'
import { useMeeting } from './use-meeting.ts'

/** Moves an item to the agenda of another meeting, or puts a copy of it there: two different things, said apart. */
export const SendDialog = ({
  item,
  name,
  how,
  onClose,
}: {
  item: DraftItem
  name: string
  how: 'move' | 'duplicate'
  onClose: () => void
}) => {
  const { common } = useText()
  const agenda = useAgendaText()
  const why = useWhy()
  const { send } = agenda
  const format = useFormat()
  const { bodyId: here, date, desk, state, take } = useDeskAtHand()
  const { bodies } = useMeeting()
  const [body, setBody] = useState(desk.content.body)
  const [day, setDay] = useState('')
  const say = useToast()
  const goTo = useGoTo()
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      if (desk.base === null) throw new Error('an item that is sent is saved first')
      return sendItem(desk.base, { itemId: item.id, how, to: { body, date: day } })
    },
    onSuccess: ({ from, to }) => {
      take(from)
      const said = how === 'move' ? send.movedTo : send.copiedTo
      say(said(name, to.body, format.shortDate(to.date)), {
        label: send.see,
        about: item.id,
        run: () => void goTo(paths.agenda({ forum: bodyId(to.body), dato: to.date })),
      })
      onClose()
      return client.invalidateQueries({ queryKey: ['agendas'] })
    },
  })
  const same = bodyId(body) === here && day === date
  const names = bodies.some((each) => each.name === body)
    ? bodies.map((each) => each.name)
    : [body, ...bodies.map((each) => each.name)]
  return (
    <Dialog title={how === 'move' ? send.moveTitle : send.duplicateTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <p>
          <b>{name}</b>
        </p>
        <p className="muted">{how === 'move' ? send.moveHelp : send.duplicateHelp}</p>
        <div className={styles.pair}>
          <Field label={agenda.body}>
            <select value={body} onChange={({ target }) => setBody(target.value)}>
              {names.toSorted(inDanishOrder).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </Field>
          <Field label={agenda.date}>
            <input type="date" required min="2000-01-01" value={day} onChange={({ target }) => setDay(target.value)} />
          </Field>
        </div>
        {same && <p className="late">{send.sameMeeting}</p>}
        {error && <p role="alert" className="late">{`${send.failed} ${why(error)}`}</p>}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={same || isPending || state !== 'saved'}>
            {how === 'move' ? send.doMove : send.doDuplicate}
          </Button>
          <Button onClick={onClose}>{send.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
