import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useDeskAtHand } from './desk-context.ts'
import { putOn } from './edits.ts'

/** Puts a candidate on, and says where it came to stand. */
export const usePutOn = () => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { desk, edit, say } = useDeskAtHand()
  return (candidate: CandidateAnswer, index = desk.content.items.length) => {
    edit(putOn(candidate, index))
    const [position, of] = [format.number(index + 1), format.number(desk.content.items.length + 1)]
    say(agenda.isOn(candidate.title, position, of))
  }
}
