import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { Ago } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './agenda.module.css'
import { useKnownMeetings, type KnownMeeting } from './use-meeting.ts'

/** The meetings that lie ahead, each with how far its agenda is. */
export const ComingMeetings = () => {
  const { common } = useText()
  const agenda = useAgendaText()
  const meetings = useKnownMeetings()
  return (
    <Card title={agenda.coming}>
      <QueryView
        query={{ ...meetings, data: meetings.data }}
        loading={<SkeletonRows rows={5} height={56} label={common.loading} />}
      >
        {(known) =>
          known.length === 0 ? (
            <EmptyState title={agenda.comingNone} text={agenda.comingNoneText} />
          ) : (
            <ul>
              {known.map((meeting) => (
                <ComingMeeting key={`${meeting.date} ${meeting.body}`} meeting={meeting} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  )
}

const ComingMeeting = ({ meeting: { body, date, draft } }: { meeting: KnownMeeting }) => {
  const agenda = useAgendaText()
  const format = useFormat()
  return (
    <li className={styles.coming}>
      <AppLink to={paths.agenda({ forum: bodyId(body), dato: date })}>
        <b>{body}</b> <span className="nowrap">{format.longDate(date)}</span>
      </AppLink>
      <span className="muted">
        <Ago date={date} />
      </span>
      <span className="muted">
        {draft
          ? `${agenda.began(format.number(draft.itemCount), draft.itemCount, format.number(draft.approvedCount))} · ${agenda.changedBy(draft.changedBy, format.shortDate(dayOf(draft.changedAt)))}`
          : agenda.notBegun}
      </span>
    </li>
  )
}
