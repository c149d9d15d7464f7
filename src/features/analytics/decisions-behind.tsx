import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { DecisionRecordAnswer } from '#src/api/schemas/analytics.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { Select } from '#src/ui/select.tsx'
import styles from './analytics.module.css'
import { BehindPanel } from './behind-panel.tsx'
import type { BehindDecisions } from './behind.ts'
import { families } from './families.ts'
import { analyticsQueries } from './queries.ts'
import { kindOf } from './time-steps.ts'
import { familyName, useAnalyticsFilter } from './use-analytics-filter.ts'
import { stepName } from './words.ts'

/** The decisions that a bar counts, the latest first, each with its case and the item that says so. */
export const DecisionsBehind = ({ behind }: { behind: BehindDecisions }) => {
  const analytics = useAnalyticsText()
  const format = useFormat()
  const { asked, family } = useAnalyticsFilter()
  const query = useInfiniteQuery(analyticsQueries.decisions(behind, family, asked))
  const total = query.data?.pages[0]?.total ?? 0
  return (
    <BehindPanel
      title={analytics.behind[behind.of](useNameOf(behind))}
      narrowing={behind.of === 'outcomes' && <FamilySelect />}
      query={query}
      lead={analytics.behind.items(format.number(total), total)}
    >
      {(decision) => <Decision key={decision.id} decision={decision} />}
    </BehindPanel>
  )
}

/** What the bar is called: its step of time, or its body. */
const useNameOf = (behind: BehindDecisions): string => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const format = useFormat()
  const { data: bodies } = useQuery(bodyQueries.all(useAsOf().asOf))
  if ('body' in behind) return bodies?.items.find(({ id }) => id === behind.body)?.name ?? behind.body
  const { span } = behind
  return stepName({ text: { analytics, common }, format }, { kind: kindOf(span), from: span.from }).label
}

const FamilySelect = () => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const { family, set } = useAnalyticsFilter()
  return (
    <p className={styles.narrowing}>
      <Select
        label={analytics.behind.outcome}
        value={family ?? ''}
        options={[['', common.all], ...families.map((each) => [each, analytics.outcomes.family[each]] as const)]}
        onChange={(chosen) => set({ [familyName]: chosen || null })}
      />
    </p>
  )
}

const Decision = ({
  decision: { case: ref, body, date, outcome, meetingId, itemNumber },
}: {
  decision: DecisionRecordAnswer
}) => (
  <li>
    <div>
      <CaseLink case={ref} className={styles.caseName} />
      <small>
        <AppLink to={paths.meeting(meetingId, { item: itemNumber })}>
          {body} <Day date={date} short />
        </AppLink>
      </small>
    </div>
    <OutcomeBadge outcome={outcome} />
  </li>
)
