import { agenda } from '../da/agenda.ts'
import { roomText } from '../language.tsx'

/** The words of Dagsorden. */
export const useAgendaText = roomText('agenda', agenda)
