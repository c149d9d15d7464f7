import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Badge } from '#src/ui/badge.tsx'
import { RowButton } from '#src/ui/row-button.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { leaveOut } from './edits.ts'
import { Reason } from './reason.tsx'
import { useLift } from './use-drag.ts'
import { usePutOn } from './use-put-on.ts'

/** That it is on an agenda already, and what came of it is not known. */
const StandsOn = ({ meetingId, itemNumber, date }: NonNullable<CandidateAnswer['standsOn']>) => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { day } = useAsOf()
  const when = format.near(date, day)
  return (
    <p className={styles.reason}>
      <AppLink to={paths.meeting(meetingId, { item: itemNumber })} className="link">
        {date < day ? agenda.stoodOn(when) : agenda.standsOn(when)}
      </AppLink>
    </p>
  )
}

/** Something that could go on, with every reason for it; put on by a press, or dragged to its place. */
export const Candidate = ({ candidate }: { candidate: CandidateAnswer }) => {
  const agenda = useAgendaText()
  const { edit, editable } = useDeskAtHand()
  const { element } = useLift<HTMLLIElement>({ from: 'candidates', id: candidate.id })
  const putOn = usePutOn()
  const { title, caseId, caseNumber, closed, reasons, standsOn } = candidate
  return (
    <li ref={element} className={styles.candidate}>
      <div className={styles.name}>
        {caseId === null ? <b>{title}</b> : <AppLink to={paths.case(caseId)}>{title}</AppLink>}{' '}
        {caseNumber !== null && <span className="mono nowrap">{caseNumber}</span>}{' '}
        {closed && (
          <span title={agenda.fromClosedHelp}>
            <Badge shape="square" tone="shut">
              {agenda.fromClosed}
            </Badge>
          </span>
        )}
      </div>
      <ul>
        {reasons.map((reason) => (
          <Reason key={JSON.stringify(reason)} reason={reason} />
        ))}
      </ul>
      {standsOn && <StandsOn {...standsOn} />}
      {editable && (
        <div className={styles.actions}>
          <RowButton act="put-on" aria-label={agenda.putOnThis(title)} onClick={() => putOn(candidate)}>
            {agenda.putOn}
          </RowButton>
          <RowButton
            act="leave-out"
            look="quiet"
            aria-label={agenda.leaveOutThis(title)}
            onClick={() => edit(leaveOut(candidate))}
          >
            {agenda.leaveOut}
          </RowButton>
        </div>
      )}
    </li>
  )
}
