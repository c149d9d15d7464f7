import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { promisedWords } from '#src/features/shared/promised.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'

/** Where it waits, how many times, what was promised, and whether it is on a coming agenda. */
export const WaitWords = ({ wait }: { wait: WaitAnswer }) => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const { day } = useAsOf()
  const promised = promisedWords(wait, format, day)
  return (
    <>
      <span>{wait.body}</span>{' '}
      {wait.waitKind === 'returned' && (
        <>
          <span>{common.waitKind.returned}</span>{' '}
        </>
      )}
      {wait.count > 1 && (
        <>
          <span>{overview.postponedTimes(common.times(format.number(wait.count), wait.count))}</span>{' '}
        </>
      )}
      {promised !== null && (
        <>
          <span className={wait.overdue ? 'late' : undefined}>
            {wait.overdue ? overview.promisedLate(promised) : overview.promised(promised)}
          </span>{' '}
        </>
      )}
      <span>
        {wait.nextMeeting ? overview.onAgenda(format.nearShort(wait.nextMeeting.startsAt, day)) : overview.notOnAgenda}
      </span>
    </>
  )
}
