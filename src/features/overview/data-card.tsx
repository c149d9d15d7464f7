import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SourceAnswer } from '#src/api/schemas/source.ts'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { useMay } from '#src/features/shared/me.ts'
import { paths } from '#src/features/shared/paths.ts'
import { sourceQueries, summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { useDrawn } from '#src/ui/use-drawn.ts'
import styles from './data-card.module.css'

/** How fresh all of this is, and what it is read from: no figure is better than its minutes. */
export const DataCard = () => {
  const { asOf } = useAsOf()
  const { common, shell } = useText()
  const overview = useOverviewText()
  const { data, isPending } = useQuery(summaryQueries.at(asOf))
  return (
    <Card title={overview.data} aside={<AppLink to={paths.import}>{shell.nav.import.toLowerCase()}</AppLink>}>
      {isPending ? (
        <div aria-hidden="true">
          <SkeletonRows rows={4} height={34} label={common.loading} />
        </div>
      ) : (
        <dl className={styles.data}>
          {data && <Freshness of={data} />}
          <Sources />
        </dl>
      )}
    </Card>
  )
}

const Freshness = ({ of: { counts, dataUntil, lastImport } }: { of: SummaryAnswer }) => {
  const { day, now } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  return (
    <>
      {dataUntil !== null && (
        <Fact name={overview.latestMinutes}>
          {format.date(dataUntil)} <small>{format.relative(dataUntil, day)}</small>
        </Fact>
      )}
      {lastImport !== null && (
        <Fact name={overview.latestImport}>
          {overview.at(format.relative(lastImport, now), format.time(lastImport))}
        </Fact>
      )}
      <Fact name={overview.readFrom}>
        {common.meetings(format.number(counts.meetings), counts.meetings)},{' '}
        {common.cases(format.number(counts.cases), counts.cases)}
      </Fact>
      <Fact name={overview.toReview}>
        {counts.toReview === 0 ? (
          overview.nothingToReview
        ) : (
          <AppLink to={paths.review()} className="link">
            {overview.toReviewLink(format.number(counts.toReview), counts.toReview)}
          </AppLink>
        )}
      </Fact>
    </>
  )
}

/** Where minutes come from by themselves, for those who may know: the least of the screen, and not waited for by it. */
const Sources = () => {
  const [may, isDrawn] = [useMay('admin'), useDrawn()]
  const { data } = useQuery({ ...sourceQueries.all(), enabled: may && isDrawn })
  return data?.items.map((source) => <Source key={source.id} of={source} />)
}

const Source = ({ of: { kind, address, lastRun } }: { of: SourceAnswer }) => {
  const { now } = useAsOf()
  const overview = useOverviewText()
  const format = useFormat()
  const ran = lastRun && overview.sourceRan(format.relative(lastRun.endedAt, now))
  return (
    <Fact name={address}>
      {ran ?? (kind === 'folder' ? overview.sourceWatched : overview.sourceNever)}
      {lastRun !== null && lastRun.failed > 0 && (
        <small className="late"> {overview.sourceFailed(format.number(lastRun.failed), lastRun.failed)}</small>
      )}
    </Fact>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
