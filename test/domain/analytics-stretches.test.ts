import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inPeriod,
  stageStretches,
  waitStretches,
  type PlaceRecord,
  type WaitRecord,
} from '#src/domain/analytics-stretches.ts'
import { bodyId } from '#src/domain/body.ts'
import type { CaseRef, Stage } from '#src/domain/case.ts'
import { caseSnapshots } from '#src/domain/snapshots.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { anyMeetings, day } from './arbitrary.ts'
import { casesOf, treated } from './build.ts'

const ref: CaseRef = { id: '25/1', number: '25/1', title: 'Havnestrategi', kind: 'strategy', standing: false }

const waited = (since: string, validFrom: string, validTo: string | null, body = 'Direktionen'): WaitRecord => ({
  case: ref,
  body,
  bodyId: bodyId(body),
  waitKind: 'postponed',
  since,
  validFrom,
  validTo,
})

const stood = (stage: Stage, since: string, validTo: string | null, validFrom = since): PlaceRecord => ({
  case: ref,
  stage,
  since,
  validFrom,
  validTo,
})

describe('waits', () => {
  const cases: [string, WaitRecord[], string, [from: string, to: string | null, days: number][]][] = [
    ['runs until today', [waited('2025-01-14', '2025-01-14', null)], '2025-02-13', [['2025-01-14', null, 30]]],
    [
      'ended when its case was treated',
      [waited('2025-01-14', '2025-01-14', '2025-02-11')],
      '2025-06-01',
      [['2025-01-14', '2025-02-11', 28]],
    ],
    [
      'an end that lies ahead is not seen',
      [waited('2025-01-14', '2025-01-14', '2025-02-11')],
      '2025-02-10',
      [['2025-01-14', null, 27]],
    ],
    ['nor is one that has not begun', [waited('2025-01-14', '2025-01-14', null)], '2025-01-13', []],
    [
      'two postponements in a row are one wait',
      [waited('2025-01-14', '2025-01-14', '2025-02-11'), waited('2025-01-14', '2025-02-11', '2025-03-11')],
      '2025-06-01',
      [['2025-01-14', '2025-03-11', 56]],
    ],
    [
      'taken up and put off anew are two',
      [waited('2025-01-14', '2025-01-14', '2025-02-11'), waited('2025-03-11', '2025-03-11', null)],
      '2025-03-21',
      [
        ['2025-01-14', '2025-02-11', 28],
        ['2025-03-11', null, 10],
      ],
    ],
    [
      'two as well where one begins on the day the other ended',
      [waited('2025-01-14', '2025-01-14', '2025-02-11'), waited('2025-02-11', '2025-02-11', null)],
      '2025-02-21',
      [
        ['2025-01-14', '2025-02-11', 28],
        ['2025-02-11', null, 10],
      ],
    ],
    [
      'a list that tells of an earlier postponement makes the one wait longer',
      [waited('2025-02-11', '2025-02-11', '2025-03-11'), waited('2025-01-14', '2025-03-11', null)],
      '2025-03-15',
      [['2025-01-14', null, 60]],
    ],
    [
      'each body has its own',
      [waited('2025-01-14', '2025-01-14', null), waited('2025-02-01', '2025-02-01', null, 'Byrådet')],
      '2025-02-03',
      [
        ['2025-02-01', null, 2],
        ['2025-01-14', null, 20],
      ],
    ],
  ]
  test.each(cases)('%s', (_rule, records, asOf, expected) => {
    expect(waitStretches(records, asOf).map(({ from, to, days }) => [from, to, days])).toEqual(expected)
  })
})

describe('stages', () => {
  test('a stay ends on the day the case came to the next; the last one runs', () => {
    const records = [
      stood('internal', '2025-01-10', '2025-02-01'),
      stood('internal', '2025-01-10', '2025-03-01', '2025-02-01'),
      stood('executive', '2025-03-01', '2025-04-01'),
      stood('political', '2025-04-01', null),
    ]
    expect(stageStretches(records, '2025-04-11').map(({ stage, to, days }) => [stage, to, days])).toEqual([
      ['internal', '2025-03-01', 50],
      ['executive', '2025-04-01', 31],
      ['political', null, 10],
    ])
    expect(stageStretches(records, '2025-03-31').map(({ stage, to, days }) => [stage, to, days])).toEqual([
      ['internal', '2025-03-01', 50],
      ['executive', null, 30],
    ])
  })
  test('nothing is told of a case that is known no more', () => {
    expect(stageStretches([stood('internal', '2025-01-10', '2025-02-01')], '2025-02-01')).toEqual([])
  })
})

test.each([
  ['ended within', '2025-01-01', '2025-02-15', true],
  ['ended on its first day', '2024-01-01', '2025-02-01', true],
  ['ended before', '2025-01-01', '2025-01-31', false],
  ['ended after', '2025-01-01', '2025-03-01', false],
  ['running since long before', '2020-01-01', null, true],
  ['begun on its last day', '2025-02-28', null, true],
  ['begun after', '2025-03-01', null, false],
])('in February: %s', (_what, from, to, expected) => {
  expect(inPeriod({ from, to }, { from: '2025-02-01', to: '2025-02-28' })).toBe(expected)
})

/** The records of everything that some meetings tell, as a store keeps them. */
function recordsOf(meetings: readonly StoredMeeting[]) {
  const snapshots = casesOf(meetings).flatMap(caseSnapshots)
  const waits = snapshots.flatMap(({ ref: of, validFrom, validTo, waits: all }) =>
    all.map((wait) => ({ ...wait, case: of, bodyId: bodyId(wait.body), validFrom, validTo })),
  )
  const places = snapshots.flatMap(({ ref: of, validFrom, validTo, place }) =>
    place ? [{ case: of, stage: place.stage, since: place.since, validFrom, validTo }] : [],
  )
  const standing = (asOf: string) =>
    snapshots.filter(({ validFrom, validTo }) => validFrom <= asOf && (validTo === null || validTo > asOf))
  return { waits, places, standing }
}

test('whatever has happened, as many run on a day as wait on it, and no stretch is negative', () => {
  fc.assert(
    fc.property(anyMeetings, day, (meetings, asOf) => {
      const { waits, places, standing } = recordsOf(meetings)
      const stretches = waitStretches(waits, asOf)
      const now = standing(asOf)
      expect(stretches.filter(({ to }) => to === null)).toHaveLength(now.flatMap((each) => each.waits).length)
      const stays = stageStretches(places, asOf)
      expect(stays.filter(({ to }) => to === null)).toHaveLength(now.filter(({ place }) => place !== null).length)
      for (const { from, to, days } of [...stretches, ...stays]) {
        expect(days).toBeGreaterThanOrEqual(0)
        expect(to === null || (from <= to && to <= asOf)).toBe(true)
      }
    }),
  )
})

test('meetings that become known later change nothing of an earlier day', () => {
  fc.assert(
    fc.property(anyMeetings, day, (meetings, asOf) => {
      const [then, now] = [recordsOf(meetings.filter(({ knownFrom }) => knownFrom <= asOf)), recordsOf(meetings)]
      expect(waitStretches(now.waits, asOf)).toEqual(waitStretches(then.waits, asOf))
      expect(stageStretches(now.places, asOf)).toEqual(stageStretches(then.places, asOf))
    }),
  )
})

test('a case put off twice and then approved has waited once, from the first to the approval', () => {
  const meetings = treated(
    'Havnestrategi',
    ['Direktionen', '2025-01-14', 'postponed'],
    ['Direktionen', '2025-02-11', 'postponed'],
    ['Direktionen', '2025-03-11', 'approved'],
  )
  const { waits } = recordsOf(meetings)
  expect(waitStretches(waits, '2025-12-31').map(({ from, to }) => [from, to])).toEqual([['2025-01-14', '2025-03-11']])
})
