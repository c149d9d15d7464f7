import { describe, expect, it } from 'vitest'
import { aPipelineCase } from '#mocks/factories.ts'
import { quietMonths } from '#src/features/pipeline/quiet.ts'

const treated = (date: string) => {
  const { lastEvent } = aPipelineCase()
  return lastEvent && { ...lastEvent, date }
}

describe('months without treatment', () => {
  it.each([
    ['half a year to the day is not yet long', 'active', '2025-01-31', '2025-07-31', null],
    ['more than half a year', 'active', '2025-01-28', '2025-08-02', 6],
    ['a month counts when its day is reached', 'awaiting', '2025-01-28', '2025-08-28', 7],
    ['the day before it does not', 'awaiting', '2025-01-28', '2025-08-27', 6],
    ['over a new year', 'active', '2024-06-15', '2025-02-15', 8],
    ['what is done is not quiet', 'done', '2020-01-01', '2025-08-02', null],
    ['what waits is said to wait', 'postponed', '2020-01-01', '2025-08-02', null],
  ] as const)('%s', (_rule, state, last, day, months) => {
    expect(quietMonths(aPipelineCase({ state, lastEvent: treated(last) }), day)).toBe(months)
  })

  it('counts from when the case came to its stage where no treatment is known', () => {
    expect(quietMonths(aPipelineCase({ state: 'active', since: '2025-01-01', lastEvent: null }), '2025-09-01')).toBe(8)
  })
})
