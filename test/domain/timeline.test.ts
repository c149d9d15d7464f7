import { describe, expect, it } from 'vitest'
import { caseAt } from '#src/domain/snapshots.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { decision, history, item, meeting, mention, onlyCase, planned } from './build.ts'

const timeline = (meetings: readonly StoredMeeting[], asOf = '2030-01-01') =>
  caseAt(onlyCase(meetings), asOf)?.events ?? []

const strategy = (body: string, day: string, parts: Parameters<typeof item>[1] = {}) =>
  meeting(body, day, [item('Havnestrategi', { caseNumber: '25/7', ...parts })])

describe('one step told from several places', () => {
  it('is one event with all its sources, and the item is believed before the list, the list before a mention', () => {
    const [event, ...others] = timeline([
      strategy('Direktionen', '2025-01-14', { outcome: 'postponed' }),
      strategy('Byrådet', '2025-02-03', {
        outcome: 'approved',
        history: [history('Direktion', '2025-01-14', 'approved')],
        mentions: [mention('direktionen', '2025-01-14', 'drøftet')],
      }),
    ])
    expect(others).toHaveLength(1)
    expect(event).toMatchObject({ body: 'Direktionen', outcome: 'postponed', what: 'drøftet', bodyKind: 'executive' })
    expect(event?.sources.map(({ kind, meetingId }) => [kind, meetingId])).toEqual([
      ['item', 'direktionen-2025-01-14'],
      ['history', 'byraadet-2025-02-03'],
      ['mention', 'byraadet-2025-02-03'],
    ])
  })

  it('weighs its sources, not which was known or printed first', () => {
    const events = timeline([
      strategy('Byrådet', '2025-02-03', {
        outcome: 'approved',
        history: [history('Økonomiudvalget', '2025-02-03', 'noted'), history('Chefforum', '2025-01-06', 'discussed')],
      }),
      strategy('Økonomiudvalget', '2025-02-03', { outcome: 'recommended' }),
      strategy('Direktionen', '2025-01-14', { mentions: [mention('chefforummet', '2025-01-06', 'startet')] }),
    ])
    expect(events.map(({ body, outcome }) => [body, outcome])).toEqual([
      ['Chefforum', 'discussed'],
      ['Direktionen', null],
      ['Økonomiudvalget', 'recommended'],
      ['Byrådet', 'approved'],
    ])
  })

  it('takes the outcome of the list where the item has none', () => {
    const [event] = timeline([
      strategy('Direktionen', '2025-01-14', { decision: null }),
      strategy('Byrådet', '2025-02-03', { history: [history('Direktionen', '2025-01-14', 'approved')] }),
    ])
    expect(event).toMatchObject({ outcome: 'approved' })
  })

  it('hears the item that decided, where another of the same meeting decided nothing', () => {
    const [event] = timeline([
      meeting('Direktionen', '2025-01-14', [
        item('Havnestrategi', { number: '3', caseNumber: '25/7', outcome: 'none' }),
        item('Havnestrategi – tillæg', { number: '4', caseNumber: '25/7', outcome: 'approved' }),
      ]),
    ])
    expect(event).toMatchObject({ outcome: 'approved' })
    expect(event?.sources.map(({ itemNumber }) => itemNumber)).toEqual(['3', '4'])
  })

  it('is two events when body or date differ', () => {
    expect(
      timeline([
        strategy('Byrådet', '2025-02-03', {
          outcome: 'approved',
          history: [history('Økonomiudvalget', '2025-02-03', 'recommended'), history('Byrådet', '2025-01-06', 'noted')],
        }),
      ]).map(({ date, body }) => [date, body]),
    ).toEqual([
      ['2025-01-06', 'Byrådet'],
      ['2025-02-03', 'Økonomiudvalget'],
      ['2025-02-03', 'Byrådet'],
    ])
  })
})

describe('undated steps', () => {
  it('keep their order between dated ones, and are told once however often they are repeated', () => {
    const mentions = [
      mention('byrådet', '2023-11-22', 'temadrøftelse', 20),
      mention(null, null, 'tre workshops', 21),
      mention(null, null, 'to borgermøder', 22),
      mention('chefforum', '2024-08-14', 'drøftet', 23),
    ]
    const events = timeline([
      strategy('Direktionen', '2025-01-14', { outcome: 'postponed', mentions }),
      strategy('Direktionen', '2025-01-28', { outcome: 'approved', mentions }),
    ])
    expect(events.map(({ date, what }) => what ?? date)).toEqual([
      'temadrøftelse',
      'tre workshops',
      'to borgermøder',
      'drøftet',
      '2025-01-14',
      '2025-01-28',
    ])
  })

  it('stand before the dated step that follows them, or else before the meeting that tells of them', () => {
    const before = [mention(null, null, 'tre workshops', 20), mention('Chefforum', '2024-08-14', 'drøftet', 21)]
    expect(timeline([strategy('Direktionen', '2025-01-14', { mentions: before })]).map(({ what }) => what)).toEqual([
      'tre workshops',
      'drøftet',
      null,
    ])
    expect(
      timeline([strategy('Direktionen', '2025-01-14', { mentions: before.slice(0, 1) })]).map(({ what }) => what),
    ).toEqual(['tre workshops', null])
  })
})

describe('what lies ahead', () => {
  it('is planned, on an agenda and on a route, and carries no outcome', () => {
    const agenda = meeting(
      'Direktionen',
      '2025-02-11T10:00:00+01:00',
      [item('Havnestrategi', { caseNumber: '25/7', decision: decision('postponed'), planned: [planned('Byrådet')] })],
      '2025-02-05',
    )
    expect(timeline([agenda]).map(({ body, planned: ahead, outcome }) => [body, ahead, outcome])).toEqual([
      ['Direktionen', true, null],
      ['Byrådet', true, null],
    ])
  })

  it('gives way to the minutes of the same meeting from the day they are of', () => {
    const coming = item('Havnestrategi', { caseNumber: '25/7' })
    const meetings = [
      meeting('Direktionen', '2025-02-11', [coming], '2025-02-05'),
      strategy('Direktionen', '2025-02-11', { outcome: 'approved' }),
    ]
    expect(timeline(meetings, '2025-02-04')).toEqual([])
    expect(timeline(meetings, '2025-02-10')).toMatchObject([{ planned: true, outcome: null }])
    expect(timeline(meetings, '2025-02-11')).toMatchObject([{ planned: false, outcome: 'approved' }])
    expect(timeline(meetings, '2025-02-11')[0]?.sources).toHaveLength(1)
  })

  it('is what a list dates after the meeting without a decision', () => {
    const [, ahead] = timeline([
      strategy('Direktionen', '2025-01-14', { outcome: 'approved', history: [history('Byrådet', '2025-03-03')] }),
    ])
    expect(ahead).toMatchObject({ body: 'Byrådet', planned: true })
  })

  it('is no longer ahead when its body, or one above it, has treated the case since', () => {
    const route = [
      planned('Kulturudvalget', null, 30),
      planned('Økonomiudvalget', null, 31),
      planned('Byrådet', null, 32),
    ]
    const meetings = [
      strategy('Havneudvalget', '2025-01-14', { outcome: 'recommended', planned: route }),
      strategy('Økonomiudvalget', '2025-02-18', { outcome: 'recommended' }),
      strategy('Byrådet', '2025-03-03', { outcome: 'approved' }),
    ]
    const ahead = (asOf: string) =>
      timeline(meetings, asOf)
        .filter((event) => event.planned)
        .map(({ body }) => body)
    expect(ahead('2025-02-17')).toEqual(['Kulturudvalget', 'Økonomiudvalget', 'Byrådet'])
    expect(ahead('2025-02-18')).toEqual(['Byrådet'])
    expect(ahead('2025-03-03')).toEqual([])
  })

  it('stands on its day although its body treats the case before', () => {
    const meetings = [
      strategy('Direktionen', '2025-01-14', { outcome: 'approved', planned: [planned('Byrådet', '2025-03-03')] }),
      strategy('Byrådet', '2025-02-03', { outcome: 'discussed' }),
    ]
    expect(timeline(meetings).at(-1)).toMatchObject({ date: '2025-03-03', planned: true })
  })

  it('is not known before its day when minutes printed anew list a later decision', () => {
    const reprinted = [
      strategy('Direktionen', '2025-01-14', {
        outcome: 'approved',
        history: [history('Byrådet', '2025-03-03', 'approved')],
      }),
    ]
    expect(timeline(reprinted, '2025-03-02').map(({ body }) => body)).toEqual(['Direktionen'])
    expect(timeline(reprinted, '2025-03-03').map(({ body }) => body)).toEqual(['Direktionen', 'Byrådet'])
  })
})

it('is known from the documents of the day, not from what they tell of earlier days', () => {
  const meetings = [
    strategy('Direktionen', '2025-01-28', { mentions: [mention('Byrådet', '2023-11-22', 'temadrøftelse')] }),
  ]
  expect(timeline(meetings, '2025-01-27')).toEqual([])
  expect(timeline(meetings, '2025-01-28')).toHaveLength(2)
})

it('of a standing item tells of its meetings alone: what is mentioned under it is of other cases', () => {
  const meetings = ['2025-01-14', '2025-01-28'].map((day) =>
    meeting('Direktionen', day, [
      item('Øvrige sager', { caseNumber: '24/1', mentions: [mention('Byrådet', '2024-06-01', 'drøftet')] }),
    ]),
  )
  expect(timeline(meetings).map(({ date }) => date)).toEqual(['2025-01-14', '2025-01-28'])
})
