import { describe, expect, it } from 'vitest'
import { aBody, aCaseRef, aMeetingRow, aWait } from '#mocks/factories.ts'
import { byBody, linesOf, meetingsByBody, nextMeetingOf, type Lines } from '#src/features/postponed/lanes.ts'

const wait = (title: string, body: string) => aWait({ body, case: aCaseRef({ id: title, title }) })
const waits = [wait('Mobilitetsplan', 'Direktionen'), wait('Varmeplan', 'Byrådet'), wait('Kontorer', 'Direktionen')]

/** Every line as one reads it: a heading, or a wait with its number. */
const drawn = ({ count, lineAt }: Lines) =>
  Array.from({ length: count }, (_, index) => {
    const line = lineAt(index)
    if (!line) return 'nothing'
    return 'body' in line ? `# ${line.body}` : `${line.at} ${line.wait.case.title}`
  })

describe('waits by body', () => {
  it('stand together, the body of the longest wait first, each body in the order it came', () => {
    expect(byBody(waits).map(({ case: { title } }) => title)).toEqual(['Mobilitetsplan', 'Kontorer', 'Varmeplan'])
  })

  it('have a heading for each body', () => {
    const lines = linesOf(byBody(waits), true)
    expect(drawn(lines)).toEqual(['# Direktionen', '0 Mobilitetsplan', '1 Kontorer', '# Byrådet', '2 Varmeplan'])
    expect(Array.from({ length: lines.count }, (_, index) => lines.isHeading(index))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })

  it('are found again by their number', () => {
    const lines = linesOf(byBody(waits), true)
    expect([0, 1, 2].map(lines.lineOf)).toEqual([1, 2, 4])
  })

  it('have no heading where they are not grouped, and there is no line after the last', () => {
    const lines = linesOf(waits, false)
    expect(drawn(lines)).toEqual(['0 Mobilitetsplan', '1 Varmeplan', '2 Kontorer'])
    expect(lines.lineAt(lines.count)).toBeNull()
    expect([0, 1, 2].map(lines.lineOf)).toEqual([0, 1, 2])
    expect(linesOf([], true).count).toBe(0)
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
