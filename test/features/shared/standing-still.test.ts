import { expect, it } from 'vitest'
import { aPipelineCase } from '#mocks/factories.ts'
import { standsStill } from '#src/features/shared/standing-still.ts'

const treatedOn = (date: string | null) => ({ since: '2024-01-01', lastEvent: date === null ? null : lastEvent(date) })
const lastEvent = (date: string) => ({
  date,
  body: 'Chefforum',
  bodyKind: 'management-forum' as const,
  outcome: null,
  meetingId: null,
  itemNumber: null,
})

it.each([
  ['postponed', '2025-02-20', 'postponed'],
  ['overdue', '2025-02-20', 'overdue'],
  ['active', '2025-02-20', null],
  ['awaiting', '2024-09-02', null],
  ['awaiting', '2024-09-01', 'untreated'],
  ['active', null, 'untreated'],
  ['done', '2020-01-01', null],
] as const)('a strategy %s and last treated %s: %s', (state, date, why) => {
  expect(standsStill(aPipelineCase({ state, ...treatedOn(date) }), '2025-03-04')).toBe(why)
})
