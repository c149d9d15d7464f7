import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { forAudience } from '#src/domain/audience.ts'
import { caseAt } from '#src/domain/snapshots.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { anyItem, anyMeetings } from './arbitrary.ts'
import { at, casesOf, decision, followUp, history, item, meeting, mention, planned, section } from './build.ts'

const openItem = (entry: AgendaItem) => forAudience(meeting('Direktionen', '2025-01-28', [entry]), 'open').items[0]

test('all get the meeting as it is', () => {
  const held = meeting('Direktionen', '2025-01-28', [item('Salg af grund', { closed: true })])
  expect(forAudience(held, 'all')).toBe(held)
})

test('of a closed item stays only that Lukket punkt stood at that number', () => {
  const entry = item('Salg af grund', { number: '2', caseNumber: '25/9', closed: true, outcome: 'approved' })
  expect(openItem(entry)).toEqual({
    ...item('Lukket punkt', { number: '2', closed: true }),
    where: { page: null, start: 0, end: 0 },
  })
})

describe('a line of an open item marked (lukket punkt)', () => {
  const open = '- Status på regnskabet'
  const closed = '- Ansættelse af hemmelig leder (lukket punkt)'
  const text = [open, closed, '- Ny kantine'].join('\n')
  const start = 100
  const part = at(start + open.length + 1, start + open.length + 1 + closed.length)
  const entry = (parts: Parameters<typeof item>[1]) => openItem(item('Øvrige sager', { closedParts: [part], ...parts }))

  it('goes from the section, by its place', () => {
    expect(entry({ sections: [section('Baggrund', text, start)] })?.sections[0]?.text).toBe(
      '- Status på regnskabet\n\n- Ny kantine',
    )
  })

  it('goes by its mark where the text was laid out anew, with the lines it runs over', () => {
    const wrapped = text.replace(' hemmelig', '\nhemmelig').replace('(lukket', '\n(lukket')
    const where = at(start, start + text.length + 40)
    const sections = [{ heading: 'Baggrund', text: wrapped, where }]
    expect(entry({ sections })?.sections[0]?.text).toBe('- Status på regnskabet\n- Ny kantine')
  })

  it('takes the whole text with it where it cannot be found', () => {
    const unmarked = { heading: 'Baggrund', text: text.replace(' (lukket punkt)', ''), where: at(start, start + 500) }
    expect(entry({ sections: [unmarked] })?.sections[0]?.text).toBe('')
  })

  it('takes with it every fact read from it, and leaves the others', () => {
    const inside = part.start + 2
    const facts = entry({
      history: [history('Byrådet', '2025-01-01', 'noted', inside), history('Byrådet', '2025-01-02', 'noted', 10)],
      mentions: [mention('Byrådet', '2025-01-01', 'drøftet', inside), mention('Byrådet', '2025-01-02', 'drøftet', 10)],
      planned: [planned('Byrådet', null, inside), planned('Chefforum', null, 10)],
      followUps: [followUp('hemmelig', inside), followUp('åben', 300)],
      attachments: [{ title: 'Kontrakt (lukket)' }, { title: 'Regnskab' }],
    })
    expect(facts?.history.map(({ date }) => date)).toEqual(['2025-01-02'])
    expect(facts?.mentions.map(({ date }) => date)).toEqual(['2025-01-02'])
    expect(facts?.planned.map(({ body }) => body)).toEqual(['Chefforum'])
    expect(facts?.followUps.map(({ text: asked }) => asked)).toEqual(['åben'])
    expect(facts?.attachments).toEqual([{ title: 'Regnskab' }])
  })

  it('takes the decision only when it is what classed it, or all of it', () => {
    const where = at(start, start + text.length)
    expect(entry({ decision: decision('approved', { text, where, words: [part] }) })?.decision).toBeNull()
    expect(entry({ decision: decision('noted', { text: closed, where: part }) })?.decision).toBeNull()
    const kept = entry({ decision: decision('noted', { text, where, words: [at(start + 2)] }) })?.decision
    expect(kept).toMatchObject({ outcome: 'noted', text: '- Status på regnskabet\n\n- Ny kantine' })
    const elsewhere = decision('noted', { where: at(900) })
    expect(entry({ decision: elsewhere })?.decision).toBe(elsewhere)
  })
})

const openView = (meetings: readonly StoredMeeting[]) => {
  const open = meetings.map((held) => forAudience(held, 'open'))
  return { open, cases: casesOf(open).map((gathered) => caseAt(gathered, '2026-01-01')) }
}

describe('laws', () => {
  /** All that someone without clearance can be told of some meetings. */

  const secret = 'HEMMELIG'
  const marked = (entry: AgendaItem): AgendaItem =>
    entry.closed
      ? {
          ...entry,
          title: `${secret} strategi`,
          caseNumber: `25/${secret}`,
          sections: [section(secret, secret)],
          decision: decision('postponed', { text: secret, referredTo: secret, until: secret, unsure: secret }),
          history: [history(secret, '2025-01-02', 'postponed')],
          mentions: [mention(secret, '2025-01-02', secret)],
          planned: [planned(secret, '2025-09-01')],
          followUps: [followUp(secret)],
          attachments: [{ title: secret }],
        }
      : entry
  const withSecrets = (meetings: readonly StoredMeeting[]) =>
    meetings.map((held) => ({ ...held, items: held.items.map(marked) }))

  test('no string of a closed item is in anything derived for open', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        expect(JSON.stringify(openView(withSecrets(meetings)))).not.toContain(secret)
      }),
    )
  })

  test('whatever the closed items say, open is told the same', () => {
    fc.assert(
      fc.property(anyMeetings, anyItem, (meetings, other) => {
        const otherwise = meetings.map((held) => ({
          ...held,
          items: held.items.map((entry) => (entry.closed ? { ...other, number: entry.number, closed: true } : entry)),
        }))
        expect(openView(otherwise)).toEqual(openView(meetings))
      }),
    )
  })
})
