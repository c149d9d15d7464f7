import { useMemo } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { ageColour, waitAge } from '#src/features/shared/wait-age.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import type { LaneProps } from './lane.tsx'
import { laneHeight, laneLinks, laneShapes } from './lane-shapes.ts'
import styles from './timeline.module.css'

/** The wait along the months: drawn for the eye, with a link over each postponement and over the coming meeting. */
export const LaneTrack = ({ wait, bodyMet, scale, day }: Omit<LaneProps, 'showBody'>) => {
  const shapes = useMemo(() => laneShapes(wait, bodyMet, scale, day), [wait, bodyMet, scale, day])
  const links = useMemo(() => laneLinks(wait.postponedOn, scale), [wait, scale])
  const now = scale.x(day)
  return (
    <div className={styles.track}>
      <svg width={scale.width} height={laneHeight} aria-hidden="true">
        <rect x={now} width={scale.width - now} height={laneHeight} className={styles.future} />
        <path d={`M${now} 0V${laneHeight}`} className={styles.today} />
        <path d={shapes.meetings} className={styles.meetings} />
        <path d={shapes.presented} className={styles.presented} />
        <path d={shapes.bar} fill={ageColour(waitAge(wait.daysWaiting))} />
        <path d={shapes.cut} className={styles.cut} />
        <path d={shapes.way} className={styles.way} />
        <path d={shapes.ring} className={styles.ring} />
        <path d={shapes.flag} className={wait.overdue ? styles.late : styles.flag} />
        <path d={shapes.diamonds} className={styles.diamonds} />
        <path d={shapes.back} className={styles.back} />
      </svg>
      {links.map(({ x, at, count }) => (
        <MarkLink key={at} wait={wait} x={x} at={at} count={count} />
      ))}
      {wait.nextMeeting && shapes.ring !== '' && (
        <NextLink next={wait.nextMeeting} x={scale.x(wait.nextMeeting.startsAt)} />
      )}
    </div>
  )
}

/** One click from a diamond to the sentence that put the case off. */
const MarkLink = ({ wait, x, at, count }: { wait: WaitAnswer; x: number; at: number; count: number }) => {
  const { common, postponed } = useText()
  const format = useFormat()
  const source = wait.sources[at] ?? wait.source
  const last = at === wait.postponedOn.length - 1
  const what = common.outcome[last ? wait.waitKind : 'postponed']
  const name =
    count > 1
      ? postponed.marks(format.number(count))
      : postponed.mark(what, wait.body, format.date(wait.postponedOn[at] ?? wait.latest), common.ordinalTime(at + 1))
  return (
    <SourceLink source={source} className={styles.mark} aria-label={name} style={{ left: x }}>
      <span className={styles.tip}>{name}</span>
    </SourceLink>
  )
}

const NextLink = ({ next, x }: { next: NonNullable<WaitAnswer['nextMeeting']>; x: number }) => {
  const { postponed } = useText()
  const name = postponed.onMeeting(useFormat().date(next.startsAt))
  return (
    <AppLink to={paths.meeting(next.id)} className={styles.mark} aria-label={name} style={{ left: x }}>
      <span className={styles.tip}>{name}</span>
    </AppLink>
  )
}
