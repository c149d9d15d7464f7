import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Day } from '#src/features/shared/when.tsx'
import { divisible } from './joints.ts'
import { LastTreated } from './last-treated.tsx'
import { NextUp } from './next-up.tsx'
import styles from './pipeline.module.css'
import { Quiet } from './quiet-note.tsx'
import { TakeOff } from './take-off.tsx'

/** A case on the board: what it is called, how it stands, since when, what came last and what comes next. */
export const PipelineCard = ({ entry }: { entry: PipelineCaseAnswer }) => {
  const { common } = useText()
  const pipeline = usePipelineText()
  const format = useFormat()
  const { day } = useAsOf()
  const { lastEvent, nextBody, nextMeeting } = entry
  return (
    // What minutes say is Danish, and so are the places where it may be divided, whatever the screen speaks.
    <li className={styles.card}>
      <h3 lang="da">
        <CaseLink case={{ ...entry.case, title: divisible(entry.case.title) }} />
      </h3>
      <p className="mono">
        {entry.case.number ?? common.noCaseNumber} · {common.caseKind[entry.case.kind].toLowerCase()}
      </p>
      <p>
        <StateBadge state={entry.state} waitKind={entry.waitKind} />
      </p>
      <p className={styles.line}>
        {pipeline.inStage(format.age(entry.since, day))}{' '}
        <small className={styles.since}>
          {pipeline.since} <Day date={entry.since} short />
        </small>
      </p>
      <p className={styles.line}>
        <LastTreated lastEvent={lastEvent && { ...lastEvent, body: divisible(lastEvent.body) }} />
      </p>
      {(nextBody ?? nextMeeting) !== null && (
        <p className={styles.line}>
          {pipeline.columns.next}:{' '}
          <b>
            <NextUp
              nextBody={nextBody && divisible(nextBody)}
              nextMeeting={nextMeeting && { ...nextMeeting, body: divisible(nextMeeting.body) }}
            />
          </b>
        </p>
      )}
      <Quiet since={entry.quietSince} />
      <TakeOff entry={entry} />
    </li>
  )
}
