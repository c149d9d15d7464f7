import type { CaseState } from './case.ts'

/** Why a strategy on its way stands still: it waits, or nobody has treated it for long; null when it moves, or is done. */
export function standsStill({
  state,
  quietSince,
}: {
  state: CaseState
  quietSince: string | null
}): 'postponed' | 'overdue' | 'untreated' | null {
  if (state === 'postponed' || state === 'overdue') return state
  return quietSince === null ? null : 'untreated'
}
