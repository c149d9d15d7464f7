import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { behindOutcomes } from './behind.ts'
import type { Chart, Look } from './chart.ts'
import { families, familyOf, type Family } from './families.ts'
import { timeSteps } from './time-steps.ts'
import { stepName, type Writing } from './words.ts'

const looks: Record<Family, Look> = {
  approved: { colour: 'var(--approved)', texture: 'plain' },
  passed: { colour: 'var(--passed)', texture: 'stripes' },
  noted: { colour: 'var(--noted)', texture: 'counter' },
  postponed: { colour: 'var(--wait-2)', texture: 'uprights' },
  shut: { colour: 'var(--closed)', texture: 'lines' },
  other: { colour: 'var(--line-strong)', texture: 'hollow' },
}

type Months = AnalyticsAnswer['outcomes']

function countsOf(months: Months): Record<Family, number> {
  const counts: Record<Family, number> = { approved: 0, passed: 0, noted: 0, postponed: 0, shut: 0, other: 0 }
  for (const { outcome, count } of months.flatMap(({ outcomes }) => outcomes)) counts[familyOf[outcome]] += count
  return counts
}

/** What treatments end in, month by month. */
export function outcomeChart(months: Months, writing: Writing): Chart {
  const { text, format } = writing
  const { outcomes: said, columns } = text.analytics
  return {
    id: 'outcomes',
    question: said.question,
    answer: answerOf(countsOf(months), writing),
    layout: 'standing',
    unit: 'count',
    series: families.map((family) => ({ key: family, name: said.family[family], ...looks[family] })),
    columns: [columns.time, columns.total, ...families.map((family) => said.family[family])],
    rows: timeSteps(months).map((step) => {
      const name = stepName(writing, step)
      const counts = countsOf(step.months)
      const parts = families.filter((family) => counts[family] > 0)
      const total = parts.reduce((sum, family) => sum + counts[family], 0)
      return {
        key: step.key,
        ...name,
        values: counts,
        cells: [total, ...families.map((family) => counts[family])],
        says: said.says(
          name.label,
          parts.map((family) => `${format.number(counts[family])} ${said.family[family].toLowerCase()}`).join(', ') ||
            text.analytics.noDecisions,
        ),
        to: total === 0 ? null : { panel: behindOutcomes(step) },
      }
    }),
  }
}

function answerOf(counts: Record<Family, number>, { text: { analytics }, format }: Writing): string {
  const [first, second] = families.filter((family) => counts[family] > 0).toSorted((a, b) => counts[b] - counts[a])
  const total = families.reduce((sum, family) => sum + counts[family], 0)
  if (!first) return analytics.noDecisions
  const { answer, tie, one, family } = analytics.outcomes
  const named = (of: Family) => family[of].toLowerCase()
  if (!second) return one(named(first))
  const share = (of: Family) => format.percent(counts[of] / total)
  if (counts[first] === counts[second]) return tie(named(first), share(first), named(second))
  return answer(named(first), share(first), named(second), share(second))
}
