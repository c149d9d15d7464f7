import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { useDoubtWords } from '#src/i18n/rooms/doubts.ts'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { Badge } from '#src/ui/badge.tsx'
import { FactSource } from './fact-source.tsx'
import type { ItemOf } from './item-of.ts'
import styles from './meeting.module.css'

type Found = NonNullable<AgendaItemAnswer['decision']>

/** What was decided, in its own words, classed; the words it was classed by; and what is doubtful in that. */
export const Decision = ({ of, decision }: { of: ItemOf; decision: Found }) => {
  const meetings = useMeetingsText()
  const doubt = useDoubtWords()
  const [word] = decision.words
  return (
    <div className={styles.decision}>
      <p className={styles.outcome}>
        <OutcomeBadge outcome={decision.outcome} />
        <Direction decision={decision} />
        {word && <FactSource of={of} where={word} fact={meetings.why} words={meetings.why} />}
      </p>
      {decision.text !== '' && (
        <blockquote className={styles.words}>
          {decision.text} <FactSource of={of} where={decision.where} fact={meetings.decision} />
        </blockquote>
      )}
      {decision.points.length > 0 && (
        <ul className={styles.points}>
          {decision.points.map(({ point, outcome }) => (
            <li key={point}>
              {meetings.point(point)} <OutcomeBadge outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
      {decision.unsure !== null && (
        <p>
          <Badge shape="question" tone="late">
            {meetings.unsure(doubt(decision.unsure))}
          </Badge>
        </p>
      )}
    </div>
  )
}

const isoDay = /^\d{4}-\d\d-\d\d$/

/** Where it was sent, and until when it was put off. */
const Direction = ({ decision: { referredTo, until } }: { decision: Found }) => {
  const meetings = useMeetingsText()
  return (
    <>
      {referredTo !== null && <span>{meetings.referredTo(referredTo)}</span>}
      {until !== null && (
        <span className="muted">{isoDay.test(until) ? <Until date={until} /> : meetings.until(until)}</span>
      )}
    </>
  )
}

const Until = ({ date }: { date: string }) => (
  <>
    {useMeetingsText().until('')}
    <Day date={date} />
  </>
)
