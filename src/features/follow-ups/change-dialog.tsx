import { useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useKept } from '#src/features/shared/kept.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Conflict } from './conflict.tsx'
import { DraftFields } from './draft-fields.tsx'
import { changeOf, draftOf, type Draft } from './draft.ts'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { useChangeFollowUp } from './queries.ts'
import { Talk } from './talk.tsx'

/**
 * Changes what people say of a follow-up. What is typed is kept with the version it was typed on until it is saved:
 * when another was first, both are shown, and nothing typed is lost, neither by that nor by a reload.
 */
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
  const { common } = useText()
  const followUps = useFollowUpsText()
  const why = useWhy()
  const base = draftOf(followUp)
  const { value, restored, set, forget } = useKept(`opfoelgning.${followUp.id}`, {
    draft: begun ?? base,
    base,
    version: followUp.version,
  })
  const [overtaken, setOvertaken] = useState(begun !== undefined || value.version !== followUp.version)
  const { mutate, isPending, error } = useChangeFollowUp()
  const failed = error !== null && !(error instanceof ApiError && error.kind === 'stale')
  const leave = () => {
    forget()
    onClose()
  }

  /** Sends what was touched here, on the version given: what others wrote elsewhere stays. */
  const save = (version: number, before: FollowUpAnswer) => {
    const change = changeOf(value.draft, value.base)
    if (change === null) return leave()
    mutate(
      { id: followUp.id, version, change },
      {
        onSuccess: (changed) => {
          onChanged(changed, before)
          leave()
        },
        onError: (fault) => setOvertaken(fault instanceof ApiError && fault.kind === 'stale'),
      },
    )
  }

  return (
    <Dialog title={followUps.changeTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!overtaken) save(value.version, followUp)
        }}
      >
        <blockquote className={styles.quote}>{followUp.text}</blockquote>
        {restored && !overtaken && <p className="muted">{followUps.restored}</p>}
        <DraftFields draft={value.draft} onChange={(draft) => set({ ...value, draft })} />
        {failed && <p role="alert" className="late">{`${followUps.saveFailed} ${why(error)}`}</p>}
        {overtaken ? (
          <Conflict
            id={followUp.id}
            base={value.base}
            draft={value.draft}
            busy={isPending}
            onSave={(now) => save(now.version, now)}
            onClose={leave}
          />
        ) : (
          <div className={clash.buttons}>
            <Button type="submit" look="primary" disabled={isPending}>
              {isPending ? followUps.saving : followUps.save}
            </Button>
            <Button onClick={leave}>{followUps.cancel}</Button>
          </div>
        )}
      </form>
      <Talk id={followUp.id} />
    </Dialog>
  )
}
