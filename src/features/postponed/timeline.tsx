import { useQuery } from '@tanstack/react-query'
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { untilThere } from '#src/ui/lazily.ts'
import { useReach } from '#src/ui/reach.ts'
import { Rows } from '#src/ui/rows.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { useDrawn } from '#src/ui/use-drawn.ts'
import { phone, useMedia } from '#src/ui/use-media.ts'
import { usePrinting } from '#src/ui/use-printing.ts'
import { useRowKeys } from '#src/ui/use-row-keys.ts'
import { useWidth } from '#src/ui/use-width.ts'
import { Axis } from './axis.tsx'
import { BodyLine } from './body-line.tsx'
import { Lane } from './lane.tsx'
import { laneHeight, meetingTicks } from './lane-shapes.ts'
import { linesOf, meetingsByBody, type BodyMeeting } from './lanes.ts'
import { Legend } from './legend.tsx'
import { postponedQueries } from './queries.ts'
import { anyTime, dayAt, scaleOf, spanOf, type Scale } from './scale.ts'
import styles from './timeline.module.css'
import { trackWidth } from './track-width.ts'
import { useActiveMark } from './use-active-mark.ts'
import { useStretch } from './use-stretch.ts'
import { ZoomBar } from './zoom-bar.tsx'

/** A4 upright between its margins is 703 px, 878 as small as paper has it; the names take 340 (timeline.module.css). */
const paperWidth = 538
/** As high as the style sheet makes them: a list whose rows are as high as was thought is not reckoned twice. */
const laneRow = 47
/** Where the name stands above its track, on a line or two. */
const laneRowOnPhone = 92
const headingRow = 30
const noMeetings: { meetings: BodyMeeting[]; ticks: string } = { meetings: [], ticks: '' }

/** The meetings of each body, and the ticks that mark them: drawn once for all its lanes. */
const useMeetings = (known: boolean, from: string, asOf: string | null, scale: Scale) => {
  const { data } = useQuery({ ...postponedQueries.meetings(from, asOf), enabled: known })
  // Every lane is marked anew by them: in slices, so that no hand waits for it.
  const told = useDeferredValue(data)
  const byBody = useMemo(() => meetingsByBody(told ?? []), [told])
  const ticked = useMemo(() => {
    const bodies = [...byBody].map(([body, meetings]) => {
      const days = meetings.map(({ day }) => day)
      return [body, { meetings, ticks: meetingTicks(days, scale, laneHeight) }] as const
    })
    return new Map(bodies)
  }, [byBody, scale])
  return (body: string) => ticked.get(body.toLowerCase()) ?? noMeetings
}

const noWaits: readonly WaitAnswer[] = []

interface TimelineProps {
  waits: readonly WaitAnswer[] | null
  /** Whether more of them are on their way. */
  restComes: boolean
  grouped: boolean
}

/**
 * Each wait a lane along the months, those of one body together; only the lanes in sight are drawn. While the waits are
 * on their way all but the lanes stands already, as wide as they will be, so that they are drawn once and nothing moves.
 */
export const Timeline = memo(({ waits: known, restComes, grouped }: TimelineProps) => {
  const waits = known ?? noWaits
  const { common } = useText()
  const postponed = usePostponedText()
  const { asOf, day } = useAsOf()
  const timeline = useRef<HTMLElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const [thought] = useState(trackWidth)
  const measured = useWidth(track, thought)
  const width = usePrinting() ? paperWidth : measured
  const { from, to } = useMemo(() => (known ? spanOf(known, day) : anyTime), [known, day])
  const whole = useMemo(() => ({ from, to }), [from, to])
  const { stretch, moves } = useStretch(timeline, whole, day, width)
  const isDrawn = useDrawn()
  const scale = useMemo(() => scaleOf(stretch, width), [stretch, width])
  // What marks the lanes comes when all of them have: the two drawn at once would hold a hand up.
  const meetingsOf = useMeetings(isDrawn && known !== null && !restComes, dayAt(from), asOf, scale)
  const lines = useMemo(() => linesOf(waits, grouped), [waits, grouped])
  const rowHeight = useMedia(phone) ? laneRowOnPhone : laneRow
  const holder = useRef<HTMLOListElement>(null)
  const reach = useReach()
  const focusIfWanted = useRowKeys(holder, waits.length, (at) => reach.to(lines.lineOf(at)))
  const { active, handlers } = useActiveMark(waits, scale, day, moves.show)
  const movesNow = useRef(moves)
  useEffect(() => {
    movesNow.current = moves
  }, [moves])
  useEffect(() => {
    let takeOff: (() => void) | null = null
    let gone = false
    const lineAt = () => track.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    // Hands come after what they lie on: it is drawn first.
    const lay = async () => {
      const { layHandsOn } = await untilThere(() => import('./hands.ts'))
      if (timeline.current && !gone) takeOff = layHandsOn(timeline.current, () => movesNow.current, lineAt)
    }
    if (isDrawn) void lay()
    return () => {
      gone = true
      takeOff?.()
    }
  }, [isDrawn])
  return (
    <section
      ref={timeline}
      className={styles.timeline}
      aria-label={postponed.timelineLabel}
      data-whole={stretch === whole ? '' : undefined}
    >
      <div className={styles.head}>
        <ZoomBar stretch={stretch} whole={whole} moves={moves} />
        <Axis scale={scale} whole={known && whole} day={day} isToday={asOf === null} track={track} />
      </div>
      <ol ref={holder} {...handlers}>
        {width > 0 && known && (
          <Rows
            holder={holder}
            count={lines.count}
            moreCome={restComes}
            rowHeight={(index) => (lines.isHeading(index) ? headingRow : rowHeight)}
            reach={reach}
          >
            {({ rows, before, after, measure }) => {
              const places = rows.flatMap((index) => {
                const line = lines.lineAt(index)
                return line && 'wait' in line ? [line.at] : []
              })
              const tabStop = active && places.includes(active.at) ? active.at : places[0]
              return (
                <>
                  <li aria-hidden="true" style={{ height: before }} />
                  {rows.map((index) => {
                    const line = lines.lineAt(index)
                    if (!line) return null
                    if ('body' in line)
                      return (
                        <li key={`body ${line.body}`} data-index={index} ref={measure} className={styles.heading}>
                          <BodyLine body={line.body} scale={scale} ticks={meetingsOf(line.body).ticks} />
                        </li>
                      )
                    return (
                      <Lane
                        key={`${line.wait.case.id} ${line.wait.body}`}
                        index={index}
                        at={line.at}
                        focusIfWanted={focusIfWanted}
                        measure={measure}
                        wait={line.wait}
                        {...meetingsOf(line.wait.body)}
                        scale={scale}
                        day={day}
                        showBody={!grouped}
                        tabStop={line.at === tabStop}
                        active={line.at === active?.at ? active : null}
                      />
                    )
                  })}
                  <li aria-hidden="true" style={{ height: after }} />
                </>
              )
            }}
          </Rows>
        )}
      </ol>
      <div className={styles.foot}>
        {restComes ? <SkeletonRows rows={10} height={rowHeight} label={common.loading} /> : <Legend />}
      </div>
    </section>
  )
})
