import { describe, expect, it, test } from 'vitest'
import { bodyAndDayOf, meetingId, meetingIdAmong, replaces, sameMeeting } from '#src/domain/meeting-identity.ts'
import { item, meeting } from './build.ts'

const school = item('Ny skole', { caseNumber: '25/1' })
const harbour = item('Ny havn', { caseNumber: '25/2' })
const hall = item('Ny hal')
const morning = '2025-01-28T10:00:00+01:00'
const afternoon = '2025-01-28T15:00:00+01:00'

test('a meeting goes by its body and day', () => {
  expect(meetingId({ body: 'Byråd 2022-2025', startsAt: morning })).toBe('byraadet-2025-01-28')
})

test.each([
  ['opgaveudvalget-for-klima-2025-01-28', { bodyId: 'opgaveudvalget-for-klima', date: '2025-01-28' }],
  ['direktionen-2025-01-28-1500', { bodyId: 'direktionen', date: '2025-01-28' }],
  ['direktionen', null],
])('of %s one can tell the body and day', (id, known) => {
  expect(bodyAndDayOf(id)).toEqual(known)
})

describe('two documents are of the same meeting', () => {
  it.each([
    ['at the same time', 'Direktion', morning, [school], true],
    ['where one prints no time', 'Direktionen', '2025-01-28', [school], true],
    ['moved, by their items', 'Direktionen', afternoon, [harbour, hall], true],
    ['not at another time with other items', 'Direktionen', afternoon, [school], false],
    ['not of another body', 'Chefforum', morning, [harbour, hall], false],
    ['not of another day', 'Direktionen', '2025-01-29T10:00:00+01:00', [harbour, hall], false],
  ])('%s', (_, body, startsAt, items, same) => {
    const held = meeting('Direktionen', morning, [harbour, hall])
    expect(sameMeeting(held, meeting(body, startsAt, items))).toBe(same)
    expect(sameMeeting(meeting(body, startsAt, items), held)).toBe(same)
  })
})

test('the id among those kept is the same meeting’s, or has the time when another has the day', () => {
  const kept = [meeting('Direktionen', morning, [harbour])]
  expect(meetingIdAmong(meeting('Direktionen', morning, [harbour]), [])).toBe('direktionen-2025-01-28')
  expect(meetingIdAmong(meeting('Direktionen', '2025-01-28', [harbour]), kept)).toBe('direktionen-2025-01-28')
  expect(meetingIdAmong(meeting('Direktionen', afternoon, [school]), kept)).toBe('direktionen-2025-01-28-1500')
})

test.each([
  ['minutes', 'agenda', true],
  ['minutes', 'minutes', true],
  ['agenda', 'agenda', true],
  ['agenda', 'minutes', false],
] as const)('%s received after %s replace it: %s', (newer, older, expected) => {
  expect(replaces({ kind: newer }, { kind: older })).toBe(expected)
})
