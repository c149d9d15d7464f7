import { describe, expect, it } from 'vitest'
import { differences, visitsOn } from '#src/features/overview/last-visit.ts'

describe('the visit before', () => {
  it.each([
    ['the first time', null, { now: '2025-03-04', before: null }],
    ['the day after', { now: '2025-03-03', before: null }, { now: '2025-03-04', before: '2025-03-03' }],
    ['again the same day', { now: '2025-03-04', before: '2025-02-28' }, { now: '2025-03-04', before: '2025-02-28' }],
    ['with a clock set back', { now: '2025-03-09', before: null }, { now: '2025-03-09', before: null }],
  ])('%s', (_what, remembered, visits) => {
    expect(visitsOn('2025-03-04', remembered)).toEqual(visits)
  })
})

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
