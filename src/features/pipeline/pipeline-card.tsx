import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Day } from '#src/features/shared/when.tsx'
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
  return (
    <li className={styles.card}>
      <h3>
        <CaseLink case={entry.case} />
      </h3>
      <p className="mono">
        {entry.case.number ?? common.noCaseNumber} · {common.caseKind[entry.case.kind].toLowerCase()}
      </p>
      <p>
        <StateBadge state={entry.state} waitKind={entry.waitKind} />
      </p>
      <p className={styles.line}>
        {pipeline.inStage(format.age(entry.since, day))}{' '}
        <small className="muted nowrap">
          ({pipeline.since} <Day date={entry.since} short />)
        </small>
      </p>
      <p className={styles.line}>
        <LastTreated lastEvent={entry.lastEvent} />
      </p>
      {(entry.nextBody ?? entry.nextMeeting) !== null && (
        <p className={styles.line}>
          {pipeline.columns.next}:{' '}
          <b>
            <NextUp {...entry} />
          </b>
        </p>
      )}
      <Quiet since={entry.quietSince} />
      <TakeOff entry={entry} />
    </li>
  )
}
