import { Fragment, useMemo, type RefObject } from 'react'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { monthTicks, weekTicks, type Scale, type Stretch } from './scale.ts'
import styles from './timeline.module.css'

/** Half of a year's name, with the room before it. */
const yearHalf = 20

/** A tick to the foot of the axis. */
const line = (x: number, from: number) => `M${x + 0.5} ${from}V38`

/** The months, the weeks where there is room for them, and the day the status is of. */
const Marks = ({ scale, whole, day, isToday }: { scale: Scale; whole: Stretch; day: string; isToday: boolean }) => {
  const { common } = useText()
  const format = useFormat()
  const now = scale.x(day)
  // The name of the day keeps to the line it stands on, and no year stands in it.
  const half = isToday ? 20 : 50
  const named = now > scale.width ? now : Math.min(now, scale.width - half)
  const ticks = useMemo(() => monthTicks(scale, whole), [scale, whole])
  const weeks = useMemo(() => weekTicks(scale, whole, ticks), [scale, whole, ticks])
  return (
    <svg width={scale.width} height="38" className={styles.moving} data-moving>
      <path d={ticks.map(({ x, year }) => line(x, year ? 0 : 20)).join('')} className={styles.tick} />
      <path d={weeks.map(({ x }) => line(x, 32)).join('')} className={styles.tick} />
      {ticks.map(
        ({ day: month, name, year }) =>
          name !== null && (
            <Fragment key={month}>
              <text x={name + 6} y="32">
                {format.monthShort(month).replace('.', '')}
              </text>
              {year && Math.abs(name + yearHalf - named) > half + yearHalf && (
                <text x={name + 6} y="14" className={styles.year}>
                  {month.slice(0, 4)}
                </text>
              )}
            </Fragment>
          ),
      )}
      {weeks.map(({ day: monday, x }) => (
        <text key={monday} x={x + 4} y="32">
          {format.dayNumber(monday)}
        </text>
      ))}
      <text x={named} y="14" textAnchor="middle" className={styles.now}>
        {isToday ? common.today : format.dayMonth(day)}
      </text>
    </svg>
  )
}

/** The months along the top, and the day the status is of. It is for the eye: each lane tells its dates in words. */
export const Axis = ({
  scale,
  whole,
  day,
  isToday,
  track,
}: {
  scale: Scale
  /** All there is to see: beyond it nothing is marked. Null until that is known. */
  whole: Stretch | null
  day: string
  isToday: boolean
  /** What the lanes are as wide as. */
  track: RefObject<HTMLDivElement | null>
}) => {
  const { common } = useText()
  const postponed = usePostponedText()
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.axisName}>
        <span>{common.case}</span>
        <span>{postponed.waited}</span>
      </div>
      <div ref={track} className={styles.axisTrack} data-track>
        {whole && <Marks scale={scale} whole={whole} day={day} isToday={isToday} />}
      </div>
    </div>
  )
}
