import { expect, it } from 'vitest'
import { dueSoon } from '#src/features/overview/due-soon.ts'

it.each([
  ['due today', '2025-03-04', 1],
  ['due in two weeks', '2025-03-18', 1],
  ['due later', '2025-03-19', 0],
  ['due long ago', '2024-12-31', 1],
  ['due at a time only the calendar can date', 'næste møde', 0],
  ['due at no time', null, 0],
])('a follow-up %s', (_what, due, count) => {
  expect(dueSoon([{ due }], '2025-03-04')).toHaveLength(count)
})
