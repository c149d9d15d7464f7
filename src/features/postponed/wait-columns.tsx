import { useMemo } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { NewMark } from '#src/features/shared/news.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import type { Column } from '#src/ui/table/column.ts'
import { NextStep } from './next-step.tsx'
import { PromisedTime } from './promised-time.tsx'
import styles from './wait-table.module.css'

/** Every figure of a wait, and the way to its case and its sentence; its body, where it does not head it. */
export const useWaitColumns = (grouped: boolean): Column<WaitAnswer>[] => {
  const postponed = usePostponedText()
  const format = useFormat()
  return useMemo(() => {
    const { columns } = postponed
    const all: Column<WaitAnswer>[] = [
      {
        id: 'case',
        header: columns.case,
        sort: 'title',
        phone: 'title',
        cell: (wait) => (
          <>
            <CaseLink case={wait.case} className={styles.title} />{' '}
            <NewMark of={[wait.source.meetingId, wait.nextMeeting?.id]} />
            <span className={styles.under}>
              {wait.case.number !== null && <span className="mono">{wait.case.number}</span>}{' '}
              <OutcomeBadge outcome={wait.waitKind} />
            </span>
          </>
        ),
      },
      { id: 'body', width: '14%', header: columns.body, sort: 'body', cell: ({ body }) => body },
      {
        id: 'since',
        width: '112px',
        header: columns.since,
        sort: 'since',
        cell: ({ since }) => <Day date={since} short />,
      },
      {
        id: 'count',
        width: '80px',
        header: columns.count,
        sort: 'count',
        first: 'down',
        align: 'end',
        cell: ({ count }) => format.number(count),
      },
      {
        id: 'days',
        width: '76px',
        header: columns.days,
        sort: 'daysWaiting',
        first: 'down',
        align: 'end',
        cell: ({ daysWaiting, overdue }) => (
          <b className={overdue ? `${styles.days} late` : styles.days}>{format.number(daysWaiting)}</b>
        ),
      },
      {
        id: 'passed',
        width: '116px',
        header: columns.passed,
        sort: 'meetingsPassed',
        first: 'down',
        align: 'end',
        phone: 'hidden',
        cell: ({ meetingsPassed }) => format.number(meetingsPassed),
      },
      { id: 'until', width: '10%', header: columns.until, sort: 'until', cell: (wait) => <PromisedTime wait={wait} /> },
      { id: 'next', width: '16%', header: columns.next, cell: (wait) => <NextStep wait={wait} /> },
      {
        id: 'source',
        width: '9%',
        header: columns.source,
        cell: ({ source }) => <SourceLink source={source} className={styles.source} />,
      },
    ]
    return grouped ? all.filter(({ id }) => id !== 'body') : all
  }, [postponed, format, grouped])
}
