import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Badge } from '#src/ui/badge.tsx'
import { AskedBy } from './asked-by.tsx'
import styles from './follow-ups.module.css'

/** What is to be followed up, leading to the sentence that says so; who wants it, in which case, and what people noted. */
export const FollowUpText = ({ followUp }: { followUp: FollowUpAnswer }) => {
  const { common } = useText()
  const followUps = useFollowUpsText()
  const format = useFormat()
  const { item, where, text, note, changedBy, changedAt, case: ref } = followUp
  return (
    <>
      <AppLink to={paths.meeting(item.meetingId, { item: item.number, where })} className={styles.text}>
        {text}
      </AppLink>
      <div className={styles.meta}>
        <AskedBy followUp={followUp} />
        {followUp.missed && (
          <Badge shape="diamond" tone="late">
            {followUps.missed}
          </Badge>
        )}
        {followUp.comments > 0 && (
          <small className="muted">{followUps.comments(format.number(followUp.comments), followUp.comments)}</small>
        )}
        <small className="muted">
          <CaseLink case={ref} /> {ref.number !== null && <span className="mono nowrap">{ref.number}</span>}
        </small>
      </div>
      {note !== null && (
        <p className={styles.note}>
          {note}{' '}
          <small className="muted">
            {changedBy ?? common.unknown} {changedAt !== null && <Day date={changedAt} short />}
          </small>
        </p>
      )}
      {note === null && changedBy !== null && changedAt !== null && (
        <small className="muted">
          {followUps.changedBy(changedBy)} <Day date={changedAt} short />
        </small>
      )}
    </>
  )
}
