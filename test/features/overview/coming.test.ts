import { expect, it } from 'vitest'
import { aBody, aWait } from '#mocks/factories.ts'
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

it('misses what waits and stands on no agenda', () => {
  const [on, off] = [aWait({ nextMeeting: meetingOn('2025-03-11') }), aWait()]
  expect(missingFrom([on, off])).toEqual([off])
})
