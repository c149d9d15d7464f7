import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { Rows } from '#src/ui/rows.tsx'
import { usePrinting } from '#src/ui/use-printing.ts'
import { useRowKeys } from '#src/ui/use-row-keys.ts'
import { useWidth } from '#src/ui/use-width.ts'
import { Axis } from './axis.tsx'
import { BodyHeading } from './body-heading.tsx'
import type { Filters } from './filters.ts'
import { Lane } from './lane.tsx'
import { daysMet, withHeadings } from './lanes.ts'
import { Legend } from './legend.tsx'
import { postponedQueries } from './queries.ts'
import { scaleOf, spanOf } from './scale.ts'
import styles from './timeline.module.css'

/** A4 upright less its margins is 190 mm, 718 px; the names take 260 of them (timeline.module.css). */
const paperWidth = 456
const noDays: string[] = []
const laneRow = 46
const headingRow = 30

/** Each wait a lane along the months, those of one body together; only the lanes in sight are drawn. */
export const Timeline = ({ waits, filters }: { waits: readonly WaitAnswer[]; filters: Filters }) => {
  const { postponed } = useText()
  const { asOf, day } = useAsOf()
  const track = useRef<HTMLDivElement>(null)
  const measured = useWidth(track)
  const width = usePrinting() ? paperWidth : measured
  const { period, grouped } = filters
  const { from, to } = useMemo(
    () => spanOf(waits, day, period === 'all' ? 'all' : Number(period)),
    [waits, day, period],
  )
  const scale = useMemo(() => scaleOf(from, to, width), [from, to, width])
  const meetings = useQuery(postponedQueries.meetings(from, asOf)).data
  const met = useMemo(() => daysMet(meetings ?? []), [meetings])
  const lines = useMemo(
    () => (grouped ? withHeadings(waits) : waits.map((wait, at) => ({ wait, at }))),
    [waits, grouped],
  )
  const holder = useRef<HTMLOListElement>(null)
  const reach = useRef<(index: number) => void>(() => {})
  const focusIfWanted = useRowKeys(holder, waits.length, (at) =>
    reach.current(lines.findIndex((line) => 'wait' in line && line.at === at)),
  )
  return (
    <section className={styles.timeline} aria-label={postponed.timelineLabel}>
      <Axis scale={scale} day={day} isToday={asOf === null} track={track} />
      <ol ref={holder}>
        <Rows
          holder={holder}
          count={lines.length}
          rowHeight={(index) => ('wait' in (lines[index] ?? {}) ? laneRow : headingRow)}
          reach={reach}
        >
          {({ rows, before, after, measure }) => (
            <>
              <li aria-hidden="true" style={{ height: before }} />
              {rows.map((index) => {
                const line = lines[index]
                if (!line) return null
                if ('body' in line)
                  return (
                    <li key={`body ${line.body}`} data-index={index} ref={measure} className={styles.heading}>
                      <h2>
                        <BodyHeading body={line.body} />
                      </h2>
                    </li>
                  )
                return (
                  <li
                    key={`${line.wait.case.id} ${line.wait.body}`}
                    data-index={index}
                    data-row={line.at}
                    className={styles.lane}
                    ref={(element) => {
                      measure?.(element)
                      focusIfWanted(element)
                    }}
                  >
                    <Lane
                      wait={line.wait}
                      bodyMet={met.get(line.wait.body.toLowerCase()) ?? noDays}
                      scale={scale}
                      day={day}
                      showBody={!grouped}
                    />
                  </li>
                )
              })}
              <li aria-hidden="true" style={{ height: after }} />
            </>
          )}
        </Rows>
      </ol>
      <Legend />
    </section>
  )
}
