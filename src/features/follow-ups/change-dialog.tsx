import { useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Conflict } from './conflict.tsx'
import { DraftFields } from './draft-fields.tsx'
import { changeOf, draftOf, type Draft } from './draft.ts'
import styles from './follow-ups.module.css'
import { useChangeFollowUp } from './queries.ts'

/** Changes what people say of a follow-up. When another was first, both are shown, and nothing typed is lost. */
export const ChangeDialog = ({
  followUp,
  begun,
  onChanged,
  onClose,
}: {
  followUp: FollowUpAnswer
  /** A change that someone else was ahead of, to be seen beside theirs. */
  begun?: Draft | undefined
  onChanged: (changed: FollowUpAnswer, before: FollowUpAnswer) => void
  onClose: () => void
}) => {
  const { common, followUps } = useText()
  const [draft, setDraft] = useState(begun ?? draftOf(followUp))
  const [overtaken, setOvertaken] = useState(begun !== undefined)
  const { mutate, isPending, error } = useChangeFollowUp()
  const failed = error !== null && !(error instanceof ApiError && error.kind === 'stale')

  /** Sends what was touched here, on the version that stands: what others wrote elsewhere stays. */
  const save = (now: FollowUpAnswer) => {
    const change = changeOf(draft, draftOf(followUp))
    if (change === null) return onClose()
    mutate(
      { id: now.id, version: now.version, change },
      {
        onSuccess: (changed) => {
          onChanged(changed, now)
          onClose()
        },
        onError: (why) => setOvertaken(why instanceof ApiError && why.kind === 'stale'),
      },
    )
  }

  return (
    <Dialog title={followUps.changeTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!overtaken) save(followUp)
        }}
      >
        <blockquote className={styles.quote}>{followUp.text}</blockquote>
        <DraftFields draft={draft} onChange={setDraft} />
        {failed && <p role="alert" className="late">{`${followUps.saveFailed} ${error.message}`}</p>}
        {overtaken ? (
          <Conflict followUp={followUp} draft={draft} busy={isPending} onSave={save} onClose={onClose} />
        ) : (
          <div className={styles.buttons}>
            <Button type="submit" look="primary" disabled={isPending}>
              {isPending ? followUps.saving : followUps.save}
            </Button>
            <Button onClick={onClose}>{followUps.cancel}</Button>
          </div>
        )}
      </form>
    </Dialog>
  )
}
