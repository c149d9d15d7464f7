import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { caseAt, caseSnapshots } from '#src/domain/snapshots.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { addDays } from '#src/domain/days.ts'
import { anyMeetings, day } from './arbitrary.ts'
import { casesOf, item, meeting, mention, onlyCase, treated } from './build.ts'

/** All that can be said on a day, case by case. */
const derivedAt = (meetings: readonly StoredMeeting[], asOf: string) =>
  new Map(
    casesOf(meetings)
      .map((gathered) => [gathered.ref.id, caseAt(gathered, asOf)] as const)
      .filter(([, found]) => found !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

describe('one meeting of Direktionen (issue 2): a strategy postponed, with its past told in the text', () => {
  const held = meeting('Direktionen', '2025-01-28T10:00:00+01:00', [
    item('Øvrige sager', { number: '1', caseNumber: '24/900' }),
    item('Lukket', { number: '2', caseNumber: '24/901', closed: true }),
    item('Havnestrategi', {
      number: '3',
      caseNumber: '22/700',
      outcome: 'postponed',
      mentions: [
        mention('byrådet', '2023-11-22', 'temadrøftelse', 200),
        mention('chefforum', '2024-08-14', 'startede på chefforum', 210),
        mention(null, null, 'tre workshops', 220),
        mention('Opgaveudvalget for Havnen', '2024-10-01', 'drøftet', 230),
      ],
    }),
  ])
  const cases = casesOf([held])
  const byNumber = (number: string, asOf: string) => {
    const gathered = cases.find(({ ref }) => ref.number === number)
    return gathered ? caseAt(gathered, asOf) : null
  }

  it('is postponed there since that day, once', () => {
    expect(byNumber('22/700', '2025-01-28')?.snapshot).toMatchObject({
      ref: { kind: 'strategy', standing: false },
      state: 'postponed',
      place: { stage: 'executive', state: 'postponed', since: '2025-01-28' },
      waits: [{ body: 'Direktionen', since: '2025-01-28', postponedOn: ['2025-01-28'] }],
      lastEvent: { date: '2025-01-28', outcome: 'postponed', meetingId: 'direktionen-2025-01-28', itemNumber: '3' },
      steps: 4,
    })
  })

  it('has its four dated steps on the timeline, and the undated one where it was told', () => {
    expect(byNumber('22/700', '2025-01-28')?.events.map(({ date, body }) => [date, body])).toEqual([
      ['2023-11-22', 'byrådet'],
      ['2024-08-14', 'chefforum'],
      [null, null],
      ['2024-10-01', 'Opgaveudvalget for Havnen'],
      ['2025-01-28', 'Direktionen'],
    ])
  })

  it('has a standing case that never waits', () => {
    expect(byNumber('24/900', '2025-06-01')?.snapshot).toMatchObject({ ref: { standing: true }, waits: [] })
  })

  it('tells nothing of the day before', () => {
    expect(derivedAt([held], '2025-01-27').size).toBe(0)
  })
})

test('snapshots follow one another without gap, the last still standing', () => {
  const gathered = onlyCase(
    treated(
      'Havnestrategi',
      ['Direktionen', '2025-01-14', 'postponed'],
      ['Direktionen', '2025-01-28', 'approved'],
      ['Byrådet', '2025-03-03', 'approved'],
    ),
  )
  expect(caseSnapshots(gathered).map(({ validFrom, validTo, state }) => [validFrom, validTo, state])).toEqual([
    ['2025-01-14', '2025-01-28', 'postponed'],
    ['2025-01-28', '2025-03-03', 'awaiting'],
    ['2025-03-03', null, 'done'],
  ])
})

describe('laws', () => {
  test('what becomes known after a day changes nothing that was said on it', () => {
    fc.assert(
      fc.property(anyMeetings, day, (meetings, asOf) => {
        const known = meetings.filter(({ knownFrom }) => knownFrom <= asOf)
        expect(derivedAt(meetings, asOf)).toEqual(derivedAt(known, asOf))
      }),
      { numRuns: 300 },
    )
  })

  test('the order of import does not matter', () => {
    const shuffled = anyMeetings.chain((meetings) =>
      fc.tuple(fc.constant(meetings), fc.shuffledSubarray(meetings, { minLength: meetings.length })),
    )
    fc.assert(
      fc.property(shuffled, day, ([meetings, otherwise], asOf) => {
        expect(derivedAt(otherwise, asOf)).toEqual(derivedAt(meetings, asOf))
      }),
      { numRuns: 300 },
    )
  })

  test('the snapshot that holds on a day is the case as it stood that day', () => {
    fc.assert(
      fc.property(anyMeetings, day, (meetings, asOf) => {
        for (const gathered of casesOf(meetings)) {
          const held = caseSnapshots(gathered).filter(
            ({ validFrom, validTo }) => validFrom <= asOf && (validTo === null || asOf < validTo),
          )
          const stood = caseAt(gathered, asOf)
          expect(held.map((snapshot) => ({ ...snapshot, validTo: null }))).toEqual(stood ? [stood.snapshot] : [])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a wait counts the postponements since the body last decided anything else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes), { maxLength: 12 }), (decided) => {
        const dated = decided.map(
          (outcome, index) => ['Direktionen', addDays('2025-01-07', index * 7), outcome] as const,
        )
        const last = dated.findLastIndex(([, , outcome]) => outcome !== 'postponed' && outcome !== 'none')
        const since = dated.slice(last + 1).filter(([, , outcome]) => outcome === 'postponed')
        const [first] = casesOf(treated('Ny havn', ...dated))
        const waits = first ? (caseAt(first, '2026-01-01')?.snapshot.waits ?? []) : []
        const postponed = waits.filter(({ waitKind }) => waitKind === 'postponed')
        expect(postponed.flatMap(({ postponedOn }) => postponedOn)).toEqual(since.map(([, date]) => date))
      }),
    )
  })

  test('every event that has happened by then is not of the future', () => {
    fc.assert(
      fc.property(anyMeetings, day, (meetings, asOf) => {
        for (const found of derivedAt(meetings, asOf).values()) {
          for (const event of found?.events ?? []) {
            expect(event.planned || event.date === null || event.date <= asOf).toBe(true)
          }
        }
      }),
    )
  })

  test('every event names where it was read', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const documents = new Set(meetings.map(({ documentId }) => documentId))
        for (const found of derivedAt(meetings, '2026-01-01').values()) {
          for (const { sources } of found?.events ?? []) {
            expect(sources.length).toBeGreaterThan(0)
            expect(sources.every(({ documentId }) => documents.has(documentId))).toBe(true)
          }
        }
      }),
    )
  })
})
