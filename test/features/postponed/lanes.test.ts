import { describe, expect, it } from 'vitest'
import { aBody, aCaseRef, aMeetingRow, aWait } from '#mocks/factories.ts'
import { byBody, meetingsByBody, nextMeetingOf, withHeadings } from '#src/features/postponed/lanes.ts'

const wait = (title: string, body: string) => aWait({ body, case: aCaseRef({ id: title, title }) })
const waits = [wait('Mobilitetsplan', 'Direktionen'), wait('Varmeplan', 'Byrådet'), wait('Kontorer', 'Direktionen')]

describe('waits by body', () => {
  it('stand together, the body of the longest wait first, each body in the order it came', () => {
    expect(byBody(waits).map(({ case: { title } }) => title)).toEqual(['Mobilitetsplan', 'Kontorer', 'Varmeplan'])
  })

  it('have a heading for each body', () => {
    const lines = withHeadings(byBody(waits))
    expect(lines.map((line) => ('body' in line ? line.body : line.wait.case.title))).toEqual([
      'Direktionen',
      'Mobilitetsplan',
      'Kontorer',
      'Byrådet',
      'Varmeplan',
    ])
    expect(lines.flatMap((line) => ('wait' in line ? [line.at] : []))).toEqual([0, 1, 2])
  })
})

describe('the meetings of a body', () => {
  it('are found however the print spells its name, oldest first', () => {
    const meetings = meetingsByBody([
      aMeetingRow({ id: 'd2', body: 'Direktionen', startsAt: '2025-01-28T09:00:00+01:00' }),
      aMeetingRow({ id: 'd1', body: 'DIREKTIONEN', startsAt: '2025-01-14T09:00:00+01:00' }),
      aMeetingRow({ id: 'b1', body: 'Byrådet', startsAt: '2025-01-27' }),
    ])
    expect(meetings.get('direktionen')).toEqual([
      { id: 'd1', day: '2025-01-14' },
      { id: 'd2', day: '2025-01-28' },
    ])
    expect(meetings.get('byrådet')).toEqual([{ id: 'b1', day: '2025-01-27' }])
  })

  it('tell its next one, or that none is known', () => {
    const next = { id: 'm', body: 'Direktionen', bodyKind: 'executive' as const, startsAt: '2025-03-11' }
    expect(nextMeetingOf([aBody({ nextMeeting: next })], 'Direktionen')).toBe(next)
    expect(nextMeetingOf([aBody()], 'Direktionen')).toBeNull()
    expect(nextMeetingOf([], 'Byrådet')).toBeNull()
  })
})
