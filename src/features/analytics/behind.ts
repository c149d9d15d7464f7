import { lengths, stagesOnTheWay, type Length } from '#src/domain/analytics.ts'
import type { Stage } from '#src/domain/case.ts'

/**
 * What the panel shows: the waits of a length, the stays at a stage, or decisions of a step of time, or of a body in
 * the whole period: those that put off, or all of them. The address calls it `bag`.
 */
export type Behind = BehindStretches | BehindDecisions

export type BehindStretches = { of: 'waits'; length: Length } | { of: 'stages'; stage: Stage }
export type BehindDecisions = { of: 'postponed' | 'outcomes' } & ({ span: Span } | { body: string })

/** First and last day. */
interface Span {
  from: string
  to: string
}

export const behindName = 'bag'

export const behindLength = (length: Length) => `ventetid-${length}`
export const behindStage = (stage: Stage) => `fase-${stage}`
export const behindOutcomes = ({ from, to }: Span) => `udfald_${from}_${to}`

/** What was put off, else what was treated, in a step of time or by a body; null where nothing was. */
export function behindRate({ postponed, treated }: Record<'postponed' | 'treated', number>, of: Span | string) {
  if (treated === 0) return null
  const where = typeof of === 'string' ? of : `${of.from}_${of.to}`
  return { panel: `${postponed === 0 ? 'udfald' : 'udskudt'}_${where}` }
}

const day = /^\d{4}-\d\d-\d\d$/

/** What an address asks to see behind; null for nothing, or nothing there is. */
export function behindIn(asked: string | null): Behind | null {
  const length = lengths.find((each) => asked === behindLength(each))
  if (length) return { of: 'waits', length }
  const stage = stagesOnTheWay.find((each) => asked === behindStage(each))
  if (stage) return { of: 'stages', stage }
  const [what, first = '', last = ''] = asked?.split('_') ?? []
  if (what !== 'udskudt' && what !== 'udfald') return null
  const of = what === 'udskudt' ? 'postponed' : 'outcomes'
  if (day.test(first) && day.test(last)) return { of, span: { from: first, to: last } }
  return first !== '' && last === '' ? { of, body: first } : null
}
