import { memo, useCallback } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { LaneName } from './lane-name.tsx'
import { LaneTrack } from './lane-track.tsx'
import type { BodyMeeting } from './lanes.ts'
import type { ActiveMark } from './marks.ts'
import type { Scale } from './scale.ts'
import styles from './timeline.module.css'

export interface LaneProps {
  wait: WaitAnswer
  /** The meetings of its body, and the ticks that mark them. */
  meetings: readonly BodyMeeting[]
  ticks: string
  scale: Scale
  day: string
  /** Names the body, where no heading does. */
  showBody: boolean
  /** The Tab key comes to the timeline here. */
  tabStop: boolean
  /** The mark a hand or the focus is at; null when neither is in this lane. */
  active: ActiveMark | null
}

interface RowProps {
  /** Its line in the list, and its wait's place among the waits. */
  index: number
  at: number
  /** Takes the row, where heights are measured. */
  measure: ((row: Element | null) => void) | undefined
  focusIfWanted: (row: HTMLElement | null) => void
}

/** One wait: what it is in words, then its time. */
export const Lane = memo(
  ({ index, at, measure, focusIfWanted, wait, day, showBody, tabStop, ...track }: LaneProps & RowProps) => {
    const row = useCallback(
      (element: HTMLLIElement | null) => {
        measure?.(element)
        focusIfWanted(element)
      },
      [measure, focusIfWanted],
    )
    return (
      <li ref={row} data-index={index} data-row={at} className={styles.lane}>
        <LaneName wait={wait} day={day} showBody={showBody} tabStop={tabStop} />
        <LaneTrack wait={wait} day={day} {...track} />
      </li>
    )
  },
)
