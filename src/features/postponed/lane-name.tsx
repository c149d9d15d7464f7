import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { NewMark } from '#src/features/shared/news.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { promisedWords } from '#src/features/shared/promised.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import styles from './timeline.module.css'

/** Between what is said of a wait; a line ends after it. */
const dot = '\u00a0· '
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0')

/** The case, how often it was put off and what was promised, and the days: the case leads to it, the days to the sentence. */
export const LaneName = ({
  wait,
  day,
  showBody,
  tabStop,
}: {
  wait: WaitAnswer
  day: string
  showBody: boolean
  tabStop: boolean
}) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  const promised = promisedWords(wait, format, day)
  const { number } = wait.case
  const words = [
    showBody && wait.body,
    wait.waitKind === 'returned' && unbroken(postponed.returned),
    wait.count > 1 && unbroken(common.times(format.number(wait.count), wait.count)),
    wait.meetingsPassed > 0 &&
      unbroken(postponed.meetingsPassed(common.meetings(format.number(wait.meetingsPassed), wait.meetingsPassed))),
  ]
  const under = [
    number !== null && (
      <span key="number" className="mono nowrap">
        {number}
      </span>
    ),
    promised !== null && (
      <span key="promised" className={wait.overdue ? 'late' : undefined}>
        {wait.overdue ? postponed.late(promised) : postponed.promised(promised)}
      </span>
    ),
    // One text, and no element of its own for each: there are many lanes to lay out.
    words.filter(Boolean).join(dot),
  ].filter(Boolean)
  return (
    <div className={styles.name}>
      <AppLink to={paths.case(wait.case.id)} className={styles.title} tabIndex={tabStop ? 0 : -1}>
        {wait.case.title}
      </AppLink>
      <small className={styles.under}>
        <NewMark of={[wait.source.meetingId, wait.nextMeeting?.id]} />{' '}
        {under.flatMap((each, at) => (at === 0 ? [each] : [dot, each]))}
      </small>
      <SourceLink
        source={wait.source}
        className={styles.days}
        tabIndex={-1}
        aria-label={postponed.daysSource(
          common.days(format.number(wait.daysWaiting), wait.daysWaiting),
          common.waitKind[wait.waitKind],
          wait.body,
          format.date(wait.latest),
        )}
      >
        <b className={wait.overdue ? 'late' : undefined}>{format.number(wait.daysWaiting)}</b>
        <small>{common.daysUnit(wait.daysWaiting)}</small>
      </SourceLink>
    </div>
  )
}
