import { useMemo } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import type { Mark } from './marks.ts'

/** What is said on `day` of a wait's marks: in short, by name, and where the case slipped from and to. */
export const useMarkWords = (wait: WaitAnswer, day: string) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  return useMemo(() => {
    const { marks } = postponed
    const { body, overdue, postponedOn, until, untilText, nextMeeting, missedMeeting } = wait
    const what = ({ kind, at }: Mark): string => {
      if (kind === 'postponed' || kind === 'returned') return `${common.outcome[kind]} ${common.ordinalTime(at + 1)}`
      return kind === 'until' && overdue ? marks.late : marks[kind]
    }
    /** Where it goes from its latest postponement: the agenda it is on, the time it was promised, or nowhere yet. */
    const onwards = () => {
      if (nextMeeting) return marks.comesOn(format.near(nextMeeting.startsAt, day))
      if (missedMeeting) return marks.notOn(format.near(missedMeeting.startsAt, day))
      if (until !== null) return marks.promisedFor(format.near(until, day))
      return untilText === null ? marks.nowhere : marks.promisedFor(format.quoted(untilText))
    }
    return {
      /** «udskudt 2. gang 14. okt.» */
      inShort: (mark: Mark) => `${what(mark).toLowerCase()} ${format.nearShort(mark.day, day)}`,
      what,
      /** «Udskudt 2. gang, Direktionen, 14. oktober 2025. Vis kilden» */
      name: (mark: Mark) =>
        marks.name(what(mark), mark.kind === 'next' ? (nextMeeting?.body ?? body) : body, format.date(mark.day)),
      /** «Kom fra 5. september. Kom igen 9. december.» */
      slip: ({ kind, at }: Mark): string[] => {
        if (kind !== 'postponed' && kind !== 'returned')
          return untilText !== null && kind === 'until' ? [format.quoted(untilText)] : []
        const [before, after] = [postponedOn[at - 1], postponedOn[at + 1]]
        return [
          ...(before === undefined ? [] : [marks.slippedFrom(format.near(before, day))]),
          after === undefined ? onwards() : marks.slippedTo(format.near(after, day)),
        ]
      },
    }
  }, [wait, common, postponed, format, day])
}
