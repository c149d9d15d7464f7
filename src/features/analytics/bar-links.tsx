import { useRef, useState, type KeyboardEvent } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { totalOf, type Chart, type Row } from './chart.ts'
import styles from './analytics.module.css'
import { RowLink } from './row-link.tsx'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** So wide is a figure, and the room between two numbers: one that does not fit over its bar is left to the axis. */
const [letterWidth, between] = [7.4, 10]
/** The space of «21 %» hardly counts: Danish and English show the same. */
const widthOf = (label: string) => label.replace(/\s/g, '').length * letterWidth + between

const labelOf = (row: Row, write: (value: number) => string) =>
  Object.keys(row.values).length === 0 ? '–' : write(totalOf(row))

/**
 * Over each bar a band that can be pointed at, and a link where there is something behind: one stop of the Tab key for
 * the chart, and the arrows go from bar to bar. With the number at the bar's end, and the name above one that lies
 * where there is no room beside it.
 */
export const BarLinks = ({
  rows,
  layout,
  namesAbove,
  write,
  onPoint,
}: {
  rows: readonly Row[]
  layout: Chart['layout']
  namesAbove: boolean
  write: (value: number) => string
  onPoint: (row: Row | null) => void
}) => {
  const group = useRef<SVGGElement>(null)
  const [current, setCurrent] = useState(0)
  const area = usePlotArea()
  const [across, down] = [useXAxisScale(), useYAxisScale()]
  if (!area || !across || !down) return null
  const linked = rows.filter(({ to }) => to !== null)
  const go = (event: KeyboardEvent) => {
    const { key } = event
    const to = key === 'Home' ? 0 : key === 'End' ? linked.length - 1 : current + (steps[key] ?? 0)
    if (to === current || !linked[to]) return
    event.preventDefault()
    setCurrent(to)
    group.current?.querySelectorAll('a')[to]?.focus()
  }
  const lying = layout === 'lying'
  const size = (lying ? area.height : area.width) / rows.length
  const shown = rows.map((row) => labelOf(row, write))
  // All of them or none: a single number over one bar says that bar is special.
  const fit = lying || shown.every((label) => widthOf(label) <= size)
  return (
    <g ref={group} onKeyDown={go} onPointerLeave={() => onPoint(null)}>
      {rows.map((row) => {
        const from = lying ? down(row.key, { position: 'start' }) : across(row.key, { position: 'start' })
        const end = lying ? across(Math.max(totalOf(row), row.spread?.[1] ?? 0)) : down(totalOf(row))
        if (from === undefined || end === undefined) return null
        const band = lying
          ? { x: 0, y: from, width: area.x + area.width + 50, height: size }
          : { x: from, y: 0, width: size, height: area.y + area.height + 26 }
        const at = lying ? { x: end + 6, y: from + size / 2 + 4 } : { x: from + size / 2, y: end - 6 }
        const index = linked.indexOf(row)
        const shows = { onPointerEnter: () => onPoint(row), onFocus: () => onPoint(row), onBlur: () => onPoint(null) }
        return (
          <g key={row.key}>
            {lying && namesAbove && (
              <text x={area.x + 4} y={from + 9} className={styles.name}>
                {row.short}
              </text>
            )}
            {fit && (lying || totalOf(row) > 0) && (
              <text {...at} className={styles.value} textAnchor={lying ? 'start' : 'middle'} aria-hidden="true">
                {labelOf(row, write)}
              </text>
            )}
            {row.to ? (
              <RowLink
                to={row.to}
                aria-label={row.says}
                tabIndex={index === current ? 0 : -1}
                className={styles.band}
                onClick={() => setCurrent(index)}
                data-band
                {...shows}
              >
                <rect {...band} rx="4" />
              </RowLink>
            ) : (
              <rect data-band {...band} className={styles.band} {...shows} />
            )}
          </g>
        )
      })}
    </g>
  )
}
