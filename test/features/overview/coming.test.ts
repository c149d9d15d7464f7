import { expect, it } from 'vitest'
import { aBody, aCaseRef, aWait } from '#mocks/factories.ts'
import { comingMeetings, missingFrom } from '#src/features/overview/coming.ts'

const meetingOn = (startsAt: string) => ({ id: startsAt, body: 'x', bodyKind: 'other' as const, startsAt })

it('shows the four soonest of the bodies that meet, soonest first', () => {
  const days = ['2025-03-20', '2025-03-11', null, '2025-04-01', '2025-03-12', '2025-05-01']
  const bodies = days.map((day) => aBody({ nextMeeting: day === null ? null : meetingOn(day) }))
  expect(comingMeetings(bodies).map(({ meeting }) => meeting.startsAt)).toEqual([
    '2025-03-11',
    '2025-03-12',
    '2025-03-20',
    '2025-04-01',
  ])
})

const waiting = { latest: '2025-02-25', until: null, nextMeeting: null }
const draft = new Set(['24/1'])
it.each([
  ['what was postponed', aWait({ ...waiting }), true],
  ['what was postponed to the day', aWait({ ...waiting, until: '2025-03-11' }), true],
  ['what is late', aWait({ ...waiting, until: '2025-03-01' }), true],
  ['not what stands on its agenda', aWait({ ...waiting, nextMeeting: meetingOn('2025-03-11') }), false],
  ['not what stands on the draft of it', aWait({ ...waiting, case: aCaseRef({ id: '24/1' }) }), false],
  ['not what was put off to a later day', aWait({ ...waiting, until: '2025-03-12' }), false],
  ['not what was sent back, and may take its time', aWait({ ...waiting, waitKind: 'returned' }), false],
  ['what was sent back to a day', aWait({ ...waiting, waitKind: 'returned', until: '2025-03-05' }), true],
])('misses on a meeting: %s', (_what, wait, misses) => {
  expect(missingFrom([wait], '2025-03-11', draft)).toEqual(misses ? [wait] : [])
})
