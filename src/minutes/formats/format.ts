import type { Problem } from '#src/domain/meeting.ts'
import type { Format } from '#src/domain/reading.ts'
import type { Outline, SourceText } from '../outline.ts'

/** What a format makes of a document: its text, and the bones of each meeting in it or why there are none. */
export interface FormatReading {
  format: Format
  source: SourceText
  meetings: { outline: Outline | null; problems: Problem[] }[]
}
