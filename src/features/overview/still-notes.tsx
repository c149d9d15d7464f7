import { inOrder } from '#src/domain/order.ts'
import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { standsStill } from '#src/features/shared/standing-still.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import styles from './strategies.module.css'

/** So many are told of by name; the board shows the rest. */
const told = 4

/** Which strategies have stopped, the longest untouched first, and at which item one can read why. */
export const StillNotes = ({ cases }: { cases: readonly PipelineCaseAnswer[] }) => {
  const overview = useOverviewText()
  const still = cases
    .filter(standsStill)
    .toSorted((a, b) => inOrder(a.lastEvent?.date ?? a.since, b.lastEvent?.date ?? b.since))
  if (still.length === 0) return <p className={styles.notes}>{overview.noneStill}</p>
  return (
    <ul className={styles.notes}>
      {still.slice(0, told).map((one) => (
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
