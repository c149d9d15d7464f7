import { Page } from '#src/features/shared/page.tsx'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './agenda.module.css'
import { ComingMeetings } from './coming-meetings.tsx'
import { MeetingAgenda } from './meeting-agenda.tsx'
import { MeetingChoice } from './meeting-choice.tsx'
import { useMeeting } from './use-meeting.ts'

/** Dagsorden: what could go on the agenda of a coming meeting, and the agenda itself. */
export const AgendaScreen = () => {
  const { common } = useText()
  const agenda = useAgendaText()
  const format = useFormat()
  const { body, bodyId, date, query } = useMeeting()
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
        <QueryView query={query} loading={<SkeletonRows rows={6} height={64} label={common.loading} />}>
          {() => <MeetingAgenda key={`${bodyId} ${date}`} body={body} bodyId={bodyId} date={date} />}
        </QueryView>
      ) : (
        <ComingMeetings />
      )}
    </Page>
  )
}
