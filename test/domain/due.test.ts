import { expect, it } from 'vitest'
import { nearnessOf } from '#src/domain/due.ts'

it.each([
  ['the day before', '2025-03-03', 'late'],
  ['the day itself', '2025-03-04', 'soon'],
  ['two weeks on', '2025-03-18', 'soon'],
  ['a day more', '2025-03-19', 'later'],
])('what falls due %s is %s', (_when, dueOn, nearness) => {
  expect(nearnessOf(dueOn, '2025-03-04')).toBe(nearness)
})
