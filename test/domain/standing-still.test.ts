import { expect, it } from 'vitest'
import { standsStill } from '#src/domain/standing-still.ts'

it.each([
  ['postponed', null, 'postponed'],
  ['overdue', null, 'overdue'],
  ['active', null, null],
  ['awaiting', '2024-09-01', 'untreated'],
  ['active', '2024-01-01', 'untreated'],
  ['done', null, null],
] as const)('a strategy %s and quiet since %s: %s', (state, quietSince, why) => {
  expect(standsStill({ state, quietSince })).toBe(why)
})
