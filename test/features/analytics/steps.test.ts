import { describe, expect, it } from 'vitest'
import { behindIn } from '#src/features/analytics/behind.ts'
import type { Chart } from '#src/features/analytics/chart.ts'
import { linesOf } from '#src/features/analytics/picture.ts'
import { ticksOf } from '#src/features/analytics/ticks.ts'
import { timeSteps } from '#src/features/analytics/time-steps.ts'
import { firstDayOf } from '#src/features/analytics/use-analytics-filter.ts'

const months = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    month: new Date(Date.UTC(first, at, 1)).toISOString().slice(0, 7),
  }))

/** The ticks of a chart with one bar, and a line over it. */
const reaching = (total: number, unit: Chart['unit'] = 'count', upper?: number) =>
  ticksOf({
    id: 'rate',
    question: '',
    answer: '',
    layout: 'standing',
    unit,
    series: [],
    columns: [],
    rows: [
      {
        key: 'a',
        label: 'a',
        short: 'a',
        values: { a: total },
        cells: [],
        says: '',
        to: null,
        spread: upper === undefined ? null : [0, upper],
      },
    ],
  })

describe('steps of time', () => {
  it('are months as long as they can be told apart', () => {
    const steps = timeSteps(months(2024, 24))
    expect(steps).toHaveLength(24)
    expect(steps[1]).toMatchObject({ key: '2024-02', from: '2024-02-01', to: '2024-02-29' })
  })
  it('are quarters beyond two years', () => {
    const steps = timeSteps(months(2023, 25))
    expect(steps.map(({ key }) => key).slice(-2)).toEqual(['2024-K4', '2025-K1'])
    expect(steps[3]).toMatchObject({ kind: 'quarter', from: '2023-10-01', to: '2023-12-31' })
  })
  it('are years beyond six', () => {
    expect(timeSteps(months(2016, 80)).map(({ key }) => key)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
    ])
  })
  it('hold every month once, in order', () => {
    for (const count of [1, 24, 25, 72, 73, 200])
      expect(timeSteps(months(2001, count)).flatMap((step) => step.months)).toEqual(months(2001, count))
  })
})

describe('ticks', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [8, [0, 2, 4, 6, 8]],
    [21, [0, 10, 20, 30]],
    [189, [0, 50, 100, 150, 200]],
  ])('to %d', (total, ticks) => expect(reaching(total)).toEqual(ticks))
  it('of shares are whole percentages', () => {
    expect(reaching(0.38, 'share').map((tick) => Math.round(tick * 100))).toEqual([0, 10, 20, 30, 40])
  })
  it('reach beyond the line over a bar', () => expect(reaching(100, 'days', 380).at(-1)).toBeGreaterThanOrEqual(380))
})

it.each([
  ['ventetid-30-90', { of: 'waits', length: '30-90' }],
  ['fase-political', { of: 'stages', stage: 'political' }],
  ['fase-adopted', null],
  ['noget', null],
  [null, null],
])('the panel in the address: %s', (asked, behind) => expect(behindIn(asked)).toEqual(behind))

it.each([
  ['12', '2025-03-31', '2024-04-01'],
  ['24', '2025-03-04', '2023-04-01'],
  ['alle', '2025-03-04', null],
] as const)('the last %s months of %s begin on %s', (period, day, first) => expect(firstDayOf(period, day)).toBe(first))

it('a long answer is broken between its words', () => {
  expect(linesOf('en to tre fire', 7)).toEqual(['en to', 'tre', 'fire'])
  expect(linesOf('kommunalbestyrelsen', 7)).toEqual(['kommunalbestyrelsen'])
})
