import type { CaseEventAnswer } from '#src/api/schemas/case.ts'

export type Ahead = 'planned' | 'expected' | 'unminuted'

/**
 * What a step is that nothing has come of yet: planned, by an agenda or a route; expected, because the case is on its way
 * there, and no document says more; unminuted, when the meeting whose agenda it stood on is past and no minutes have come.
 * Null for a step that is history.
 */
export const aheadOf = (
  { planned, date, sources }: Pick<CaseEventAnswer, 'planned' | 'date' | 'sources'>,
  day: string,
): Ahead | null => {
  if (!planned) return null
  if (sources.length === 0) return 'expected'
  const stoodOnAgenda = sources.some(({ kind }) => kind === 'item')
  return date !== null && date < day && stoodOnAgenda ? 'unminuted' : 'planned'
}
