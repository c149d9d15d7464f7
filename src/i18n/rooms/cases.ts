import { cases } from '../da/cases.ts'
import { roomText } from '../language.tsx'

/** The words of Sager and a case. */
export const useCasesText = roomText('cases', cases)
