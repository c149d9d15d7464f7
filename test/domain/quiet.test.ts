import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/domain/days.ts'
import { quietSince, rhythmOf } from '#src/domain/quiet.ts'

const after = (days: number) => addDays('2025-01-07', days)

const every = (days: number, times: number, from = '2025-01-07') =>
  Array.from({ length: times }, (_, at) => addDays(from, at * days))

describe('the rhythm of a body', () => {
  it.each([
    ['meets every fortnight', every(14, 8), 14],
    ['meets monthly, but for a summer holiday', [...every(28, 6), ...every(28, 4, '2025-09-01')], 28],
    ['held two meetings a day once', [...every(28, 5), '2025-01-07'], 28],
    ['has met three times only', every(28, 3), null],
    ['has never met', [], null],
  ])('of one that %s', (_what, days, rhythm) => {
    expect(rhythmOf(days)).toBe(rhythm)
  })

  it('does not depend on the order the meetings are told in', () => {
    const days = fc.array(fc.integer({ min: 0, max: 2000 }).map((number) => addDays('2020-01-01', number)))
    fc.assert(
      fc.property(days, (some) => {
        expect(rhythmOf(some.toReversed())).toBe(rhythmOf(some))
      }),
    )
  })
})

describe('a case is quiet', () => {
  const stood = { state: 'active' as const, since: '2024-11-01', treated: '2025-01-07' }
  it.each([
    ['a monthly body: half a year', 30, 180, 181],
    ['a body that meets every fortnight: a quarter, for a summer holiday is no silence', 14, 92, 93],
    ['a body that meets each quarter: a year', 91, 366, 367],
    ['a body without a rhythm: half a year', null, 183, 184],
  ])('%s', (_what, rhythm, allowed, long) => {
    expect(quietSince(stood, rhythm, after(allowed))).toBeNull()
    expect(quietSince(stood, rhythm, after(long))).toBe('2025-01-07')
  })

  it('since it came to its stage, where no treatment is known', () => {
    expect(quietSince({ ...stood, treated: null }, 30, '2025-09-01')).toBe('2024-11-01')
  })

  it.each(['postponed', 'overdue', 'done'] as const)('never, when it is %s', (state) => {
    expect(quietSince({ ...stood, state }, 30, '2030-01-01')).toBeNull()
  })
})
