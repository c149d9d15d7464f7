import { describe, expect, it } from 'vitest'
import { dueOf } from '#src/features/shared/due.ts'

const day = '2025-03-04'

describe('when a follow-up falls due', () => {
  it.each([
    ['no time is named', null, 'open', { kind: 'none' }],
    ['only words are', 'inden sommerferien', 'open', { kind: 'words', words: 'inden sommerferien' }],
    ['the day has passed', '2025-03-03', 'open', { kind: 'date', date: '2025-03-03', nearness: 'late' }],
    ['it is today', '2025-03-04', 'open', { kind: 'date', date: '2025-03-04', nearness: 'soon' }],
    ['it is two weeks off', '2025-03-18', 'open', { kind: 'date', date: '2025-03-18', nearness: 'soon' }],
    ['it is further off', '2025-03-19', 'open', { kind: 'date', date: '2025-03-19', nearness: 'later' }],
    ['it is done, and so never late', '2025-01-01', 'done', { kind: 'date', date: '2025-01-01', nearness: 'later' }],
    ['it is dropped', '2025-01-01', 'dropped', { kind: 'date', date: '2025-01-01', nearness: 'later' }],
  ] as const)('%s', (_when, due, status, expected) => {
    const dueOn = due?.startsWith('2025') ? due : null
    expect(dueOf({ due, dueOn, status }, day)).toEqual(expected)
  })

  it('is the day of the meeting it is to come on, where that is known', () => {
    const due = { due: 'næste møde', dueOn: '2025-03-10', status: 'open' } as const
    expect(dueOf(due, day)).toEqual({ kind: 'date', date: '2025-03-10', nearness: 'soon' })
  })
})
