import type { FollowUpAnswer, NewFollowUpRequest } from '#src/api/schemas/follow-up.ts'
import { useKept } from '#src/features/shared/kept.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Field } from '#src/ui/field.tsx'
import { BodyInput } from './body-input.tsx'
import { CaseChoice, type Chosen } from './case-choice.tsx'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { useAddFollowUp } from './queries.ts'

/** What a follow-up by hand is tied to, where that is known before it is written. */
export type Tie = { case: string } | { item: { meetingId: string; number: string } }

interface Written {
  text: string
  targetBody: string
  responsible: string
  due: string
  /** The case it is of, where nothing it is tied to says so. */
  chosen: Chosen | null
}

const unwritten: Written = { text: '', targetBody: '', responsible: '', due: '', chosen: null }

const orNull = (text: string) => text.trim() || null

/** A follow-up that stands in no minutes: what, to whom and when, on a case or an item. */
export const NewDialog = ({
  tie,
  onAdded,
  onClose,
}: {
  tie: Tie | null
  onAdded: (followUp: FollowUpAnswer) => void
  onClose: () => void
}) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const why = useWhy()
  const { value, restored, set, forget } = useKept('opfoelgning.ny', unwritten)
  const { mutate, isPending, error } = useAddFollowUp()
  const tied = tie ?? (value.chosen && { case: value.chosen.id })
  const leave = () => {
    forget()
    onClose()
  }
  const add = () => {
    if (tied === null) return
    const { text, targetBody, responsible, due } = value
    const made: NewFollowUpRequest = {
      ...tied,
      text: text.trim(),
      targetBody: orNull(targetBody),
      responsible: orNull(responsible),
      due: orNull(due),
    }
    mutate(made, {
      onSuccess: (followUp) => {
        onAdded(followUp)
        leave()
      },
    })
  }
  const field = (name: Exclude<keyof Written, 'chosen'>) => ({
    value: value[name],
    onChange: ({ target }: { target: { value: string } }) => set({ ...value, [name]: target.value }),
  })
  return (
    <Dialog title={followUps.newTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        {restored && <p className="muted">{followUps.restored}</p>}
        {tie === null && <CaseChoice chosen={value.chosen} onChoose={(chosen) => set({ ...value, chosen })} />}
        <Field label={followUps.newText}>
          <textarea rows={3} required maxLength={1000} {...field('text')} />
        </Field>
        <div className={styles.pair}>
          <BodyInput label={followUps.newTarget} {...field('targetBody')} />
          <Field label={followUps.fields.responsible}>
            <input maxLength={200} {...field('responsible')} />
          </Field>
          <Field label={followUps.fields.due}>
            <input type="date" {...field('due')} />
          </Field>
        </div>
        {error && <p role="alert" className="late">{`${followUps.saveFailed} ${why(error)}`}</p>}
        <div className={clash.buttons}>
          <Button type="submit" look="primary" disabled={isPending || tied === null || value.text.trim() === ''}>
            {isPending ? followUps.saving : followUps.add}
          </Button>
          <Button onClick={leave}>{followUps.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
