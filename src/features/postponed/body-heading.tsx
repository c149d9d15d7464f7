import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { nextMeetingOf } from './lanes.ts'
import styles from './timeline.module.css'

/** A body, and when it meets next. */
export const BodyHeading = ({ body }: { body: string }) => {
  const { asOf, day } = useAsOf()
  const postponed = usePostponedText()
  const format = useFormat()
  const { data } = useQuery(bodyQueries.all(asOf))
  const next = data && nextMeetingOf(data.items, body)
  return (
    <>
      {body}{' '}
      <span className={styles.next}>
        {next ? (
          <AppLink to={paths.meeting(next.id)}>{postponed.nextMeetingOf(format.near(next.startsAt, day))}</AppLink>
        ) : (
          data && postponed.noNextMeeting
        )}
      </span>
    </>
  )
}
