import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'

/** The coming meeting the case stands on, or that it stands on none. */
export const NextStep = ({ wait: { nextMeeting } }: { wait: Pick<WaitAnswer, 'nextMeeting'> }) => {
  const postponed = usePostponedText()
  const format = useFormat()
  const { day } = useAsOf()
  if (!nextMeeting) return <span className="muted">{postponed.notOnAgenda}</span>
  return (
    <AppLink to={paths.meeting(nextMeeting.id)} className="link">
      {postponed.onMeeting(format.nearShort(nextMeeting.startsAt, day))}
    </AppLink>
  )
}
