import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { CorrectedValue, CorrectionField } from '#src/domain/correction.ts'

/** One thing to ask the API for: a field put right, or let be as read again. */
export type Step = CorrectedValue | { field: CorrectionField; takenBack: true }

/** The way back from corrections: each field as someone had corrected it before, or as it was read. */
export const undoSteps = (
  corrected: readonly CorrectionField[],
  before: Pick<AgendaItemAnswer, 'corrections'>,
): Step[] =>
  corrected.map((field) => {
    const former = before.corrections.find((correction) => correction.field === field)
    return former ?? { field, takenBack: true }
  })
