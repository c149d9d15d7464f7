import { changes } from '../da/changes.ts'
import { roomText } from '../language.tsx'

/** The words of changes that were taken, or were not. */
export const useChangesText = roomText('changes', changes)
