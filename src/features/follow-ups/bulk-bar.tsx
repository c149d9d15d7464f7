import { useState } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import styles from './follow-ups.module.css'
import type { Selection } from './use-selection.ts'

/** How many are chosen, and what can be done with all of them at once. */
export const BulkBar = ({ rows, selection }: { rows: readonly FollowUpAnswer[]; selection: Selection }) => {
  const followUps = useFollowUpsText()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const chosen = rows.filter(({ id }) => selection.has(id))
  if (chosen.length === 0) return null
  return (
    <section className={`${styles.bulk} no-print`} aria-label={followUps.chosenLabel}>
      <b>{followUps.chosen(format.number(chosen.length), chosen.length)}</b>
      <Button look="primary" onClick={() => setOpen(true)}>
        {followUps.changeChosen}
      </Button>
      {chosen.length < rows.length && (
        <Button look="quiet" onClick={() => selection.choose(rows.map(({ id }) => id))}>
          {followUps.chooseAll(format.number(rows.length))}
        </Button>
      )}
      <Button look="quiet" onClick={selection.clear}>
        {followUps.chooseNone}
      </Button>
      {open && <BulkDialog rows={chosen} onSaved={selection.drop} onClose={() => setOpen(false)} />}
    </section>
  )
}
