import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayAt,
  dayNumber,
  monthStart,
  monthTicks,
  scaleOf,
  spanOf,
  weekTicks,
  type Stretch,
} from '#src/features/postponed/scale.ts'

const wait = (since: string, more: { presented?: string; until?: string; next?: string } = {}) => ({
  since,
  presented: more.presented ?? null,
  until: more.until ?? null,
  nextMeeting: more.next === undefined ? null : { startsAt: more.next },
})
const stretch = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) })

describe('all there is to see', () => {
  const day = '2026-03-27'

  it.each([
    ['the oldest wait', [wait('2025-09-05'), wait('2026-01-13')], '2025-09-01', '2026-05-01'],
    ['what was presented before it', [wait('2025-09-05', { presented: '2025-06-18' })], '2025-06-01', '2026-05-01'],
    ['three months at least', [wait('2026-03-20')], '2025-12-01', '2026-05-01'],
    ['the coming meeting', [wait('2026-03-10', { next: '2026-05-12T10:00:00+02:00' })], '2025-12-01', '2026-06-01'],
    ['the promised time', [wait('2026-03-10', { until: '2026-06-30' })], '2025-12-01', '2026-07-01'],
    ['half a year ahead at most', [wait('2026-03-10', { until: '2030-12-31' })], '2025-12-01', '2026-10-01'],
  ] as const)('reaches %s, and has air around it', (_what, waits, from, to) => {
    const whole = stretch(from, to)
    const air = Math.round((whole.to - whole.from) / 40)
    expect(spanOf(waits, day)).toEqual({ from: whole.from - air, to: whole.to + air })
  })
})

/** So much to see that nothing ends there. */
const ever = stretch('2000-01-01', '2050-01-01')
const seen = (from: string, to: string, width: number) =>
  monthTicks(scaleOf(stretch(from, to), width), ever).filter(({ x }) => x >= 0 && x < width)

describe('months', () => {
  it.each([
    ['2026-03-27', 0, '2026-03-01'],
    ['2026-01-31', -1, '2025-12-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-27', -24, '2024-03-01'],
  ])('%s and %i months is %s', (day, months, start) => {
    expect(monthStart(day, months)).toBe(start)
  })

  it('are all marked where there is room, each new one of a year with the year', () => {
    expect(seen('2025-11-01', '2026-02-01', 300).map(({ day, year }) => [day, year])).toEqual([
      ['2025-11-01', true],
      ['2025-12-01', false],
      ['2026-01-01', true],
    ])
  })

  it('are marked by quarters or years where there is less', () => {
    expect(seen('2024-01-01', '2026-01-01', 300).map(({ day }) => day.slice(5, 7))).toEqual([
      '01',
      '04',
      '07',
      '10',
      '01',
      '04',
      '07',
      '10',
    ])
    expect(seen('2015-01-01', '2026-01-01', 500).map(({ day }) => day.slice(5))).toEqual(
      Array.from({ length: 11 }, () => '01-01'),
    )
  })

  it('are named where they come into sight, the year with the first of them', () => {
    const named = monthTicks(scaleOf(stretch('2026-11-05', '2026-12-06'), 310), ever).filter(
      ({ name }) => name !== null && name >= 0 && name < 310,
    )
    expect(named.map(({ day, name, year }) => [day, name, year])).toEqual([
      ['2026-11-01', 0, true],
      ['2026-12-01', 260, false],
    ])
  })

  it('are not named where an edge would cut the name', () => {
    const names = seen('2026-01-29', '2026-03-03', 300).map(({ day, name }) => [day, name])
    expect(names).toEqual([
      ['2026-02-01', 27.3],
      ['2026-03-01', null],
    ])
  })

  it('are marked a width to either side too, where panning comes first', () => {
    const days = monthTicks(scaleOf(stretch('2026-01-01', '2026-02-01'), 300), ever).map(({ day }) => day)
    expect(days).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
  })

  it('are marked no further than there is anything to see', () => {
    const whole = stretch('2025-12-01', '2026-04-01')
    const marked = (of: Stretch) => monthTicks(scaleOf(of, 300), whole).map(({ day }) => day)
    expect(marked(whole)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'])
    expect(marked(stretch('2026-01-01', '2026-03-01'))).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ])
  })
})

it('Mondays are marked where there is room to say their dates, clear of the months', () => {
  const month = scaleOf(stretch('2026-01-01', '2026-02-01'), 930)
  const inSight = weekTicks(month, ever, monthTicks(month, ever)).filter(({ x }) => x >= 0 && x < 930)
  expect(inSight.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'])
  const year = scaleOf(stretch('2026-01-01', '2027-01-01'), 930)
  expect(weekTicks(year, ever, monthTicks(year, ever))).toEqual([])
})

describe('where a day stands', () => {
  const ten = scaleOf(stretch('2026-01-01', '2026-01-11'), 100)

  it('lays days out evenly', () => {
    expect([ten.x('2026-01-01'), ten.x('2026-01-06'), ten.x('2026-01-11')]).toEqual([0, 50, 100])
  })

  it('takes the day of an instant', () => {
    expect(ten.x('2026-01-06T23:30:00+01:00')).toBe(50)
  })

  it('is drawn on the line and a width to either side, and no further', () => {
    expect(['2025-12-21', '2025-12-22', '2026-01-21', '2026-01-22'].map(ten.reaches)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([ten.x('2020-01-01'), ten.x('2030-01-01')]).toEqual([-100, 200])
  })

  it('is that day again when it is read back', () => {
    expect(dayAt(dayNumber('2026-01-06') + 0.9)).toBe('2026-01-06')
  })

  it('keeps the order of days', () => {
    const days = fc
      .integer({ min: dayNumber('2010-01-01'), max: dayNumber('2040-01-01') })
      .map((number) => dayAt(number))
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 3000 }), (one, other, width) => {
        const { x } = scaleOf(stretch('2024-01-01', '2027-01-01'), width)
        const [earlier, later] = [one, other].toSorted()
        expect(x(earlier ?? '')).toBeLessThanOrEqual(x(later ?? ''))
      }),
    )
  })
})
