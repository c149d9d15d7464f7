import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import type { CourseStep } from './course.ts'

/** What a step is called: «Direktionen 28. januar 2025: Udskudt, 2. gang». */
export const useStepWords = () => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  return ({ event: { body, date, outcome, what, planned }, time }: CourseStep): string => {
    const place = [body, date === null ? (planned ? cases.expected : cases.undated) : format.date(date)]
    const happened = outcome ? common.outcome[outcome] : planned ? cases.planned : what
    const words = [place.filter(Boolean).join(' '), happened].filter(Boolean).join(': ')
    return time !== null && time > 1 ? `${words}, ${common.ordinalTime(time)}` : words
  }
}
