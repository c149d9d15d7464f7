import { useQuery } from '@tanstack/react-query'
import { useMay } from '#src/features/shared/me.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { cardClass } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Afterwards } from './afterwards.tsx'
import { agendaQueries } from './queries.ts'
import { Workspace } from './workspace.tsx'

/** The agenda of one meeting: what people write is written now, so looking back it can only be read. */
export const MeetingAgenda = ({ body, bodyId, date }: { body: string; bodyId: string; date: string }) => {
  const { common } = useText()
  const agenda = useAgendaText()
  const { asOf } = useAsOf()
  const may = useMay('secretariat')
  const draft = useQuery(agendaQueries.at(bodyId, date, asOf))
  return (
    <QueryView
      query={draft}
      loading={
        <div className={cardClass}>
          <SkeletonRows rows={6} height={64} label={common.loading} />
        </div>
      }
    >
      {(theirs) => (
        <>
          {asOf !== null && <p className="muted">{agenda.lookingBack}</p>}
          {theirs?.afterwards && <Afterwards afterwards={theirs.afterwards} />}
          <Workspace
            key={asOf}
            body={body}
            bodyId={bodyId}
            date={date}
            theirs={theirs}
            editable={may && asOf === null}
          />
        </>
      )}
    </QueryView>
  )
}
