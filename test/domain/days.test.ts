import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween } from '#src/domain/days.ts'

test('the day is the one printed, whatever the offset', () => {
  expect(dayOf('2025-01-28T00:30:00+01:00')).toBe('2025-01-28')
  expect(dayOf('2025-01-28')).toBe('2025-01-28')
})

test.each([
  ['2025-01-28', '2025-01-28', 0],
  ['2025-01-28', '2025-02-03', 6],
  ['2025-02-03', '2025-01-28', -6],
  ['2025-03-29', '2025-03-31', 2],
  ['2024-02-28', '2024-03-01', 2],
])('from %s to %s are %i days, over summer time and leap days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(addDays(from, days)).toBe(to)
})
