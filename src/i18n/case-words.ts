import type { CaseRef, CaseState, Wait } from '#src/domain/case.ts'
import type { Messages } from './da.ts'

type Words = Messages['common']

/** What sort of case it is: a screen and a file say the same. */
export const kindWords = ({ caseKind, standing }: Words, ref: Pick<CaseRef, 'kind' | 'standing'>): string =>
  ref.standing ? standing : caseKind[ref.kind]

/** Where a case is in its life; sent back to the administration, it says so. Nothing of a standing item, which has none. */
export function stateWords(
  { awaitsAdministration, caseState }: Words,
  { state, waitKind, standing }: { state: CaseState; waitKind: Wait['waitKind'] | null; standing: boolean },
): string | null {
  if (standing) return null
  return state === 'postponed' && waitKind === 'returned' ? awaitsAdministration : caseState[state]
}
