import { useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import type { LogWords } from './words.ts'

/** The words a change is told with, in the language spoken now. */
export const useLogWords = (): LogWords => ({
  common: useText().common,
  audit: useAuditText(),
  agenda: useAgendaText(),
})
