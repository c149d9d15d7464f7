import { Page } from '#src/features/shared/page.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import styles from './agenda.module.css'
import { ComingMeetings } from './coming-meetings.tsx'
import { MeetingAgenda } from './meeting-agenda.tsx'
import { MeetingChoice } from './meeting-choice.tsx'
import { useMeeting } from './use-meeting.ts'

/** Dagsorden: what could go on the agenda of a coming meeting, and the agenda itself. */
export const AgendaScreen = () => {
  const { agenda } = useText()
  const format = useFormat()
  const { body, bodyId, date } = useMeeting()
  const chosen = body !== null && bodyId !== null && date !== null
  return (
    <Page
      title={chosen ? `${agenda.title}: ${body}` : agenda.title}
      lead={chosen ? format.longDate(date) : agenda.lead}
    >
      <section className={`${styles.choice} no-print`} aria-label={agenda.meeting}>
        <MeetingChoice />
      </section>
      {chosen ? (
        <MeetingAgenda key={`${bodyId} ${date}`} body={body} bodyId={bodyId} date={date} />
      ) : (
        <ComingMeetings />
      )}
    </Page>
  )
}
