import { useQuery } from '@tanstack/react-query'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { DueMark } from '#src/features/shared/follow-up-marks.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './due-follow-ups.module.css'
import { dueSoon } from './due-soon.ts'
import { overviewQueries } from './queries.ts'

/** So many are told of; the rest stand on Opfølgning, soonest first. */
const told = 4

/** What was promised and falls due, or should have come: each leads to the sentence that promised it. */
export const DueFollowUps = () => {
  const { asOf, day } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const query = useQuery(overviewQueries.followUpsByDue(asOf))
  return (
    <Card
      title={overview.dueTitle}
      aside={query.data && <AppLink to={paths.followUps()}>{overview.allOf(format.number(query.data.total))}</AppLink>}
    >
      <QueryView query={query} loading={<SkeletonRows rows={told} height={60} label={common.loading} />}>
        {({ items }) => {
          const due = dueSoon(items, day)
          return due.length === 0 ? (
            <EmptyState title={overview.noneDue} text={overview.noneDueText} />
          ) : (
            <ul>
              {due.slice(0, told).map((followUp) => (
                <Due key={followUp.id} followUp={followUp} />
              ))}
            </ul>
          )
        }}
      </QueryView>
    </Card>
  )
}

const Due = ({ followUp }: { followUp: FollowUpAnswer }) => {
  const { text, case: ref, item, where, targetBody, responsible } = followUp
  return (
    <li className={styles.due}>
      <div>
        <SourceLink source={{ meetingId: item.meetingId, itemNumber: item.number, where }} className={styles.text}>
          {text}
        </SourceLink>
        <small className={styles.of}>
          {[targetBody, responsible].filter(Boolean).join(' · ')}
          {(targetBody ?? responsible) !== null && ' · '}
          <CaseLink case={ref} />
        </small>
      </div>
      <div className={styles.when}>
        <DueMark followUp={followUp} />
      </div>
    </li>
  )
}
