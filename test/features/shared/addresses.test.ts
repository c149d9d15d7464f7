import { describe, expect, it } from 'vitest'
import { monthsBefore } from '#src/features/shared/as-of-control.tsx'
import { askedDay, asksMore } from '#src/features/shared/as-of-address.ts'
import { paths } from '#src/features/shared/paths.ts'
import { withAsOf } from '#src/features/shared/use-as-of.ts'

describe('addresses', () => {
  it.each([
    [paths.case('24/18802'), '/sager/24%2F18802'],
    [paths.case('direktionen~ny æblehave'), '/sager/direktionen~ny%20%C3%A6blehave'],
    [paths.meeting('direktionen-2025-01-14'), '/moeder/direktionen-2025-01-14'],
    [paths.meeting('m', { item: '3' }), '/moeder/m?punkt=3'],
    [
      paths.source({ meetingId: 'm', itemNumber: '3', where: { page: 6, start: 0, end: 27 } }),
      '/moeder/m?punkt=3&fra=0&til=27&side=6',
    ],
    [paths.postponed(), '/udskudt'],
    [paths.postponed({ forum: 'byraadet', over: 'ja' }), '/udskudt?forum=byraadet&over=ja'],
    [paths.followUps({ forum: null }), '/opfoelgning'],
  ])('%s', (built, address) => {
    expect(built).toBe(address)
  })

  it('keep the as-of date beside their own filters', () => {
    expect(withAsOf('/udskudt', null)).toBe('/udskudt')
    expect(withAsOf('/udskudt', '2025-01-28')).toBe('/udskudt?pr=2025-01-28')
    expect(withAsOf('/moeder/m?punkt=3', '2025-01-28')).toBe('/moeder/m?punkt=3&pr=2025-01-28')
  })
})

describe('months back', () => {
  it.each([
    ['2026-03-27', 1, '2026-02-27'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-03-27', 6, '2025-09-27'],
    ['2026-01-15', 12, '2025-01-15'],
  ])('from %s, %i: %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before)
  })
})

describe('the as-of date in an address', () => {
  it.each([
    ['?pr=2025-01-28', '2025-01-28'],
    ['?forum=byraadet&pr=2025-01-28', '2025-01-28'],
    ['?pr=2025-13-28', null],
    ['?pr=i+g%C3%A5r', null],
    ['', null],
  ])('of %s is %s', (search, day) => {
    expect(askedDay(search)).toBe(day)
  })

  it.each([
    ['', false],
    ['?pr=2025-01-28', false],
    ['?vis=tilbage', true],
    ['?pr=2025-01-28&orden=title', true],
  ])('is all that %s asks for, or not: more %s', (search, more) => {
    expect(asksMore(search)).toBe(more)
  })
})
