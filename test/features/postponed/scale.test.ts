import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthStart, monthTicks, scaleOf, spanOf } from '#src/features/postponed/scale.ts'

const wait = (since: string, more: { presented?: string; until?: string; next?: string } = {}) => ({
  since,
  presented: more.presented ?? null,
  until: more.until ?? null,
  nextMeeting: more.next === undefined ? null : { startsAt: more.next },
})

describe('the months a timeline covers', () => {
  const day = '2026-03-27'

  it.each([
    ['the oldest wait', [wait('2025-09-05'), wait('2026-01-13')], 'all', '2025-09-01', '2026-05-01'],
    [
      'what was presented before it',
      [wait('2025-09-05', { presented: '2025-06-18' })],
      'all',
      '2025-06-01',
      '2026-05-01',
    ],
    ['three months at least', [wait('2026-03-20')], 'all', '2025-12-01', '2026-05-01'],
    ['as far back as asked', [wait('2020-01-01')], 12, '2025-03-01', '2026-05-01'],
    [
      'the coming meeting',
      [wait('2026-03-10', { next: '2026-05-12T10:00:00+02:00' })],
      'all',
      '2025-12-01',
      '2026-06-01',
    ],
    ['the promised time', [wait('2026-03-10', { until: '2026-06-30' })], 'all', '2025-12-01', '2026-07-01'],
    ['half a year ahead at most', [wait('2026-03-10', { until: '2030-12-31' })], 'all', '2025-12-01', '2026-10-01'],
  ] as const)('reaches %s', (_what, waits, period, from, to) => {
    expect(spanOf(waits, day, period)).toEqual({ from, to })
  })
})

describe('months', () => {
  it.each([
    ['2026-03-27', 0, '2026-03-01'],
    ['2026-01-31', -1, '2025-12-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-27', -24, '2024-03-01'],
  ])('%s and %i months is %s', (day, months, start) => {
    expect(monthStart(day, months)).toBe(start)
  })

  it('marks every month where there is room, and the year at the first and at each new one', () => {
    const ticks = monthTicks(scaleOf('2025-11-01', '2026-02-01', 300))
    expect(ticks.map(({ day, year }) => [day, year])).toEqual([
      ['2025-11-01', true],
      ['2025-12-01', false],
      ['2026-01-01', true],
    ])
  })

  it('marks quarters, halves or years where there is less', () => {
    expect(monthTicks(scaleOf('2024-01-01', '2026-01-01', 300)).map(({ day }) => day.slice(5, 7))).toEqual([
      '01',
      '04',
      '07',
      '10',
      '01',
      '04',
      '07',
      '10',
    ])
    expect(monthTicks(scaleOf('2015-01-01', '2026-01-01', 500)).map(({ day }) => day.slice(5))).toEqual(
      Array.from({ length: 11 }, () => '01-01'),
    )
  })
})

describe('where a day stands', () => {
  it('lays days out evenly', () => {
    const { x } = scaleOf('2026-01-01', '2026-01-11', 100)
    expect([x('2026-01-01'), x('2026-01-06'), x('2026-01-11')]).toEqual([0, 50, 100])
  })

  it('takes the day of an instant', () => {
    expect(scaleOf('2026-01-01', '2026-01-11', 100).x('2026-01-06T23:30:00+01:00')).toBe(50)
  })

  it('keeps the order of days, and stays on the line', () => {
    const days = fc
      .integer({ min: Date.parse('2010-01-01'), max: Date.parse('2040-01-01') })
      .map((time) => new Date(time).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 3000 }), (one, other, width) => {
        const { x } = scaleOf('2024-01-01', '2027-01-01', width)
        const [earlier, later] = [one, other].toSorted()
        expect(x(earlier ?? '')).toBeLessThanOrEqual(x(later ?? ''))
        expect(x(one)).toBeGreaterThanOrEqual(0)
        expect(x(one)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
