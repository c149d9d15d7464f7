import { importing } from '../da/import.ts'
import { roomText } from '../language.tsx'

/** The words of Import. */
export const useImportText = roomText('importing', importing)
