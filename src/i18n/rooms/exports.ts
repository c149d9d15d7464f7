import { exports } from '../da/exports.ts'
import { roomText } from '../language.tsx'

/** The words of what leaves the app as a file or a feed. */
export const useExportsText = roomText('exports', exports)
