import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'

/** How many wait, and which has waited longest. */
export const Lead = ({ data }: { data: { waits: readonly WaitAnswer[]; total: number } | undefined }) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  if (!data || data.waits.length === 0) return null
  const longest = data.waits.reduce((most, wait) => (wait.daysWaiting > most.daysWaiting ? wait : most))
  return postponed.lead(
    postponed.waits(format.number(data.total), data.total),
    longest.case.title,
    common.days(format.number(longest.daysWaiting), longest.daysWaiting),
    common.times(format.number(longest.count), longest.count),
  )
}
