import { expect, it } from 'vitest'
import { differences } from '#src/features/overview/since-last.ts'

it('counts are compared one by one', () => {
  const counts = {
    postponed: 3,
    overdue: 1,
    followUpsOpen: 4,
    strategiesActive: 2,
    cases: 31,
    meetings: 16,
    toReview: 0,
  }
  expect(differences(counts, { ...counts, postponed: 5, meetings: 12 })).toEqual({
    meetings: 4,
    postponed: -2,
    followUpsOpen: 0,
  })
})
