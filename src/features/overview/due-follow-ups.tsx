import { useQuery } from '@tanstack/react-query'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { DueMark } from '#src/features/shared/follow-up-marks.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './due-follow-ups.module.css'
import { overviewQueries } from './queries.ts'

/** What was promised and falls due, or should have come: each leads to the sentence that promised it. */
export const DueFollowUps = () => {
  const { asOf } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const summary = useQuery(summaryQueries.at(asOf))
  const query = useQuery(overviewQueries.dueFollowUps(asOf))
  return (
    <Card
      title={overview.dueTitle}
      aside={
        summary.data && (
          <AppLink to={paths.followUps()}>{overview.allOf(format.number(summary.data.counts.followUpsOpen))}</AppLink>
        )
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} height={60} label={common.loading} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={overview.noneDue} text={overview.noneDueText} />
          ) : (
            <ul>
              {items.map((followUp) => (
                <Due key={followUp.id} followUp={followUp} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  )
}

const Due = ({ followUp }: { followUp: FollowUpAnswer }) => {
  const overview = useOverviewText()
  const { text, case: ref, item, where, targetBody, responsible } = followUp
  return (
    <li className={styles.due}>
      <div>
        <SourceLink source={{ meetingId: item.meetingId, itemNumber: item.number, where }} className={styles.text}>
          {text}
        </SourceLink>
        <small className="dotted muted">
          {[...new Set([targetBody, responsible])].map((of) => of !== null && <span key={of}>{of} </span>)}
          <span>
            <CaseLink case={ref} />
          </span>
        </small>
      </div>
      <div className={styles.when}>
        <DueMark followUp={followUp} />
        {followUp.suggestion !== null && <small className="muted">{overview.maybeDone}</small>}
      </div>
    </li>
  )
}
