import { expect, it } from 'vitest'
import { wholeMonths } from '#src/features/pipeline/quiet.ts'

it.each([
  ['2025-01-28', '2025-08-28', 7],
  ['2025-01-28', '2025-08-27', 6],
  ['2024-06-15', '2025-02-15', 8],
] as const)('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months)
})
