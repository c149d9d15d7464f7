import { memo } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { LaneName } from './lane-name.tsx'
import { LaneTrack } from './lane-track.tsx'
import type { Scale } from './scale.ts'

export interface LaneProps {
  wait: WaitAnswer
  /** The days its body met. */
  bodyMet: readonly string[]
  scale: Scale
  day: string
  /** Names the body, where no heading does. */
  showBody: boolean
}

/** One wait: what it is in words, then its time. */
export const Lane = memo(({ wait, bodyMet, scale, day, showBody }: LaneProps) => (
  <>
    <LaneName wait={wait} day={day} showBody={showBody} />
    <LaneTrack wait={wait} bodyMet={bodyMet} scale={scale} day={day} />
  </>
))
