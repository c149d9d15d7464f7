import { useQuery } from '@tanstack/react-query'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Button } from '#src/ui/button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { draftFields, draftOf, mergedDraft, type Draft } from './draft.ts'
import clash from '#src/features/shared/clash.module.css'
import styles from './follow-ups.module.css'
import { followUpQueries } from './queries.ts'

/** Someone else was first: what they wrote beside what you did, and the choice between them. */
export const Conflict = ({
  id,
  base,
  draft,
  busy,
  onSave,
  onClose,
}: {
  id: string
  /** What stood when the draft was begun. */
  base: Draft
  draft: Draft
  busy: boolean
  /** Saves the draft over what stands now. */
  onSave: (now: FollowUpAnswer) => void
  onClose: () => void
}) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const query = useQuery(followUpQueries.now(id))
  return (
    <section role="alert" className={clash.conflict} aria-label={followUps.conflict.title}>
      <h3>{followUps.conflict.title}</h3>
      <QueryView query={query} loading={<SkeletonRows rows={2} height={36} label={common.loading} />}>
        {(now) =>
          now === null ? (
            <p>{followUps.conflict.gone}</p>
          ) : (
            <>
              <p>{followUps.conflict.text}</p>
              <SideBySide by={now.changedBy} theirs={draftOf(now)} mine={mergedDraft(draft, base, draftOf(now))} />
              <div className={clash.buttons}>
                <Button look="primary" disabled={busy} onClick={() => onSave(now)}>
                  {busy ? followUps.saving : followUps.conflict.saveMine}
                </Button>
                <Button onClick={onClose}>{followUps.conflict.keepTheirs}</Button>
              </div>
            </>
          )
        }
      </QueryView>
    </section>
  )
}

const SideBySide = ({ by, theirs, mine }: { by: string | null; theirs: Draft; mine: Draft }) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const format = useFormat()
  const words = (of: Draft, field: (typeof draftFields)[number]) => {
    if (field === 'status') return common.followUpStatus[of.status]
    if (of[field] === '') return common.none
    return field === 'due' ? format.shortDate(of.due) : of[field]
  }
  return (
    <table className={clash.sides}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{followUps.conflict.field}</span>
          </th>
          <th scope="col">{followUps.conflict.theirs(by ?? common.unknown)}</th>
          <th scope="col">{followUps.conflict.mine}</th>
        </tr>
      </thead>
      <tbody>
        {draftFields.map((field) => (
          <tr key={field} className={theirs[field] === mine[field] ? undefined : styles.differs}>
            <th scope="row">{followUps.fields[field]}</th>
            <td>{words(theirs, field)}</td>
            <td>{words(mine, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
