import { Bar, BarChart, type BarShapeProps, CartesianGrid, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { BarLinks } from './bar-links.tsx'
import { BarSpread } from './bar-spread.tsx'
import type { Chart, Row, Series } from './chart.ts'
import { Textured } from './textured.tsx'
import { ticksOf } from './ticks.ts'

const standingHeight = 240
/** Of a bar that lies, with the room around it; with its name above it. */
const [rowHeight, namedRowHeight] = [30, 44]
const below = 30
const tick = { fontSize: 12, fill: 'var(--ink-2)' }
const plainLine = { stroke: 'var(--line-strong)' }

/** How a chart's numbers are written along its axis and at its bars. */
const useUnit = (unit: Chart['unit']) => {
  const { common } = useText()
  const format = useFormat()
  if (unit === 'days') return (n: number) => common.days(format.number(n), n)
  return unit === 'share' ? format.percent : format.number
}

/** Draws the parts of the bars that are of one series. */
const partOf =
  (look: Series) =>
  ({ x, y, width, height }: BarShapeProps) => <Textured look={look} x={x} y={y} width={width} height={height} />

/**
 * The bars of a chart, by Recharts; what is pointed at and followed lies over them (`BarLinks`). The one file that loads
 * Recharts, and so loaded by itself.
 */
export const Bars = ({
  chart,
  width,
  namesAbove,
  onPoint,
}: {
  chart: Chart
  width: number
  /** The names of bars that lie stand above them: there is no room for long ones beside. */
  namesAbove: boolean
  /** The row that is pointed at, or in focus; null when none is. */
  onPoint: (row: Row | null) => void
}) => {
  const { layout, rows, series, unit } = chart
  const write = useUnit(unit)
  const lying = layout === 'lying'
  const names = Math.min(190, Math.round(width * 0.36))
  const ticks = ticksOf(chart)
  const labels = new Map(rows.map(({ key, short }) => [key, short]))
  const category = {
    dataKey: 'key',
    type: 'category' as const,
    tick,
    tickLine: false,
    axisLine: plainLine,
    tickFormatter: (key: string) => labels.get(key) ?? key,
  }
  const value = {
    type: 'number' as const,
    tick,
    tickLine: false,
    axisLine: false,
    tickFormatter: write,
    ticks,
    domain: [0, ticks.at(-1) ?? 1],
  }
  return (
    <BarChart
      data={rows}
      width={width}
      height={lying ? rows.length * (namesAbove ? namedRowHeight : rowHeight) + below : standingHeight}
      layout={lying ? 'vertical' : 'horizontal'}
      margin={lying ? { top: 0, right: 64, bottom: 0, left: 0 } : { top: 22, right: 4, bottom: 0, left: 0 }}
      barCategoryGap={lying ? 7 : '18%'}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" horizontal={!lying} vertical={lying} />
      {lying ? (
        <XAxis {...value} height={below} interval={0} />
      ) : (
        <XAxis {...category} height={below} interval="equidistantPreserveStart" />
      )}
      {lying ? (
        <YAxis {...category} width={namesAbove ? 8 : names} tick={!namesAbove && tick} interval={0} />
      ) : (
        <YAxis {...value} width={46} />
      )}
      {series.map((each) => (
        <Bar
          key={each.key}
          dataKey={(row: Row) => row.values[each.key]}
          name={each.name}
          stackId="all"
          shape={partOf(each)}
          maxBarSize={lying ? 18 : 44}
          isAnimationActive={false}
        />
      ))}
      {rows.some(({ spread }) => spread) && (
        <ZIndexLayer zIndex={DefaultZIndexes.line}>
          <BarSpread rows={rows} />
        </ZIndexLayer>
      )}
      {/* Recharts draws its parts by their z-index, whatever their order: over the bars and their names, or no press would reach it. */}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <BarLinks rows={rows} layout={layout} namesAbove={namesAbove} write={write} onPoint={onPoint} />
      </ZIndexLayer>
    </BarChart>
  )
}
