import { useState } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { useListsText } from '#src/i18n/rooms/lists.ts'
import { Button } from '#src/ui/button.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import styles from './follow-ups.module.css'

/** How many are chosen, and what can be done with all of them at once. */
export const BulkBar = ({
  of,
  chosen,
  chooseAll,
  drop,
  clear,
}: {
  /** How many there are to choose among. */
  of: number
  chosen: readonly FollowUpAnswer[]
  chooseAll: () => void
  drop: (ids: readonly string[]) => void
  clear: () => void
}) => {
  const lists = useListsText()
  const followUps = useFollowUpsText()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  if (chosen.length === 0) return null
  return (
    <section className={`${styles.bulk} no-print`} aria-label={followUps.chosenLabel}>
      <b>{lists.chosen(format.number(chosen.length))}</b>
      <Button look="primary" onClick={() => setOpen(true)}>
        {followUps.changeChosen}
      </Button>
      {chosen.length < of && (
        <Button look="quiet" onClick={chooseAll}>
          {lists.chooseAll(format.number(of))}
        </Button>
      )}
      <Button look="quiet" onClick={clear}>
        {lists.chooseNone}
      </Button>
      {open && <BulkDialog rows={chosen} onSaved={drop} onClose={() => setOpen(false)} />}
    </section>
  )
}
