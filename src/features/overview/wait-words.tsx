import type { WaitAnswer } from '#src/api/schemas.ts'
import { promisedWords } from '#src/features/shared/promised.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'

/** Where it waits, how many times, what was promised, and whether it is on a coming agenda. */
export const WaitWords = ({ wait }: { wait: WaitAnswer }) => {
  const { common, overview } = useText()
  const format = useFormat()
  const { day } = useAsOf()
  const promised = promisedWords(wait, format, day)
  const how =
    wait.waitKind === 'returned' && wait.count === 1
      ? common.waitKind.returned
      : overview.postponedTimes(common.times(format.number(wait.count), wait.count))
  return (
    <>
      {wait.body}
      {(wait.count > 1 || wait.waitKind === 'returned') && ` · ${how}`}
      {promised !== null &&
        (wait.overdue ? (
          <span className="late"> · {overview.promisedLate(promised)}</span>
        ) : (
          ` · ${overview.promised(promised)}`
        ))}
      {' · '}
      {wait.nextMeeting ? overview.onAgenda(format.near(wait.nextMeeting.startsAt, day)) : overview.notOnAgenda}
    </>
  )
}
