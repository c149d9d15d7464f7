import { expect, it } from 'vitest'
import { aPipelineCase } from '#mocks/factories.ts'
import { standsStill } from '#src/features/shared/standing-still.ts'

it.each([
  ['postponed', null, 'postponed'],
  ['overdue', null, 'overdue'],
  ['active', null, null],
  ['awaiting', '2024-09-01', 'untreated'],
  ['active', '2024-01-01', 'untreated'],
  ['done', null, null],
] as const)('a strategy %s and quiet since %s: %s', (state, quietSince, why) => {
  expect(standsStill(aPipelineCase({ state, quietSince }))).toBe(why)
})
