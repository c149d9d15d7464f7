import { standsStill } from '#src/domain/standing-still.ts'
import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import styles from './strategies.module.css'

/** Which strategies have stopped, as they come, and at which item one can read why. */
export const StillNotes = ({ cases }: { cases: readonly PipelineCaseAnswer[] }) => {
  const overview = useOverviewText()
  if (cases.length === 0) return <p className={styles.notes}>{overview.noneStill}</p>
  return (
    <ul className={styles.notes}>
      {cases.map((one) => (
        <li key={one.case.id}>
          <CaseLink case={one.case} className={styles.name} /> <Why of={one} />
        </li>
      ))}
    </ul>
  )
}

const Why = ({ of: one }: { of: PipelineCaseAnswer }) => {
  const { day } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const why = standsStill(one)
  const { lastEvent } = one
  const words =
    why === 'untreated' || !lastEvent
      ? overview.notTreatedSince(format.near(lastEvent?.date ?? one.since, day))
      : why === 'overdue'
        ? overview.isOverdue(lastEvent.body)
        : one.waitKind === 'returned'
          ? overview.isReturned(lastEvent.body)
          : overview.isPostponed(lastEvent.body)
  if (!lastEvent?.meetingId) return words
  return (
    <AppLink
      to={paths.meeting(lastEvent.meetingId, { item: lastEvent.itemNumber })}
      title={`${common.seeSource}: ${lastEvent.body}, ${format.date(lastEvent.date)}`}
    >
      {words}
    </AppLink>
  )
}
