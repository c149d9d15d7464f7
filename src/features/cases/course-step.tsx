import type { EventSource } from '#src/domain/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { aheadOf } from './ahead.ts'
import { sourceKey, type CourseStep, type meetingsOf } from './course.ts'
import styles from './course.module.css'
import { StepMark } from './step-mark.tsx'
import { useStepWords } from './step-words.ts'

/** One step of the course: when, where, what was decided, in which words, and every place that tells of it. */
export const CourseStepRow = ({
  step,
  meetings,
  chosen,
  linkTo,
}: {
  step: CourseStep
  meetings: ReturnType<typeof meetingsOf>
  chosen: boolean
  linkTo: (source: EventSource) => string
}) => {
  const { common } = useText()
  const cases = useCasesText()
  const words = useStepWords()(step)
  const { date, body, outcome, what, text, planned, sources } = step.event
  const [first] = sources
  const ahead = aheadOf(step.event, useAsOf().day)
  const named = body ?? what ?? common.unknown
  return (
    <li className={chosen ? `${styles.step} ${styles.chosen}` : styles.step} data-planned={planned || undefined}>
      <span className={styles.when}>
        {date === null ? planned ? cases.ahead.expected : cases.undated : <Day date={date} short />}
      </span>
      <i>
        <svg width="16" height="16" aria-hidden="true">
          <StepMark ahead={ahead} outcome={outcome} x={8} y={8} size={14} />
        </svg>
      </i>
      <div>
        <p>
          {first ? (
            <AppLink
              to={linkTo(first)}
              replace
              className={styles.body}
              aria-label={cases.showSource(words)}
              aria-current={chosen ? 'true' : undefined}
            >
              {named}
            </AppLink>
          ) : (
            <b className={styles.body}>{named}</b>
          )}
          {outcome && (
            <>
              {' '}
              <OutcomeBadge outcome={outcome} />
            </>
          )}
          {step.time !== null && step.time > 1 && (
            <span className={styles.time}>, {common.ordinalTime(step.time)}</span>
          )}
          {ahead !== null && ahead !== 'expected' && <span className="muted"> {cases.ahead[ahead]}</span>}
        </p>
        {body !== null && what !== null && text === null && <p className="muted">{what}</p>}
        {text !== null && <q className={styles.quote}>{text}</q>}
        <p className={styles.sources}>
          {sources.map((source) => (
            <SourceLink key={`${source.kind} ${sourceKey(source)}`} source={source} className="link">
              <SourceWords source={source} planned={planned} meeting={meetings.get(source.meetingId)} />
            </SourceLink>
          ))}
        </p>
      </div>
    </li>
  )
}

/** Where a step is told: in its own meeting's document, or in that of another, which is then named. */
const SourceWords = ({
  source: { kind, itemNumber, where },
  planned,
  meeting,
}: {
  source: EventSource
  planned: boolean
  meeting: { body: string; date: string } | undefined
}) => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const place = where.page === null ? common.item(itemNumber) : `${common.item(itemNumber)}, ${common.page(where.page)}`
  if (kind === 'item') return cases.sourceIn(planned ? cases.toldBy.agenda : cases.toldBy.item, null, place)
  return cases.sourceIn(cases.toldBy[kind], meeting ? `${meeting.body} ${format.shortDate(meeting.date)}` : null, place)
}
