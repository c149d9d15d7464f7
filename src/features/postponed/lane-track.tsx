import { Suspense, useMemo } from 'react'
import { ageColour, waitAge } from '#src/features/shared/wait-age.ts'
import { lazily } from '#src/ui/lazily.ts'
import type { LaneProps } from './lane.tsx'
import { laneHeight, laneShapes } from './lane-shapes.ts'
import { marksOf } from './marks.ts'
import type { Scale } from './scale.ts'
import styles from './timeline.module.css'
import { useMarkWords } from './use-mark-words.ts'

// Loaded when a hand or the focus first comes to a lane.
const LaneMarks = lazily(async () => (await import('./lane-marks.tsx')).LaneMarks)

/** Higher than any lane gets by the lines of its name. */
const over = -300

/** All that lies ahead of today: its left edge is today's line, its others lie out of sight. */
const aheadOf = (now: number, { width }: Scale) => `M${now} ${over}H${3 * width}V${laneHeight + 9}H${now}z`

/** The wait along the months: drawn for the eye, told in words, and with links over its marks where a hand or the focus is. */
export const LaneTrack = ({ wait, meetings, ticks, scale, day, active }: Omit<LaneProps, 'showBody' | 'tabStop'>) => {
  const shapes = useMemo(() => laneShapes(wait, scale, day), [wait, scale, day])
  const { inShort } = useMarkWords(wait, day)
  const told = useMemo(() => marksOf(wait, day).map(inShort).join(', '), [wait, day, inShort])
  const now = scale.x(day)
  return (
    <div className={styles.track} data-track>
      <p className="visually-hidden">{told}</p>
      <svg width={scale.width} height={laneHeight} className={styles.moving} data-moving aria-hidden="true">
        <path d={aheadOf(now, scale)} className={styles.ahead} />
        {ticks && <path d={ticks} className={styles.meetings} />}
        {shapes.presented && <path d={shapes.presented} className={styles.presented} />}
        {shapes.slips && <path d={shapes.slips} className={styles.slips} />}
        <path d={shapes.bar} fill={ageColour(waitAge(wait.daysWaiting))} />
        {shapes.way && <path d={shapes.way} className={styles.way} />}
        {shapes.ring && <path d={shapes.ring} className={styles.ring} />}
        {shapes.flag && <path d={shapes.flag} className={wait.overdue ? styles.late : styles.flag} />}
        <path d={shapes.diamonds} className={styles.diamonds} />
        {shapes.back && <path d={shapes.back} className={styles.back} />}
        {shapes.missed && <path d={shapes.missed} className={styles.missed} />}
      </svg>
      {active !== null && (
        <Suspense>
          <LaneMarks wait={wait} meetings={meetings} scale={scale} day={day} active={active} />
        </Suspense>
      )}
    </div>
  )
}
