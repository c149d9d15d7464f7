import { correction } from '../da/correction.ts'
import { roomText } from '../language.tsx'

/** The words of the forms that correct what was read. */
export const useCorrectionText = roomText('correction', correction)
