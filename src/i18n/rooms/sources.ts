import { sources } from '../da/sources.ts'
import { roomText } from '../language.tsx'

/** The words of the sources that minutes come from. */
export const useSourcesText = roomText('sources', sources)
