import { problems } from '../da/problems.ts'
import { roomText } from '../language.tsx'

/** The words of what is wrong with a document. */
export const useProblemsText = roomText('problems', problems)
