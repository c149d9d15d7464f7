import { describe, expect, it, test } from 'vitest'
import { caseAt } from '#src/domain/snapshots.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { isMissed, isOverdue, resolveUntil, stateOn, waitKindOf } from '#src/domain/waits.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { decision, history, item, meeting, mention, onlyCase, treated } from './build.ts'

const waits = (meetings: readonly StoredMeeting[], asOf = '2030-01-01') =>
  caseAt(onlyCase(meetings), asOf)?.snapshot.waits ?? []

const inShort = (meetings: readonly StoredMeeting[], asOf?: string) =>
  waits(meetings, asOf).map(({ waitKind, body, since, latest, postponedOn }) => [
    waitKind,
    body,
    since,
    latest,
    postponedOn.length,
  ])

describe('rule 1: a case waits in a body until that body, or one above it, treats it otherwise', () => {
  const postponed = ['Havneudvalget', '2025-01-14', 'postponed'] as const
  const otherwise: [string, Outcome, string, boolean][] = [
    ...outcomes
      .filter((outcome) => !['postponed', 'returned', 'none'].includes(outcome))
      .map((outcome): [string, Outcome, string, boolean] => ['Havneudvalget', outcome, 'ends it', true]),
    ['Havneudvalget', 'none', 'changes nothing', false],
    ['Økonomiudvalget', 'recommended', 'ends it', true],
    ['Byrådet', 'approved', 'ends it', true],
    ['Byrådet', 'withdrawn', 'ends it', true],
    ['Direktionen', 'approved', 'changes nothing', false],
    ['Kulturudvalget', 'approved', 'changes nothing', false],
    ['Ældrerådet', 'discussed', 'changes nothing', false],
  ]
  it.each(otherwise)('%s %s %s', (body, outcome, _, ends) => {
    const meetings = treated('Ny havn', postponed, [body, '2025-02-11', outcome])
    expect(inShort(meetings, '2025-02-10')).toHaveLength(1)
    expect(inShort(meetings)).toHaveLength(ends ? 0 : 1)
  })

  it('takes what came before for no treatment of it', () => {
    expect(inShort(treated('Ny havn', ['Byrådet', '2025-01-06', 'approved'], postponed))).toEqual([
      ['postponed', 'Havneudvalget', '2025-01-14', '2025-01-14', 1],
    ])
  })

  it('waits in each body by itself', () => {
    const meetings = treated('Ny havn', postponed, ['Økonomiudvalget', '2025-02-03', 'postponed'])
    expect(inShort(meetings).map(([, body]) => body)).toEqual(['Havneudvalget', 'Økonomiudvalget'])
  })

  it('is over for every body, advisory ones too, when the council closes the case', () => {
    const heard = treated('Ny havn', ['Ældrerådet', '2025-01-14', 'postponed'], ['Byrådet', '2025-02-03', 'approved'])
    expect(inShort(heard)).toEqual([])
  })

  const told = (parts: Parameters<typeof item>[1]) =>
    inShort([
      ...treated('Ny havn', postponed),
      meeting('Kulturudvalget', '2025-04-01', [item('Ny havn', { caseNumber: '25/100', outcome: 'noted', ...parts })]),
    ])
  it('ends by what a list or a mention tells, but not by a list that has no decision', () => {
    expect(told({ history: [history('Havneudvalget', '2025-02-11', 'approved')] })).toEqual([])
    expect(told({ mentions: [mention('Havneudvalget', '2025-02-11', 'drøftet')] })).toEqual([])
    expect(told({ history: [history('Havneudvalget', '2025-02-11')] })).toHaveLength(1)
    expect(told({ mentions: [mention('Havneudvalget', '2025-02-11', 'udskudt igen')] })).toEqual([
      ['postponed', 'Havneudvalget', '2025-01-14', '2025-02-11', 2],
    ])
  })
})

describe('rule 2: consecutive postponements are one wait with a count', () => {
  const thrice = treated(
    'Ny havn',
    ['Direktionen', '2025-01-14', 'discussed'],
    ['Direktionen', '2025-01-28', 'postponed'],
    ['Direktionen', '2025-02-11', 'postponed'],
    ['Direktionen', '2025-02-18', 'none'],
    ['Direktionen', '2025-02-25', 'postponed'],
  )

  it('from the first to the latest, with the day it was presented', () => {
    expect(waits(thrice)).toMatchObject([
      {
        since: '2025-01-28',
        latest: '2025-02-25',
        postponedOn: ['2025-01-28', '2025-02-11', '2025-02-25'],
        presented: '2025-01-14',
        item: { meetingId: 'direktionen-2025-02-25', number: '1' },
      },
    ])
    expect(waits(thrice)[0]?.sources.map(({ meetingId }) => meetingId)).toEqual([
      'direktionen-2025-01-28',
      'direktionen-2025-02-11',
      'direktionen-2025-02-25',
    ])
  })

  it('begins anew after any other outcome', () => {
    const again = treated(
      'Ny havn',
      ['Direktionen', '2025-01-14', 'postponed'],
      ['Direktionen', '2025-01-28', 'discussed'],
      ['Direktionen', '2025-02-11', 'postponed'],
    )
    expect(waits(again)).toMatchObject([{ since: '2025-02-11', postponedOn: ['2025-02-11'], presented: '2025-01-14' }])
  })

  it('is as it stood on any day', () => {
    expect(waits(thrice, '2025-01-27')).toEqual([])
    expect(waits(thrice, '2025-02-11')[0]?.postponedOn).toHaveLength(2)
    expect(waits(thrice, '2025-02-24')[0]?.postponedOn).toHaveLength(2)
  })
})

const until = (named: string | null) =>
  waits(treated('Ny havn', ['Direktionen', '2025-01-14', 'postponed', { until: named }]))[0]

describe('rule 3: a target, and past it overdue', () => {
  it('is the date the latest postponement names, or its words', () => {
    expect(until('2025-03-12')).toMatchObject({ until: '2025-03-12', untilText: null })
    expect(until('næste møde')).toMatchObject({ until: null, untilText: 'næste møde' })
    expect(until(null)).toMatchObject({ until: null, untilText: null })
    const later = treated(
      'Ny havn',
      ['Direktionen', '2025-01-14', 'postponed', { until: '2025-03-12' }],
      ['Direktionen', '2025-03-12', 'postponed'],
    )
    expect(waits(later)[0]).toMatchObject({ until: null, untilText: null })
  })

  const dates = ['2024-12-03', '2025-01-14', '2025-02-11', '2025-01-28']
  it.each([
    ['næste møde', 'executive', '2025-01-28'],
    ['Næste møde.', 'executive', '2025-01-28'],
    ['førstkommende møde', 'executive', '2025-01-28'],
    ['næste ordinære møde', 'executive', '2025-01-28'],
    ['næste direktionsmøde', 'executive', '2025-01-28'],
    ['næste udvalgsmøde', 'task-committee', '2025-01-28'],
    ['næste byrådsmøde', 'executive', null],
    ['næste byrådsmøde', 'council', '2025-01-28'],
    ['et kommende møde', 'executive', null],
    ['senere', 'executive', null],
    [null, 'executive', null],
  ] as const)('%s of %s is %s by that body’s calendar', (untilText, bodyKind, day) => {
    expect(resolveUntil({ until: null, untilText, latest: '2025-01-14', bodyKind }, dates)).toBe(day)
  })

  it('cannot be dated before the next meeting is known', () => {
    const wait = { until: null, untilText: 'næste møde', latest: '2025-01-14', bodyKind: 'executive' } as const
    expect(resolveUntil(wait, ['2025-01-14'])).toBeNull()
  })

  it('is overdue the day after, not on the day', () => {
    expect(isOverdue('2025-03-12', '2025-03-12')).toBe(false)
    expect(isOverdue('2025-03-12', '2025-03-13')).toBe(true)
    expect(isOverdue(null, '2030-01-01')).toBe(false)
  })

  it('makes a case that waits overdue, and no other', () => {
    expect(stateOn('postponed', [null, '2025-03-12'], '2025-03-13')).toBe('overdue')
    expect(stateOn('awaiting', ['2025-03-12'], '2025-03-13')).toBe('overdue')
    expect(stateOn('postponed', ['2025-03-12'], '2025-03-12')).toBe('postponed')
    expect(stateOn('done', ['2025-03-12'], '2025-03-13')).toBe('done')
  })
})

describe('rule 4: an item without a number is its own case', () => {
  it('waits by body and title, and goes on under the same title', () => {
    const meetings = ['2025-01-14', '2025-01-28'].map((day) =>
      meeting('Direktionen', day, [item('Ny havn', { outcome: 'postponed' })]),
    )
    expect(inShort(meetings)).toEqual([['postponed', 'Direktionen', '2025-01-14', '2025-01-28', 2]])
  })
})

describe('rule 5: standing items', () => {
  it('never wait', () => {
    const meetings = [
      meeting('Direktionen', '2025-01-14', [item('Øvrige sager', { caseNumber: '24/1', outcome: 'postponed' })]),
    ]
    const { snapshot } = caseAt(onlyCase(meetings), '2025-02-01') ?? {}
    expect(snapshot).toMatchObject({ waits: [], state: 'active', place: null, ref: { standing: true } })
  })
})

describe('rule 5b: a returned case waits for the administration', () => {
  it('told apart from one that waits for the calendar', () => {
    const returned = treated(
      'Ny havn',
      ['Havneudvalget', '2025-01-14', 'postponed'],
      ['Havneudvalget', '2025-02-11', 'returned'],
    )
    expect(inShort(returned)).toEqual([['returned', 'Havneudvalget', '2025-02-11', '2025-02-11', 1]])
    const stands = caseAt(onlyCase(returned), '2025-02-11')?.snapshot
    expect(stands?.state).toBe('postponed')
    expect(waitKindOf(stands?.waits ?? [])).toBe('returned')
  })

  it('ends the waits of bodies below', () => {
    const returned = treated(
      'Ny havn',
      ['Direktionen', '2025-01-14', 'postponed'],
      ['Byrådet', '2025-02-03', 'returned'],
    )
    expect(inShort(returned)).toEqual([['returned', 'Byrådet', '2025-02-03', '2025-02-03', 1]])
  })
})

describe('rule 6: an agenda', () => {
  it('neither begins nor ends a wait', () => {
    const agenda = meeting(
      'Direktionen',
      '2025-02-11',
      [item('Ny havn', { caseNumber: '25/100', outcome: 'approved' })],
      '2025-02-05',
    )
    expect(inShort([...treated('Ny havn', ['Direktionen', '2025-01-28', 'postponed']), agenda])).toHaveLength(1)
    expect(inShort([agenda])).toEqual([])
  })
})

test('a decision in points waits for the point that was put off', () => {
  const points = [
    { point: '1', outcome: 'approved' as const },
    { point: '2', outcome: 'postponed' as const },
  ]
  const mixed = [meeting('Havneudvalget', '2025-01-14', [item('Ny havn', { decision: decision('mixed', { points }) })])]
  expect(inShort(mixed)).toEqual([['postponed', 'Havneudvalget', '2025-01-14', '2025-01-14', 1]])
})

describe('a wait that should have come and did not', () => {
  it.each([
    ['names no time', null, null, false, '2025-06-01', false],
    ['its day is ahead', '2025-03-12', null, false, '2025-03-11', false],
    ['it is its day, and nothing was held yet', '2025-03-12', null, false, '2025-03-12', false],
    ['the body met on that day without it', '2025-03-12', '2025-03-12', false, '2025-03-12', true],
    ['the body met before that day without it', '2025-03-12', '2025-03-04', false, '2025-03-12', false],
    ['its day has passed', '2025-03-12', null, false, '2025-03-13', true],
    ['its day has passed, and it is on a coming agenda', '2025-03-12', '2025-03-12', true, '2025-03-13', false],
  ] as const)('%s', (_, due, heldOn, comes, asOf, missed) => {
    expect(isMissed(due, heldOn, comes, asOf)).toBe(missed)
  })
})
