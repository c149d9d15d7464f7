import { describe, expect, it } from 'vitest'
import { aFollowUp } from '#mocks/factories.ts'
import { groupOf } from '#src/features/follow-ups/grouping.ts'

const day = '2025-03-04'

describe('the group of a follow-up', () => {
  it.each([
    ['by body', 'forum', { targetBody: 'Chefforum' }, 'Chefforum'],
    ['by no body', 'forum', { targetBody: null }, ''],
    ['by who is responsible', 'ansvarlig', { responsible: 'Mette Holm' }, 'Mette Holm'],
    ['by a day that has passed', 'frist', { dueOn: '2025-03-03' }, 'late'],
    ['by a day that has passed, though it is done', 'frist', { dueOn: '2025-03-03', status: 'done' }, 'late'],
    ['by today', 'frist', { dueOn: '2025-03-04' }, 'soon'],
    ['by a day within two weeks', 'frist', { dueOn: '2025-03-18' }, 'soon'],
    ['by a day further off', 'frist', { dueOn: '2025-03-19' }, 'later'],
    ['by no day', 'frist', { due: 'i foråret', dueOn: null }, 'none'],
  ] as const)('%s', (_, by, about, group) => {
    expect(groupOf(aFollowUp(about), by, day)).toBe(group)
  })
})
