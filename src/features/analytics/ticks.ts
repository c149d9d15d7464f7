import { totalOf, type Chart } from './chart.ts'

/** Steps that people count by; a share is counted in hundredths. */
const steps = [1, 2, 2.5, 5]
const mostTicks = 5

/** How far a chart's bars reach, the lines over them too. */
const reachOf = ({ rows }: Chart) => Math.max(0, ...rows.map((row) => Math.max(totalOf(row), row.spread?.[1] ?? 0)))

/** Round numbers along the axis, from nothing to the first that all bars stay below. */
export function ticksOf(chart: Chart): number[] {
  const unit = chart.unit === 'share' ? 0.01 : 1
  const reach = Math.max(reachOf(chart) / unit, 1)
  const sizes = Array.from({ length: 9 }, (_, power) => steps.map((step) => step * 10 ** power)).flat()
  const size = sizes.find((each) => Number.isInteger(each) && Math.ceil(reach / each) < mostTicks) ?? reach
  return Array.from({ length: Math.ceil(reach / size) + 1 }, (_, at) => at * size * unit)
}
