import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useText } from '#src/i18n/language.tsx'

/** Who wants it: the body itself asked, or – weaker – the author of the presentation said it would come. */
export const AskedBy = ({ followUp: { askedBy } }: { followUp: FollowUpAnswer }) => {
  const { followUps } = useText()
  return (
    <small className={askedBy === 'body' ? undefined : 'muted'} title={followUps.askedByHelp[askedBy]}>
      {followUps.askedBy[askedBy]}
    </small>
  )
}
