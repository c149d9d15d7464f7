import { followUpStatuses } from '#src/domain/follow-up.ts'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Field } from '#src/ui/field.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import type { Draft } from './draft.ts'
import styles from './follow-ups.module.css'

/** The bounds the API sets on what a person writes. */
const longest = { note: 4000, responsible: 200 }

/** What a person says of a follow-up. */
export const DraftFields = ({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) => {
  const { common } = useText()
  const { fields, ...followUps } = useFollowUpsText()
  return (
    <>
      <div>
        <Segmented
          label={fields.status}
          value={draft.status}
          options={followUpStatuses.map((status) => [status, common.followUpStatus[status]] as const)}
          onChange={(status) => onChange({ ...draft, status })}
        />
      </div>
      <Field label={fields.note} help={followUps.noteHelp}>
        <textarea
          rows={3}
          maxLength={longest.note}
          value={draft.note}
          onChange={({ target }) => onChange({ ...draft, note: target.value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={fields.responsible}>
          <input
            maxLength={longest.responsible}
            value={draft.responsible}
            onChange={({ target }) => onChange({ ...draft, responsible: target.value })}
          />
        </Field>
        <Field label={fields.due}>
          <input type="date" value={draft.due} onChange={({ target }) => onChange({ ...draft, due: target.value })} />
        </Field>
      </div>
    </>
  )
}
