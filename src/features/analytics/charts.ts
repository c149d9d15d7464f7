import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import type { Chart } from './chart.ts'
import { outcomeChart } from './outcome-chart.ts'
import { bodiesChart, rateChart } from './rate-charts.ts'
import { strategyChart } from './strategy-chart.ts'
import { agesChart, lengthsChart } from './wait-charts.ts'
import type { Writing } from './words.ts'

/** Every chart of the screen, in the order the questions are asked. */
export const chartsOf = (answer: AnalyticsAnswer, writing: Writing): Chart[] => [
  rateChart(answer.rate, writing),
  bodiesChart(answer.rate, writing),
  lengthsChart(answer.waits, writing),
  agesChart(answer.ages, writing),
  outcomeChart(answer.outcomes, writing),
  strategyChart(answer.strategies, writing),
]
