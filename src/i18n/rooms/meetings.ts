import { meetings } from '../da/meetings.ts'
import { roomText } from '../language.tsx'

/** The words of Møder and a meeting. */
export const useMeetingsText = roomText('meetings', meetings)
