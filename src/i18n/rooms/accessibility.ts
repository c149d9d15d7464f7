import { accessibility } from '../da/accessibility.ts'
import { roomText } from '../language.tsx'

/** The words of the accessibility statement. */
export const useAccessibilityText = roomText('accessibility', accessibility)
