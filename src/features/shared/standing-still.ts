import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'

/** Why a strategy on its way stands still: it waits, or nobody has treated it for long; null when it moves, or is done. */
export const standsStill = ({
  state,
  quietSince,
}: Pick<PipelineCaseAnswer, 'state' | 'quietSince'>): 'postponed' | 'overdue' | 'untreated' | null => {
  if (state === 'postponed' || state === 'overdue') return state
  return quietSince === null ? null : 'untreated'
}
