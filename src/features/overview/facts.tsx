import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { dayOf, daysBetween } from '#src/i18n/format.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { cardClass } from '#src/ui/card.tsx'
import { SkeletonText } from '#src/ui/skeleton.tsx'
import styles from './facts.module.css'
import { overviewQueries } from './queries.ts'
import { useSinceLast } from './since-last.ts'

/** Waiting, overdue, standing still, open: four figures, each the way to what it counts. */
export const Facts = () => {
  const { asOf } = useAsOf()
  const overview = useOverviewText()
  const format = useFormat()
  const summary = useQuery(summaryQueries.at(asOf))
  return (
    <section className={`${cardClass} ${styles.facts}`} aria-label={overview.facts}>
      <QueryView query={summary} loading={<FactsLoading />}>
        {({ counts }) => (
          <>
            <Fact to={paths.postponed()} figure={counts.postponed} words={overview.waiting(counts.postponed)}>
              <LongestWait />
              <WaitingSince />
            </Fact>
            <Fact to={paths.postponed({ over: 'ja' })} figure={counts.overdue} late words={overview.overdue}>
              <LongestOver />
            </Fact>
            <StandingStill active={format.number(counts.strategiesActive)} />
            <Fact
              to={paths.followUps()}
              figure={counts.followUpsOpen}
              words={overview.openFollowUps(counts.followUpsOpen)}
            >
              <DueSoon />
            </Fact>
          </>
        )}
      </QueryView>
    </section>
  )
}

interface FactProps {
  to: string
  figure: number | undefined
  words: string
  late?: boolean
  children: ReactNode
}

const Fact = ({ to, figure, words, late = false, children }: FactProps) => {
  const format = useFormat()
  return (
    <AppLink to={to} className={styles.fact}>
      <b className={late && figure ? 'late' : undefined}>{figure === undefined ? '–' : format.number(figure)}</b>{' '}
      <span>{words}</span> <em>{children}</em>
    </AppLink>
  )
}

const FactsLoading = () =>
  ['waiting', 'overdue', 'still', 'open'].map((fact) => (
    <div key={fact} className={styles.fact} aria-hidden="true">
      <b>&nbsp;</b>
      <SkeletonText />
      <em>
        <SkeletonText width="45%" />
      </em>
    </div>
  ))

const LongestWait = () => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const { data } = useQuery(overviewQueries.longestWaits(useAsOf().asOf))
  if (!data) return null
  const days = data.items[0]?.daysWaiting
  return days === undefined ? overview.nothingWaits : overview.longest(common.days(format.number(days), days))
}

const WaitingSince = () => {
  const { now } = useAsOf()
  const overview = useOverviewText()
  const format = useFormat()
  const since = useSinceLast()
  if (!since || since.postponed === 0) return null
  const by = since.postponed > 0 ? `+${format.number(since.postponed)}` : `−${format.number(-since.postponed)}`
  return (
    <b className={since.postponed > 0 ? styles.more : styles.fewer}>
      {overview.changed(
        by,
        dayOf(since.at) === now ? overview.hour(format.time(since.at)) : format.nearShort(since.at, now),
      )}
    </b>
  )
}

const LongestOver = () => {
  const { asOf, day } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const { data } = useQuery(overviewQueries.overdue(asOf))
  if (!data) return null
  const until = data.items[0]?.until
  if (!until) return overview.noneOverdue
  const days = daysBetween(until, day)
  return overview.overdueBy(common.days(format.number(days), days))
}

const StandingStill = ({ active }: { active: string }) => {
  const { asOf } = useAsOf()
  const overview = useOverviewText()
  const { data } = useQuery(overviewQueries.strategies(asOf))
  const still = data?.still.total
  return (
    <Fact to={paths.pipelineStill} figure={still} words={overview.standingStill(still ?? 0)}>
      {overview.ofActive(active)}
    </Fact>
  )
}

const DueSoon = () => {
  const overview = useOverviewText()
  const format = useFormat()
  const { data } = useQuery(overviewQueries.dueFollowUps(useAsOf().asOf))
  if (!data) return null
  return data.total === 0 ? overview.noneDueSoon : overview.dueSoon(format.number(data.total))
}
