import { useInfiniteQuery } from '@tanstack/react-query'
import type { StageStretchAnswer, WaitStretchAnswer } from '#src/api/schemas/analytics.ts'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import styles from './analytics.module.css'
import { BehindPanel } from './behind-panel.tsx'
import type { BehindStretches } from './behind.ts'
import { analyticsQueries } from './queries.ts'
import { useAnalyticsFilter } from './use-analytics-filter.ts'

/** The waits, or the stays at a stage, that a bar counts, longest first. */
export const StretchesBehind = ({ behind }: { behind: BehindStretches }) => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const format = useFormat()
  const { asked } = useAnalyticsFilter()
  const query = useInfiniteQuery(analyticsQueries.stretches(behind, asked))
  const total = query.data?.pages[0]?.total ?? 0
  const title =
    behind.of === 'waits'
      ? analytics.behind.waits(analytics.length[behind.length].toLowerCase())
      : analytics.behind.stage(common.stage[behind.stage].toLowerCase())
  return (
    <BehindPanel
      title={title}
      query={query}
      lead={analytics.behind.lead(common.cases(format.number(total), total), total)}
    >
      {(stretch) => <Stretch key={stretch.id} stretch={stretch} />}
    </BehindPanel>
  )
}

const Stretch = ({ stretch }: { stretch: WaitStretchAnswer | StageStretchAnswer }) => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const format = useFormat()
  const { case: ref, from, to, days } = stretch
  const since = format.shortDate(from)
  return (
    <li>
      <div>
        <CaseLink case={ref} className={styles.caseName} />
        <small className="muted">
          {'body' in stretch && `${stretch.body} · `}
          {to === null ? analytics.behind.since(since) : analytics.behind.span(since, format.shortDate(to))}
        </small>
      </div>
      <span className={styles.days}>
        {common.days(format.number(days), days)}
        {to === null && <small className="muted">{analytics.behind.running}</small>}
      </span>
    </li>
  )
}
