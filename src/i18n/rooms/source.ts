import { source } from '../da/source.ts'
import { roomText } from '../language.tsx'

/** The words of the source beside a fact. */
export const useSourceText = roomText('source', source)
