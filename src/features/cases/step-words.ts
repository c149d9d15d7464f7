import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { aheadOf } from './ahead.ts'
import type { CourseStep } from './course.ts'

/** What a step is called: «Direktionen 28. januar 2025: Udskudt, 2. gang». */
export const useStepWords = () => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const { day } = useAsOf()
  return ({ event, time }: CourseStep): string => {
    const { body, date, outcome, what, planned } = event
    const ahead = aheadOf(event, day)
    const place = [body, date === null ? (planned ? cases.ahead.expected : cases.undated) : format.date(date)]
    const happened = outcome ? common.outcome[outcome] : ahead ? ahead !== 'expected' && cases.ahead[ahead] : what
    const words = [place.filter(Boolean).join(' '), happened].filter(Boolean).join(': ')
    return time !== null && time > 1 ? `${words}, ${common.ordinalTime(time)}` : words
  }
}
