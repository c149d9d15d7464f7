import { useQuery } from '@tanstack/react-query'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { useDeskAtHand } from './desk-context.ts'
import { agendaQueries } from './queries.ts'

/** Someone else moved the meeting, so the draft is there; or deleted it: what stands here still does, and can be made anew. */
export const Gone = ({ draft }: { draft: AgendaDraft }) => {
  const { gone, movedAway } = useAgendaText()
  const format = useFormat()
  const { bodyId, restore } = useDeskAtHand()
  const { data: now, isPending } = useQuery(agendaQueries.wherever(draft.id))
  if (isPending) return null
  if (!now)
    return <ErrorState title={gone.title} text={gone.text} action={<Button onClick={restore}>{gone.restore}</Button>} />
  return (
    <ErrorState
      title={movedAway.title(now.changedBy, format.shortDate(now.date))}
      text={movedAway.text}
      action={
        <AppLink to={paths.agenda({ forum: bodyId, dato: now.date })} className={buttonClass()}>
          {movedAway.see}
        </AppLink>
      }
    />
  )
}
