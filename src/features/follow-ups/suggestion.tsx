import type { FollowUpAnswer, SuggestionAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RowButton } from '#src/ui/row-button.tsx'
import type { FollowUpActions } from './follow-up-table.tsx'
import styles from './follow-ups.module.css'

/**
 * A later item that may have dealt with it, as evidence: a person takes it, or refuses it for good. On what is done, the
 * item that was taken.
 */
export const Suggestion = ({ followUp, actions }: { followUp: FollowUpAnswer; actions: FollowUpActions | null }) => {
  const followUps = useFollowUpsText()
  const { status, suggestion, evidence } = followUp
  if (status === 'done' && evidence !== null)
    return (
      <p className={styles.suggestion}>
        <Icon name="check" size={14} /> {followUps.doneBy} <ItemLink item={evidence} />
      </p>
    )
  if (suggestion === null || status !== 'open') return null
  return (
    <p className={styles.suggestion}>
      <Icon name="check" size={14} /> {followUps.maybeDone} <ItemLink item={suggestion} />
      {actions && (
        <>
          <RowButton act="confirm" look="quiet" onClick={() => actions.confirm(followUp)}>
            {followUps.confirmDone}
          </RowButton>
          <RowButton
            act="refuse"
            look="quiet"
            aria-label={followUps.refuseThis(suggestion.title)}
            onClick={() => actions.refuse(followUp)}
          >
            {followUps.refuse}
          </RowButton>
        </>
      )}
    </p>
  )
}

const ItemLink = ({ item: { meetingId, itemNumber, body, date, title } }: { item: SuggestionAnswer }) => {
  const { common } = useText()
  const format = useFormat()
  return (
    <AppLink to={paths.meeting(meetingId, { item: itemNumber })} className="link">
      {`${body} ${format.shortDate(date)}, ${common.item(itemNumber)}: ${title}`}
    </AppLink>
  )
}
