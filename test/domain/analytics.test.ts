import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agesByBody,
  leadTimes,
  lengthOf,
  outcomesByMonth,
  postponementRate,
  quantile,
  waitLengths,
  type DecisionCount,
} from '#src/domain/analytics.ts'
import type { StageStretch, WaitStretch } from '#src/domain/analytics-stretches.ts'
import type { Stage } from '#src/domain/case.ts'
import { addDays } from '#src/domain/days.ts'
import { outcomes, type Outcome } from '#src/domain/outcome.ts'

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

const counted = (bodyId: string, month: string, outcome: Outcome, count: number): DecisionCount => ({
  bodyId,
  month,
  outcome,
  count,
})

/** Direktionen: 12 treated, 3 put off. Byrådet: 8 treated, none put off; two items with nothing decided. */
const counts = [
  counted('direktionen', '2025-01', 'approved', 6),
  counted('direktionen', '2025-01', 'postponed', 2),
  counted('direktionen', '2025-03', 'noted', 3),
  counted('direktionen', '2025-03', 'postponed', 1),
  counted('byraadet', '2025-01', 'approved', 8),
  counted('byraadet', '2025-01', 'none', 2),
]

describe('how often we put off', () => {
  const rate = postponementRate(counts)
  test('three of twenty', () => expect([rate.postponed, rate.treated]).toEqual([3, 20]))
  test('by month, the quiet ones too', () =>
    expect(rate.months).toEqual([
      { month: '2025-01', treated: 16, postponed: 2 },
      { month: '2025-02', treated: 0, postponed: 0 },
      { month: '2025-03', treated: 4, postponed: 1 },
    ]))
  test('by body, the one that does it most often first', () =>
    expect(rate.bodies).toEqual([
      { bodyId: 'direktionen', treated: 12, postponed: 3 },
      { bodyId: 'byraadet', treated: 8, postponed: 0 },
    ]))
  test('nothing of nothing', () =>
    expect(postponementRate([])).toEqual({ treated: 0, postponed: 0, months: [], bodies: [] }))
  test('a year turns', () => {
    const months = postponementRate([counted('a', '2024-11', 'noted', 1), counted('a', '2025-02', 'noted', 1)]).months
    expect(months.map(({ month }) => month)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
  })
})

test('outcomes by month: all that was decided, none included', () => {
  expect(outcomesByMonth(counts)).toEqual([
    {
      month: '2025-01',
      outcomes: [
        { outcome: 'approved', count: 14 },
        { outcome: 'none', count: 2 },
        { outcome: 'postponed', count: 2 },
      ],
    },
    { month: '2025-02', outcomes: [] },
    {
      month: '2025-03',
      outcomes: [
        { outcome: 'noted', count: 3 },
        { outcome: 'postponed', count: 1 },
      ],
    },
  ])
})

const anyCounts = fc.array(
  fc.record({
    bodyId: fc.constantFrom('direktionen', 'byraadet', 'chefforum'),
    month: fc.constantFrom('2024-11', '2025-01', '2025-06'),
    outcome: fc.constantFrom(...outcomes),
    count: fc.integer({ min: 1, max: 40 }),
  }),
)

test('the months, the bodies and the outcomes each sum to the whole', () => {
  fc.assert(
    fc.property(anyCounts, (all) => {
      const rate = postponementRate(all)
      for (const parts of [rate.months, rate.bodies]) {
        expect(sum(parts.map(({ treated }) => treated))).toBe(rate.treated)
        expect(sum(parts.map(({ postponed }) => postponed))).toBe(rate.postponed)
      }
      expect(rate.postponed).toBeLessThanOrEqual(rate.treated)
      const told = outcomesByMonth(all).flatMap((month) => month.outcomes.map(({ count }) => count))
      expect(sum(told)).toBe(sum(all.map(({ count }) => count)))
    }),
  )
})

const today = '2025-06-30'
const ref = (id: string) => ({ id, number: id, title: `Sag ${id}`, kind: 'strategy' as const, standing: false })
const waited = (id: string, bodyId: string, days: number, running: boolean): WaitStretch => {
  const from = running ? addDays(today, -days) : '2024-01-01'
  const to = running ? null : addDays(from, days)
  return { case: ref(id), body: bodyId, bodyId, waitKind: 'postponed', from, to, days }
}

test.each([
  [0, 'under-30'],
  [29, 'under-30'],
  [30, '30-90'],
  [90, '30-90'],
  [91, '91-180'],
  [180, '91-180'],
  [365, '181-365'],
  [366, 'over-365'],
])('%i days are %s', (days, length) => expect(lengthOf(days)).toBe(length))

const waits = [
  waited('1', 'direktionen', 14, false),
  waited('2', 'direktionen', 60, false),
  waited('3', 'byraadet', 70, false),
  waited('4', 'direktionen', 20, true),
  waited('5', 'direktionen', 400, true),
  waited('6', 'chefforum', 95, true),
]

test('how long waits last: those that ended and those that run are told apart', () => {
  expect(waitLengths(waits)).toEqual({
    ended: 3,
    running: 3,
    median: 60,
    lengths: [
      { length: 'under-30', ended: 1, running: 1 },
      { length: '30-90', ended: 2, running: 0 },
      { length: '91-180', ended: 0, running: 1 },
      { length: '181-365', ended: 0, running: 0 },
      { length: 'over-365', ended: 0, running: 1 },
    ],
  })
  expect(waitLengths([])).toMatchObject({ ended: 0, running: 0, median: null })
})

test('the age of what waits now, by body, the one with most first', () => {
  const ages = agesByBody(waits)
  expect(ages.map(({ bodyId, waiting, oldest }) => [bodyId, waiting, oldest])).toEqual([
    ['direktionen', 2, 400],
    ['chefforum', 1, 95],
  ])
  expect(ages[0]?.ages.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1])
})

const stay = (id: string, stage: Stage, from: string, days: number, running = false): StageStretch => ({
  case: ref(id),
  stage,
  from,
  to: running ? null : addDays(from, days),
  days,
})

describe('lead time', () => {
  const stays = [
    stay('1', 'internal', '2025-01-01', 10),
    stay('1', 'political', '2025-01-11', 40),
    stay('1', 'adopted', '2025-02-20', 130, true),
    stay('2', 'internal', '2025-01-01', 30),
    stay('2', 'political', '2025-01-31', 150, true),
    stay('3', 'internal', '2024-01-01', 20),
    stay('3', 'adopted', '2024-01-21', 300, true),
  ]
  const all = { from: null, to: null }
  test('the middle of those that moved on, and between what half of them lie', () => {
    const { adopted, median, stages } = leadTimes(stays, all)
    expect([adopted, median]).toEqual([2, 35])
    expect(stages.find(({ stage }) => stage === 'internal')).toEqual({
      stage: 'internal',
      ended: 3,
      running: 0,
      median: 20,
      lower: 15,
      upper: 25,
    })
    expect(stages.find(({ stage }) => stage === 'political')).toMatchObject({ ended: 1, running: 1, median: 40 })
    expect(stages.find(({ stage }) => stage === 'hearing')).toMatchObject({ ended: 0, running: 0, median: null })
  })
  test('of a period: the stays that ended in it, and the cases adopted in it', () => {
    const { adopted, median, stages } = leadTimes(stays, { from: '2025-01-01', to: today })
    expect([adopted, median]).toEqual([1, 50])
    expect(stages.find(({ stage }) => stage === 'internal')).toMatchObject({ ended: 2, median: 20 })
  })
  test('only the stages on the way', () =>
    expect(leadTimes([], all).stages.map(({ stage }) => stage)).toEqual([
      'initiated',
      'internal',
      'executive',
      'political',
      'hearing',
      'council',
    ]))
})

test.each([
  [[], 0.5, null],
  [[7], 0.25, 7],
  [[1, 2], 0.5, 2],
  [[10, 20, 40], 0.5, 20],
  [[10, 20, 40], 0.25, 15],
])('quantile of %j at %d', (values, part, expected) => expect(quantile(values, part)).toBe(expected))

test('a quantile lies among its values, and a larger part never below a smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { minLength: 1 }), (values) => {
      const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part) ?? -1)
      expect([Math.min(...values), low, middle, high, Math.max(...values)]).toEqual(
        [Math.min(...values), low, middle, high, Math.max(...values)].toSorted((a, b) => Number(a) - Number(b)),
      )
    }),
  )
})
