import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { Fault } from '#src/features/shared/fault.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyQueries, summaryQueries } from '#src/features/shared/queries.ts'
import { askedDay } from '#src/features/shared/as-of-address.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { kindOf } from '#src/features/shared/fault-kind.ts'
import { useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { buttonClass } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ComingMeetings } from './coming-meetings.tsx'
import { DataCard } from './data-card.tsx'
import { DueFollowUps } from './due-follow-ups.tsx'
import { Facts } from './facts.tsx'
import { Lead } from './lead.tsx'
import { LongestWaits } from './longest-waits.tsx'
import { Missed, useMissedPending } from './missed.tsx'
import styles from './overview.module.css'
import { overviewQueries } from './queries.ts'
import { Rest } from './rest.tsx'
import { Strategies } from './strategies.tsx'

/** What was postponed, what is stuck, what has not come back: on one screen, each line leading to its source. */
export const Overview = () => {
  const overview = useOverviewText()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useQuery(summaryQueries.at(asOf))
  // The loud lines take their room before the columns below them are drawn: nothing moves.
  const pending = useDeferredValue(useMissedPending())
  return (
    <Page title={overview.title} lead={<Lead />}>
      {!data && error && kindOf(error) === 'offline' ? (
        // Said once, and not by every card.
        <Fault kind="offline" retry={refetch} />
      ) : data?.counts.meetings === 0 ? (
        <NothingYet />
      ) : (
        <>
          <Facts />
          <Missed />
          {pending ? <ColumnsLoading /> : <Columns />}
        </>
      )}
    </Page>
  )
}

/** All that it shows beside the counts is asked for, before the first of it is drawn. */
export const askOverview = (client: QueryClient, search: string) => {
  const asOf = askedDay(search)
  return Promise.all([
    client.prefetchQuery(overviewQueries.overdue(asOf)),
    client.prefetchQuery(overviewQueries.missedFollowUps(asOf)),
    client.prefetchQuery(overviewQueries.longestWaits(asOf)),
    client.prefetchQuery(overviewQueries.dueFollowUps(asOf)),
    client.prefetchQuery(bodyQueries.all(asOf)),
    client.prefetchQuery(overviewQueries.strategies(asOf)),
  ])
}

const Columns = () => (
  <div className={styles.columns}>
    <div className={styles.column}>
      <LongestWaits />
      <Rest>
        <DueFollowUps />
      </Rest>
    </div>
    <div className={styles.column}>
      <Rest>
        <ComingMeetings />
        <Strategies />
        <DataCard />
      </Rest>
    </div>
  </div>
)

const ColumnsLoading = () => {
  const { common } = useText()
  const card = (rows: number, height: number) => (
    <div className={cardClass}>
      <SkeletonRows rows={rows} height={height} label={common.loading} />
    </div>
  )
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{card(9, 72)}</div>
      <div className={styles.column} aria-hidden="true">
        {card(4, 60)}
        {card(3, 72)}
      </div>
    </div>
  )
}

const NothingYet = () => {
  const overview = useOverviewText()
  return (
    <div className={cardClass}>
      <EmptyState
        title={overview.nothingYet}
        text={overview.nothingYetText}
        action={
          <AppLink to={paths.import} className={buttonClass('primary')}>
            {overview.importMinutes}
          </AppLink>
        }
      />
    </div>
  )
}
