import { postponed } from '../da/postponed.ts'
import { roomText } from '../language.tsx'

/** The words of Udskudt. */
export const usePostponedText = roomText('postponed', postponed)
