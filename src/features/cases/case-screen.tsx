import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { caseQueries } from '#src/features/shared/case-queries.ts'
import { CaseLog } from '#src/features/shared/log/case-log.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { kindWords } from '#src/i18n/case-words.ts'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { buttonClass } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { BoardButton } from './board-button.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseFollowUps } from './case-follow-ups.tsx'
import styles from './case.module.css'
import { CourseList } from './course-list.tsx'
import { withExpected } from './expected.ts'
import { LanesChart } from './lanes-chart.tsx'
import { NewerNotice } from './newer-notice.tsx'
import { SameNumber } from './same-number.tsx'
import { SourcePanel } from './source-panel.tsx'

/** A case: every step across bodies and years, as it stood on any day, with the source behind each. */
export const CaseScreen = () => {
  const { common } = useText()
  const cases = useCasesText()
  const { number = '' } = useParams()
  const query = useQuery(caseQueries.one(number, useAsOf().asOf))
  return (
    <Page
      title={query.data?.title ?? common.case}
      above={<Above number={number} case={query.data} />}
      tools={query.data && <BoardButton case={query.data} />}
    >
      <QueryView
        query={query}
        loading={
          <div className={cardClass}>
            <SkeletonRows rows={6} height={88} label={common.loading} />
          </div>
        }
        elsewhere={
          <AppLink to={paths.cases} className={buttonClass()}>
            {cases.seeAll}
          </AppLink>
        }
      >
        {(whole) => <Whole case={whole} />}
      </QueryView>
    </Page>
  )
}

const Above = ({ number, case: whole }: { number: string; case: CaseAnswer | undefined }) => {
  const { common } = useText()
  if (!whole) return <p className="mono">{number}</p>
  return (
    <p className="mono">
      {whole.number ?? common.noCaseNumber} · {kindWords(common, whole).toLowerCase()}
    </p>
  )
}

const Whole = ({ case: answer }: { case: CaseAnswer }) => {
  const whole = useMemo(() => ({ ...answer, events: withExpected(answer) }), [answer])
  return (
    <>
      <CaseFacts case={answer} />
      <NewerNotice events={whole.events} />
      <div className={styles.columns}>
        <div className={`${cardClass} ${styles.lanes}`}>
          <LanesChart case={whole} />
        </div>
        <div className={styles.course}>
          <CourseList case={whole} />
        </div>
        <aside className={styles.aside}>
          <SourcePanel case={whole} />
        </aside>
        <div className={styles.beside}>
          <CaseFollowUps case={whole} />
          <SameNumber case={whole} />
          <CaseLog of={whole} />
        </div>
      </div>
    </>
  )
}
