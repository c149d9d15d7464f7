import { outcomes } from '#src/domain/outcome.ts'
import { useText } from '#src/i18n/language.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Field } from '#src/ui/field.tsx'
import styles from './correction.module.css'
import type { Draft } from './draft.ts'

interface Props {
  draft: Draft
  onChange: (draft: Draft) => void
}

/** What was decided, among every outcome there is. */
export const OutcomeField = ({ draft, onChange }: Props) => {
  const { common } = useText()
  const correction = useCorrectionText()
  return (
    <Field label={correction.fields.outcome}>
      <select
        value={draft.outcome}
        onChange={({ target }) =>
          onChange({ ...draft, outcome: outcomes.find((outcome) => outcome === target.value) ?? '' })
        }
      >
        {draft.outcome === '' && <option value="">{correction.chooseOutcome}</option>}
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {common.outcome[outcome]}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** The bounds the API sets on what a person writes. */
const longest = { caseNumber: 100, title: 500 }

/** What the item is: its number, its title, and whether it is closed. */
export const ItemFields = ({ draft, wasClosed, onChange }: Props & { wasClosed: boolean }) => {
  const correction = useCorrectionText()
  return (
    <>
      <Field label={correction.fields.title}>
        <textarea
          rows={2}
          required
          maxLength={longest.title}
          value={draft.title}
          onChange={({ target }) => onChange({ ...draft, title: target.value.replaceAll('\n', ' ') })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={correction.fields.caseNumber}>
          <input
            maxLength={longest.caseNumber}
            value={draft.caseNumber}
            onChange={({ target }) => onChange({ ...draft, caseNumber: target.value })}
          />
        </Field>
        <div className={styles.check}>
          <Checkbox
            label={correction.fields.closed}
            checked={draft.closed}
            onChange={(closed) => onChange({ ...draft, closed })}
          />
        </div>
      </div>
      {draft.closed !== wasClosed && (
        <p role="alert" className={styles.warning}>
          {draft.closed ? correction.willClose : correction.willOpen}
        </p>
      )}
    </>
  )
}
