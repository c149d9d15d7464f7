import type { MeetingAnswer } from '#src/api/schemas/meeting.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import styles from './meeting.module.css'

/** Who was there, opened when wanted; and what an agenda is not. */
export const MeetingHead = ({ meeting: { kind, participants, absent } }: { meeting: MeetingAnswer }) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  return (
    <>
      {kind === 'agenda' && <p className={styles.note}>{meetings.agendaNote}</p>}
      {participants.length + absent.length > 0 && (
        <details className={styles.people}>
          <summary>{meetings.people(format.number(participants.length), absent.length)}</summary>
          <dl>
            <Names name={meetings.participants} of={participants} />
            <Names name={meetings.absent} of={absent} />
          </dl>
        </details>
      )}
    </>
  )
}

const Names = ({ name, of }: { name: string; of: readonly string[] }) =>
  of.length > 0 && (
    <div>
      <dt>{name}</dt>
      <dd>{of.join(', ')}</dd>
    </div>
  )
