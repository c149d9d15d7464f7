import { useState } from 'react'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Field } from '#src/ui/field.tsx'
import { bulkChange, type BulkDraft } from './bulk.ts'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { useBulkChange } from './use-bulk-change.ts'

const untouched: BulkDraft = { status: '', note: '', responsible: '', due: '' }

/** One change of several follow-ups, each on its own version; those that someone else was ahead of are named. */
export const BulkDialog = ({
  rows,
  onSaved,
  onClose,
}: {
  rows: readonly FollowUpAnswer[]
  /** Those that were changed. */
  onSaved: (ids: readonly string[]) => void
  onClose: () => void
}) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const format = useFormat()
  const [draft, setDraft] = useState(untouched)
  const { run, busy, failed } = useBulkChange()
  const change = bulkChange(draft)
  const save = async () => {
    if (change === null) return
    const result = await run(rows, change)
    onSaved(result.changed)
    if (result.failed.length === 0) onClose()
  }
  const field = (name: 'note' | 'responsible' | 'due') => ({
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  })
  return (
    <Dialog
      title={followUps.bulkTitle(format.number(rows.length), rows.length)}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{followUps.bulkHelp}</p>
        <Field label={followUps.fields.status}>
          <select
            value={draft.status}
            onChange={({ target }) =>
              setDraft({ ...draft, status: followUpStatuses.find((each) => each === target.value) ?? '' })
            }
          >
            <option value="">{followUps.unchanged}</option>
            {followUpStatuses.map((status) => (
              <option key={status} value={status}>
                {common.followUpStatus[status]}
              </option>
            ))}
          </select>
        </Field>
        <div className={styles.pair}>
          <Field label={followUps.fields.responsible}>
            <input maxLength={200} placeholder={followUps.unchanged} {...field('responsible')} />
          </Field>
          <Field label={followUps.fields.due}>
            <input type="date" {...field('due')} />
          </Field>
        </div>
        <Field label={followUps.fields.note}>
          <textarea rows={2} maxLength={4000} placeholder={followUps.unchanged} {...field('note')} />
        </Field>
        {failed.length > 0 && (
          <div role="alert" className={clash.conflict}>
            <h3>{followUps.bulkFailed(format.number(failed.length), failed.length)}</h3>
            <p>{followUps.bulkFailedText}</p>
            <ul>
              {failed.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={clash.buttons}>
          <Button type="submit" look="primary" disabled={busy || change === null}>
            {busy ? followUps.saving : failed.length > 0 ? followUps.bulkAgain : followUps.save}
          </Button>
          <Button onClick={onClose}>{followUps.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
