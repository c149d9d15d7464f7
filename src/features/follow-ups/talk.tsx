import { useQuery } from '@tanstack/react-query'
import { LogList } from '#src/features/shared/log/log-list.tsx'
import { logQueries } from '#src/features/shared/log/queries.ts'
import { useKept } from '#src/features/shared/kept.ts'
import { useMay } from '#src/features/shared/me.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useWhy } from '#src/features/shared/why.ts'
import { useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { useComment } from './queries.ts'

/** The latest are read in the dialog; all of it is in the log. */
const shown = 50

/** What has happened to a follow-up and what people say of it, and room to say more. */
export const Talk = ({ id }: { id: string }) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const may = useMay('director')
  const query = useQuery({ ...logQueries.latest({ followUp: id }, shown), enabled: may })
  if (!may) return null
  return (
    <section className={styles.talk} aria-label={followUps.history}>
      <h3>{followUps.history}</h3>
      <CommentForm id={id} />
      <QueryView query={query} loading={<SkeletonRows rows={1} height={40} label={common.loading} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{followUps.noHistory}</p>
          ) : (
            <LogList entries={items} brief unnamed />
          )
        }
      </QueryView>
    </section>
  )
}

const CommentForm = ({ id }: { id: string }) => {
  const followUps = useFollowUpsText()
  const why = useWhy()
  const { value, set, startOver } = useKept(`opfoelgning.${id}.kommentar`, { text: '' })
  const { mutate, isPending, error } = useComment(id)
  if (!useMay('secretariat')) return null
  const send = () => mutate(value.text, { onSuccess: startOver })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (value.text.trim() !== '') send()
      }}
    >
      <Field label={followUps.comment} help={followUps.commentHelp}>
        <textarea rows={2} maxLength={4000} value={value.text} onChange={({ target }) => set({ text: target.value })} />
      </Field>
      {error && <p role="alert" className="late">{`${followUps.saveFailed} ${why(error)}`}</p>}
      <div className={clash.buttons}>
        <Button type="submit" disabled={isPending || value.text.trim() === ''}>
          {isPending ? followUps.saving : followUps.sendComment}
        </Button>
      </div>
    </form>
  )
}
