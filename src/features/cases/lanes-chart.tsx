import { useMemo, useRef } from 'react'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { useWidth } from '#src/ui/use-width.ts'
import { stepKey } from './course.ts'
import { LaneBar } from './lane-bar.tsx'
import { LaneMark } from './lane-mark.tsx'
import { lanesOf, type Lanes } from './lanes.ts'
import { LanesLegend } from './lanes-legend.tsx'
import styles from './lanes.module.css'
import { laneY, sheetOf, type Sheet } from './sheet.ts'
import { ticksOf } from './ticks.ts'
import { useChosenSource } from './use-chosen-source.ts'

/** A tick's label needs this much room, and ends so far from it. */
const [tickWidth, labelEnds] = [74, 54]

/** The case across bodies: a lane each, in the order a case climbs, every step a mark that shows its source. */
export const LanesChart = ({ case: { events, waits, state } }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  const { day } = useAsOf()
  const holder = useRef<HTMLElement>(null)
  const width = useWidth(holder)
  const lanes = useMemo(() => lanesOf({ events, waits, state }, day), [events, waits, state, day])
  return (
    <figure ref={holder} className={styles.chart} aria-label={cases.lanes}>
      {lanes === null ? (
        <p className={styles.nothing}>{cases.noLanes}</p>
      ) : (
        width > 0 && <Drawing lanes={lanes} sheet={sheetOf(width, lanes.lanes.length)} case={{ events }} />
      )}
    </figure>
  )
}

const Drawing = ({
  lanes,
  sheet,
  case: { events },
}: {
  lanes: Lanes
  sheet: Sheet
  case: Pick<CaseAnswer, 'events'>
}) => {
  const { chosen, linkTo } = useChosenSource(events)
  const x = (part: number) => sheet.left + part * sheet.plot
  return (
    <>
      {lanes.lanes.map(({ id, body }, lane) => (
        <span
          key={id}
          className={styles.name}
          style={{ top: sheet.nameY(lane), maxWidth: sheet.nameWidth }}
          title={body}
        >
          {body}
        </span>
      ))}
      <svg width={sheet.width} height={sheet.height} className={styles.drawing}>
        <Backdrop lanes={lanes} sheet={sheet} />
        <path
          className={styles.way}
          d={lanes.marks
            .filter(({ event }) => !event.planned)
            .map(({ x: part, lane }, at) => `${at === 0 ? 'M' : 'L'}${x(part)} ${laneY(sheet, lane)}`)
            .join('')}
        />
        {lanes.bars.map((bar) => (
          <LaneBar
            key={`${bar.lane} ${bar.since}`}
            bar={bar}
            body={lanes.lanes[bar.lane]?.body ?? ''}
            x={x(bar.from)}
            width={x(bar.to) - x(bar.from)}
            y={laneY(sheet, bar.lane)}
          />
        ))}
        {lanes.marks.map((mark) => (
          <LaneMark
            key={stepKey(mark.event)}
            mark={mark}
            x={x(mark.x)}
            y={laneY(sheet, mark.lane)}
            chosen={mark.event === chosen?.event}
            linkTo={linkTo}
          />
        ))}
      </svg>
      <LanesLegend lanes={lanes} />
    </>
  )
}

/** Months, lanes and the day that is seen. */
const Backdrop = ({ lanes, sheet }: { lanes: Lanes; sheet: Sheet }) => {
  const { common } = useText()
  const format = useFormat()
  const { asOf, day } = useAsOf()
  const x = (part: number) => sheet.left + part * sheet.plot
  const today = lanes.today === null ? null : x(lanes.today)
  // The day by its date is wider than «i dag», and stands as near its line as the edge allows.
  const half = asOf === null ? 22 : 46
  const named = today === null ? null : Math.min(today, sheet.width - half)
  const isClear = (at: number) =>
    at + labelEnds <= sheet.width && (named === null || Math.abs(at + labelEnds / 2 - named) > half + labelEnds / 2)
  return (
    <g aria-hidden="true">
      {ticksOf(lanes.from, lanes.to, sheet.plot / tickWidth).map((tick) => (
        <g key={tick.date}>
          <path className={styles.grid} d={`M${x(tick.x)} ${sheet.top - 6}V${sheet.height - 8}`} />
          {isClear(x(tick.x)) && (
            <text x={x(tick.x) + 4} y={14}>
              {`${format.monthShort(tick.date)} ${tick.date.slice(2, 4)}`}
            </text>
          )}
        </g>
      ))}
      {lanes.lanes.map(({ id }, lane) => (
        <path
          key={id}
          className={styles.lane}
          d={`M${sheet.left} ${laneY(sheet, lane)}H${sheet.width - sheet.right}`}
        />
      ))}
      {today !== null && (
        <>
          <path className={styles.today} d={`M${today} ${sheet.top - 6}V${sheet.height - 8}`} />
          <text x={named ?? today} y={14} textAnchor="middle" className={styles.todayName}>
            {asOf === null ? common.today : format.shortDate(day)}
          </text>
        </>
      )}
    </g>
  )
}
