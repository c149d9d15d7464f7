import type { EventSource } from '#src/domain/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { OutcomeBadge, outcomeLooks } from '#src/features/shared/outcome-badge.tsx'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { sourceKey, type CourseStep } from './course.ts'
import styles from './course.module.css'
import { useStepWords } from './step-words.ts'

/** One step of the course: when, where, what was decided, in which words, and every place that tells of it. */
export const CourseStepRow = ({
  step,
  chosen,
  linkTo,
}: {
  step: CourseStep
  chosen: boolean
  linkTo: (source: EventSource) => string
}) => {
  const { common } = useText()
  const cases = useCasesText()
  const words = useStepWords()(step)
  const { date, body, outcome, what, text, planned, sources } = step.event
  const [first] = sources
  const named = body ?? what ?? common.unknown
  return (
    <li className={chosen ? `${styles.step} ${styles.chosen}` : styles.step} data-look={lookOf(step)}>
      <span className={styles.when}>
        {date === null ? planned ? cases.expected : cases.undated : <Day date={date} short />}
      </span>
      <i aria-hidden="true" />
      <div>
        <p>
          {first ? (
            <AppLink
              to={linkTo(first)}
              replace
              preventScrollReset
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
          {planned && <span className="muted"> {cases.planned}</span>}
        </p>
        {body !== null && what !== null && text === null && <p className="muted">{what}</p>}
        {text !== null && <q className={styles.quote}>{text}</q>}
        <p className={styles.sources}>
          {sources.map((source) => (
            <SourceLink key={`${source.kind} ${sourceKey(source)}`} source={source} className="link">
              <SourceWords source={source} />
            </SourceLink>
          ))}
        </p>
      </div>
    </li>
  )
}

const SourceWords = ({ source: { kind, itemNumber, where } }: { source: EventSource }) => {
  const { common } = useText()
  const cases = useCasesText()
  const place = where.page === null ? common.item(itemNumber) : `${common.item(itemNumber)}, ${common.page(where.page)}`
  return cases.sourceIn(cases.toldBy[kind], place)
}

/** The mark before the step: dashed ahead, a diamond where it was put off, a ring where it is only told of. */
const lookOf = ({ event: { planned, outcome } }: CourseStep) =>
  planned ? 'planned' : outcome === null ? 'told' : outcomeLooks[outcome].tone === 'warn' ? 'put-off' : 'done'
