import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { behindRate } from './behind.ts'
import type { Chart } from './chart.ts'
import { timeSteps } from './time-steps.ts'
import { percentage, stepName, type Writing } from './words.ts'

type Rates = AnalyticsAnswer['rate']
interface Rate {
  treated: number
  postponed: number
}

const look = { colour: 'var(--wait-2)', texture: 'plain' } as const

const share = ({ treated, postponed }: Rate) => (treated === 0 ? 0 : postponed / treated)

const says = ({ text: { analytics }, format }: Writing, label: string, { treated, postponed }: Rate) =>
  analytics.rate.says(
    label,
    format.percent(share({ treated, postponed })),
    format.number(postponed),
    format.number(treated),
  )

/** How often we put off, month by month. */
export function rateChart(rate: Rates, writing: Writing): Chart {
  const { text, format } = writing
  const { rate: said, columns } = text.analytics
  const [postponed, treated] = [format.number(rate.postponed), format.number(rate.treated)]
  return {
    id: 'rate',
    question: said.question,
    answer:
      rate.treated === 0
        ? text.analytics.noDecisions
        : rate.postponed === 0
          ? said.none(treated)
          : said.answer(postponed, treated, format.percent(share(rate))),
    layout: 'standing',
    unit: 'share',
    series: [{ key: 'share', name: said.series, ...look }],
    columns: [columns.time, columns.share, columns.postponed, columns.treated],
    rows: timeSteps(rate.months).map((step) => {
      const name = stepName(writing, step)
      const sum = total(step.months)
      return {
        key: step.key,
        ...name,
        values: { share: share(sum) },
        cells: [percentage(sum.postponed, sum.treated), sum.postponed, sum.treated],
        says: says(writing, name.label, sum),
        to: behindRate(sum, step),
      }
    }),
  }
}

const total = (rates: readonly Rate[]): Rate => ({
  treated: rates.reduce((sum, { treated }) => sum + treated, 0),
  postponed: rates.reduce((sum, { postponed }) => sum + postponed, 0),
})

/** Of fewer items than this, a share says little: such a body is drawn, but not named in the answer. */
const fewest = 10

/** Which bodies put off most often. */
export function bodiesChart({ bodies }: Rates, writing: Writing): Chart {
  const { text, format } = writing
  const { bodies: said, rate, columns } = text.analytics
  const most = bodies.find(({ treated }) => treated >= fewest) ?? bodies[0]
  return {
    id: 'bodies',
    question: said.question,
    answer:
      most && most.postponed > 0
        ? said.answer(
            most.body,
            format.percent(share(most)),
            format.number(most.postponed),
            format.number(most.treated),
          )
        : said.none,
    layout: 'lying',
    unit: 'share',
    series: [{ key: 'share', name: rate.series, ...look }],
    columns: [columns.body, columns.share, columns.postponed, columns.treated],
    rows: bodies.map(({ bodyId, body, treated, postponed }) => ({
      key: bodyId,
      label: body,
      short: body,
      values: { share: share({ treated, postponed }) },
      cells: [percentage(postponed, treated), postponed, treated],
      says: says(writing, body, { treated, postponed }),
      to: behindRate({ treated, postponed }, bodyId),
    })),
  }
}
