import { lengths, stagesOnTheWay, type Length } from '#src/domain/analytics.ts'
import type { Stage } from '#src/domain/case.ts'

/** What the panel shows: the waits of a length, or the stays at a stage. The address calls it `bag`. */
export type Behind = { of: 'waits'; length: Length } | { of: 'stages'; stage: Stage }

export const behindName = 'bag'

export const behindLength = (length: Length) => `ventetid-${length}`
export const behindStage = (stage: Stage) => `fase-${stage}`

/** What an address asks to see behind; null for nothing, or nothing there is. */
export function behindIn(asked: string | null): Behind | null {
  const length = lengths.find((each) => asked === `ventetid-${each}`)
  if (length) return { of: 'waits', length }
  const stage = stagesOnTheWay.find((each) => asked === `fase-${each}`)
  return stage ? { of: 'stages', stage } : null
}
