import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { behindStage } from './behind.ts'
import type { Chart } from './chart.ts'
import { casesIn, daysIn, type Writing } from './words.ts'

type Strategies = AnalyticsAnswer['strategies']

/** How long strategies stand at each stage on the way to adoption. */
export function strategyChart(strategies: Strategies, writing: Writing): Chart {
  const { text, format } = writing
  const { strategies: said, columns } = text.analytics
  return {
    id: 'strategies',
    question: said.question,
    answer: answerOf(strategies, writing),
    layout: 'lying',
    unit: 'days',
    series: [{ key: 'median', name: said.series, colour: 'var(--accent)', texture: 'plain' }],
    note: said.spread,
    columns: [columns.stage, columns.median, columns.lower, columns.upper, columns.movedOn, columns.standing],
    rows: strategies.stages.map(({ stage, ended, running, median, lower, upper }) => {
      const label = text.common.stage[stage]
      const standing = format.number(running)
      return {
        key: stage,
        label,
        short: label,
        values: valuesOf(median),
        cells: [median, lower, upper, ended, running],
        spread: lower === null || upper === null || ended < 2 ? null : ([lower, upper] as const),
        says:
          median === null
            ? said.noneSays(label, standing)
            : said.says(label, daysIn(writing, median), format.number(ended), standing),
        to: ended + running === 0 ? null : { panel: behindStage(stage) },
      }
    }),
  }
}

function answerOf({ adopted, median, stages }: Strategies, writing: Writing): string {
  const { strategies: said } = writing.text.analytics
  const [longest] = stages
    .flatMap((each) => (each.median === null ? [] : [{ stage: each.stage, median: each.median }]))
    .toSorted((a, b) => b.median - a.median)
  const sentences = [
    ...(median === null ? [] : [said.answer(daysIn(writing, median), casesIn(writing, adopted))]),
    ...(longest
      ? [said.longest(writing.text.common.stage[longest.stage].toLowerCase(), daysIn(writing, longest.median))]
      : []),
  ]
  return sentences.join(' ') || said.none
}

/** No bar at all where no stay has ended: none is not the same as nothing. */
const valuesOf = (median: number | null): Record<string, number> => (median === null ? {} : { median })
