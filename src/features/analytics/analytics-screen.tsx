import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { BodySelect } from '#src/features/shared/body-select.tsx'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { cardClass } from '#src/ui/card.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Select } from '#src/ui/select.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './analytics.module.css'
import { BehindDialog } from './behind-dialog.tsx'
import { ChartCard } from './chart-card.tsx'
import { chartIds, isEmpty } from './chart.ts'
import { chartsOf } from './charts.ts'
import { analyticsQueries } from './queries.ts'
import { periods, useAnalyticsFilter } from './use-analytics-filter.ts'

/** Analyse: questions across the cases, each with its answer, what it is read from, and the way to the cases behind. */
export const AnalyticsScreen = () => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const { asked, behind } = useAnalyticsFilter()
  const query = useQuery(analyticsQueries.whole(asked))
  return (
    <Page title={analytics.title} lead={query.data && <Lead answer={query.data} />}>
      <Filters />
      <QueryView
        query={query}
        loading={
          <div className={styles.charts}>
            {chartIds.map((id) => (
              <div key={id} className={cardClass}>
                <SkeletonRows rows={5} height={64} label={common.loading} />
              </div>
            ))}
          </div>
        }
      >
        {(answer) => <Charts answer={answer} />}
      </QueryView>
      {behind && <BehindDialog behind={behind} />}
    </Page>
  )
}

const Lead = ({ answer: { outcomes } }: { answer: AnalyticsAnswer }) => {
  const analytics = useAnalyticsText()
  const format = useFormat()
  const [first, last] = [outcomes[0], outcomes.at(-1)]
  if (!first || !last) return analytics.noDecisions
  const decisions = outcomes.flatMap((month) => month.outcomes).reduce((sum, { count }) => sum + count, 0)
  const month = (iso: string) => `${format.monthName(`${iso}-01`)} ${iso.slice(0, 4)}`
  return analytics.lead(format.number(decisions), month(first.month), month(last.month))
}

const Filters = () => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const { body, period, filtered, set, clear } = useAnalyticsFilter()
  return (
    <FilterBar label={common.filters} clearLabel={analytics.clearFilters} onClear={filtered ? clear : null}>
      <BodySelect value={body} onChange={(forum) => set({ forum })} />
      <Select
        label={analytics.period}
        value={period}
        options={periods.map((each) => [each, analytics.periods[each]] as const)}
        onChange={(periode) => set({ periode: periode === periods[0] ? null : periode })}
      />
    </FilterBar>
  )
}

const Charts = ({ answer }: { answer: AnalyticsAnswer }) => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const format = useFormat()
  const charts = useMemo(
    () => chartsOf(answer, { text: { analytics, common }, format }),
    [answer, analytics, common, format],
  )
  const { filtered, clear } = useAnalyticsFilter()
  if (charts.every(isEmpty)) {
    return (
      <div className={cardClass}>
        <NoRows words={analytics} filtered={filtered} onClear={clear} />
      </div>
    )
  }
  return (
    <>
      <p className={`${styles.hint} no-print`}>{analytics.hint}</p>
      <div className={styles.charts}>
        {charts.map((chart) => (
          <ChartCard key={chart.id} chart={chart} />
        ))}
      </div>
    </>
  )
}
