import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import styles from './follow-ups.module.css'

/** A later item that may have dealt with it, as evidence; a person confirms. */
export const Suggestion = ({
  followUp: { status, suggestion },
  onConfirm,
}: {
  followUp: FollowUpAnswer
  /** Left out where nothing can be changed. */
  onConfirm?: (() => void) | undefined
}) => {
  const { common, followUps } = useText()
  const format = useFormat()
  if (suggestion === null || status !== 'open') return null
  const { meetingId, itemNumber, body, date, title } = suggestion
  return (
    <p className={styles.suggestion}>
      <Icon name="check" size={14} /> {followUps.maybeDone}{' '}
      <AppLink to={paths.meeting(meetingId, { item: itemNumber })} className="link">
        {`${body} ${format.shortDate(date)}, ${common.item(itemNumber)}: ${title}`}
      </AppLink>
      {onConfirm && (
        <Button look="quiet" onClick={onConfirm}>
          {followUps.confirmDone}
        </Button>
      )}
    </p>
  )
}
