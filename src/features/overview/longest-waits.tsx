import { useQuery } from '@tanstack/react-query'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { NewMark } from '#src/features/shared/news.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './longest-waits.module.css'
import { overviewQueries } from './queries.ts'
import { WaitBar } from './wait-bar.tsx'
import { WaitWords } from './wait-words.tsx'

/** The oldest waits, the eye's first stop: each name leads to its case, each bar to the sentence that postponed it. */
export const LongestWaits = () => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const query = useQuery(overviewQueries.longestWaits(useAsOf().asOf))
  return (
    <Card
      title={overview.longestWaits}
      aside={query.data && <AppLink to={paths.postponed()}>{overview.allOf(format.number(query.data.total))}</AppLink>}
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} height={72} label={common.loading} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={overview.noWaits} text={overview.noWaitsText} />
          ) : (
            <ul>
              {items.map((wait) => (
                <Wait key={`${wait.case.id} ${wait.body}`} wait={wait} longest={items[0]?.daysWaiting ?? 1} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  )
}

const Wait = ({ wait, longest }: { wait: WaitAnswer; longest: number }) => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  return (
    <li className={styles.wait}>
      <div>
        <CaseLink case={wait.case} className={styles.title} />{' '}
        <NewMark of={[wait.source.meetingId, wait.nextMeeting?.id]} />
        <small className="dotted">
          <WaitWords wait={wait} />
        </small>
      </div>
      <SourceLink
        source={wait.source}
        className={styles.source}
        aria-label={overview.sourceOf(
          common.days(format.number(wait.daysWaiting), wait.daysWaiting),
          wait.case.title,
          common.waitKind[wait.waitKind],
          wait.body,
          format.date(wait.latest),
        )}
      >
        <WaitBar wait={wait} longest={longest} />
        <span className={styles.days}>
          <b className={wait.overdue ? 'late' : undefined}>{format.number(wait.daysWaiting)}</b>{' '}
          <small>{common.daysUnit(wait.daysWaiting)}</small>
        </span>
      </SourceLink>
    </li>
  )
}
