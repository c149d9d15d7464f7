import { useInfiniteQuery } from '@tanstack/react-query'
import type { DecisionRecordAnswer } from '#src/api/schemas/analytics.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { Select } from '#src/ui/select.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './analytics.module.css'
import { behindName, type BehindDecisions } from './behind.ts'
import { families } from './families.ts'
import { analyticsQueries } from './queries.ts'
import { kindOf } from './time-steps.ts'
import { familyName, useAnalyticsFilter } from './use-analytics-filter.ts'
import { stepName } from './words.ts'

/** The decisions that a bar counts, the latest first, each with its case and the item that says so. */
export const DecisionsBehind = ({ behind }: { behind: BehindDecisions }) => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const format = useFormat()
  const { asked, family, set } = useAnalyticsFilter()
  const query = useInfiniteQuery(analyticsQueries.decisions(behind, family, asked))
  const [first] = query.data?.pages ?? []
  const of =
    'span' in behind
      ? stepName({ text: { analytics, common }, format }, { kind: kindOf(behind.span), from: behind.span.from }).label
      : (first?.items[0]?.body ?? '')
  return (
    <Dialog
      title={analytics.behind[behind.of](of)}
      closeLabel={common.close}
      onClose={() => set({ [behindName]: null, [familyName]: null })}
    >
      {behind.of === 'outcomes' && (
        <p className={styles.narrowing}>
          <Select
            label={analytics.behind.outcome}
            value={family ?? ''}
            options={[['', common.all], ...families.map((each) => [each, analytics.outcomes.family[each]] as const)]}
            onChange={(chosen) => set({ [familyName]: chosen || null })}
          />
        </p>
      )}
      <PagedView
        query={query}
        more={analytics.behind.more}
        loading={<SkeletonRows rows={6} height={56} label={common.loading} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p>{analytics.behind.empty}</p>
          ) : (
            <>
              <p className="muted">{analytics.behind.items(format.number(first?.total ?? 0), first?.total ?? 0)}</p>
              <ul className={styles.cases}>
                {rows.map((decision) => (
                  <Decision key={decision.id} decision={decision} />
                ))}
              </ul>
            </>
          )
        }
      </PagedView>
    </Dialog>
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
