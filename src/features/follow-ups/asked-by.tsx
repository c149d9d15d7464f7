import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'

/** Who wants it: the body itself asked, or – weaker – the author of the presentation said it would come. */
export const AskedBy = ({ followUp: { askedBy } }: { followUp: FollowUpAnswer }) => {
  const followUps = useFollowUpsText()
  return (
    <small className="muted" title={followUps.askedByHelp[askedBy]}>
      {followUps.askedBy[askedBy]}
    </small>
  )
}
