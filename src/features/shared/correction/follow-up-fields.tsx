import type { Where } from '#src/domain/meeting.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import styles from './correction.module.css'
import { isNew, newFollowUp, newKey, type FollowUpDraft } from './draft.ts'

/** The bounds the API sets on what a person writes. */
const longest = { text: 1000, short: 200, quote: 4000 }
const most = 50

/** What the item asks for or promises: each can be put right or taken away, and what was missed is added. */
export const FollowUpFields = ({
  followUps,
  item,
  onChange,
}: {
  followUps: readonly FollowUpDraft[]
  /** Where the item stands: a follow-up that is added points there until its sentence is found. */
  item: Where
  onChange: (followUps: FollowUpDraft[]) => void
}) => {
  const correction = useCorrectionText()
  const add = () => onChange([...followUps, newFollowUp(newKey(followUps), item)])
  return (
    <section className={styles.followUps} aria-label={correction.fields.followUps}>
      <h3>{correction.fields.followUps}</h3>
      {followUps.length === 0 && <p className="muted">{correction.noFollowUps}</p>}
      {followUps.map((followUp, at) => (
        <OneFollowUp
          key={followUp.key}
          name={correction.followUp(at + 1)}
          followUp={followUp}
          open={isNew(followUp)}
          onChange={(changed) => onChange(followUps.with(at, changed))}
          onRemove={() => onChange(followUps.toSpliced(at, 1))}
        />
      ))}
      {followUps.length < most && (
        <div>
          <Button onClick={add}>{correction.addFollowUp}</Button>
        </div>
      )}
    </section>
  )
}

const OneFollowUp = ({
  name,
  followUp,
  open,
  onChange,
  onRemove,
}: {
  name: string
  followUp: FollowUpDraft
  open: boolean
  onChange: (followUp: FollowUpDraft) => void
  onRemove: () => void
}) => {
  const correction = useCorrectionText()
  const short = (field: 'targetBody' | 'responsible' | 'due') => (
    <Field label={correction.followUpFields[field]} {...(field === 'due' && { help: correction.dueHelp })}>
      <input
        maxLength={longest.short}
        value={followUp[field]}
        onChange={({ target }) => onChange({ ...followUp, [field]: target.value })}
      />
    </Field>
  )
  const long = (field: 'text' | 'quote') => (
    <Field label={correction.followUpFields[field]} {...(field === 'quote' && { help: correction.quoteHelp })}>
      <textarea
        rows={2}
        required
        maxLength={longest[field]}
        value={followUp[field]}
        onChange={({ target }) => onChange({ ...followUp, [field]: target.value })}
      />
    </Field>
  )
  return (
    <details className={styles.followUp} open={open}>
      <summary>{followUp.text || name}</summary>
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        {long('text')}
        {long('quote')}
        <div className={styles.pair}>
          {short('targetBody')}
          {short('responsible')}
          {short('due')}
        </div>
        <div>
          <Button look="quiet" aria-label={correction.removeThis(followUp.text || name)} onClick={onRemove}>
            {correction.remove}
          </Button>
        </div>
      </fieldset>
    </details>
  )
}
