import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import type { Chart } from './chart.ts'
import { outcomeChart } from './outcome-chart.ts'
import { bodiesChart, rateChart } from './rate-charts.ts'
import { strategyChart } from './strategy-chart.ts'
import { agesChart, lengthsChart } from './wait-charts.ts'
import type { Writing } from './words.ts'

/**
 * Every chart of the screen, in the order the questions are asked: two and two of a height, for they share a row. Of one
 * body, bars by body are one bar.
 */
export const chartsOf = (answer: AnalyticsAnswer, writing: Writing): Chart[] => [
  rateChart(answer.rate, writing),
  lengthsChart(answer.waits, writing),
  bodiesChart(answer.rate, writing),
  agesChart(answer.ages, writing),
  outcomeChart(answer.outcomes, writing),
  strategyChart(answer.strategies, writing),
]
