import { describe, expect, test } from 'vitest'
import { stageStretches, waitStretches } from '#src/domain/analytics-stretches.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { Store } from '#src/store/store.ts'
import { agenda, decision, item, meeting, reading, request } from '../build.ts'
import { all, chefforum, february, january, march, open, put } from './common.ts'
import type { Fresh } from './common.ts'

const told = (counts: { bodyId: string; month: string; outcome: string; count: number }[]) =>
  counts.map(({ bodyId, month, outcome, count }) => `${bodyId} ${month} ${outcome} ${count}`)

const everything = { body: null, from: null, to: null }

const waitsOf =
  (store: Store) =>
  async (asOf: string, body: string | null = null) =>
    waitStretches(await store.waitRecords(all(asOf), body), asOf).map(({ case: { id }, from, to }) => [id, from, to])

/** What statistics are made of: decisions, waits and stages, counted as of a day and for an audience. */
export function countsForStatistics({ shared, withStore }: Fresh): void {
  describe('statistics', () => {
    const store = shared(async (fresh) => {
      for (const each of [january, february, march, chefforum]) await put(fresh, each)
      await put(fresh, agenda('Direktionen', '2025-04-08T10:00:00+02:00', [item('24/300', 'Ældrepolitik', 'approved')]))
    })

    test('decisions by body, month and outcome: standing items and agendas have none', async () => {
      expect(told(await store().decisionCounts(all('2025-12-31'), everything))).toEqual([
        'chefforum 2025-02 noted 1',
        'direktionen 2025-01 postponed 2',
        'direktionen 2025-02 approved 1',
        'direktionen 2025-02 postponed 1',
        'direktionen 2025-03 approved 1',
      ])
    })
    test('of one body, in a period', async () => {
      const asked = { body: 'Direktionen', from: '2025-02-01', to: '2025-02-28' }
      expect(told(await store().decisionCounts(all('2025-12-31'), asked))).toEqual([
        'direktionen 2025-02 approved 1',
        'direktionen 2025-02 postponed 1',
      ])
    })
    test('as of a day, what came later is not counted', async () => {
      expect(told(await store().decisionCounts(all('2025-02-10'), everything))).toEqual([
        'direktionen 2025-01 postponed 2',
      ])
    })
    test('a closed item is in no count and no wait of what is open', async () => {
      expect(told(await store().decisionCounts(open('2025-02-10'), everything))).toEqual([
        'direktionen 2025-01 postponed 1',
      ])
      const waits = waitStretches(await store().waitRecords(open('2025-12-31'), null), '2025-12-31')
      expect(waits.map((wait) => wait.case.id)).toEqual(['24/100'])
    })
    test('the decisions themselves, the latest first, of some outcomes or of all', async () => {
      const found = async (outcomes: readonly Outcome[] | null) =>
        (await store().decisions(all('2025-12-31'), { ...everything, body: 'Direktionen' }, outcomes)).map(
          ({ case: { id }, date, outcome, meetingId, itemNumber }) =>
            `${id} ${date} ${outcome} ${meetingId} ${itemNumber}`,
        )
      expect(await found(null)).toEqual([
        '24/100 2025-03-11 approved direktionen-2025-03-11 1',
        '24/100 2025-02-11 postponed direktionen-2025-02-11 1',
        '24/300 2025-02-11 approved direktionen-2025-02-11 2',
        '24/100 2025-01-14 postponed direktionen-2025-01-14 2',
        '24/200 2025-01-14 postponed direktionen-2025-01-14 3',
      ])
      expect(await found(['approved'])).toHaveLength(2)
      expect(await store().decisions(open('2025-02-10'), everything, null)).toHaveLength(1)
    })
    test('waits with when they ended', async () => {
      const asked = waitsOf(store())
      expect(await asked('2025-12-31')).toEqual([
        ['24/100', '2025-01-14', '2025-03-11'],
        ['24/200', '2025-01-14', null],
      ])
      expect(await asked('2025-03-10', 'direktionen')).toEqual([
        ['24/100', '2025-01-14', null],
        ['24/200', '2025-01-14', null],
      ])
      expect(await asked('2025-12-31', 'Chefforum')).toEqual([])
    })

    test(
      'a decision counts also as of a day on which an agenda, replaced since, still had its item under another case',
      withStore(async (fresh) => {
        const decided = (body: string, day: string, title: string) =>
          put(fresh, meeting(body, day, [item('24/5', title, 'noted')]))
        await decided('Økonomiudvalget', '2025-01-13', 'Ældrepolitik')
        const coming = agenda('Økonomiudvalget', '2025-02-10', [item('24/5', 'Lukket', null)])
        await fresh.importDocument(request(reading(coming), { receivedAt: '2025-01-14T08:00:00+01:00' }))
        await decided('Byrådet', '2025-01-27', 'Salg af grund')
        await put(fresh, meeting('Økonomiudvalget', '2025-02-10', [item('24/6', 'Budget', 'noted')]))
        expect(told(await fresh.decisionCounts(all('2025-02-03'), everything))).toEqual([
          'byraadet 2025-01 noted 1',
          'oekonomiudvalget 2025-01 noted 1',
        ])
      }),
    )

    test(
      'stages that strategies have been through, of all bodies or of those one has had',
      withStore(async (fresh) => {
        const strategy = (body: string, day: string, outcome: 'discussed' | 'recommended' | 'approved') =>
          put(fresh, meeting(body, `${day}T10:00:00+01:00`, [item('25/7', 'Strategi for havnen', outcome)]))
        await strategy('Chefforum', '2025-01-08', 'discussed')
        await strategy('Direktionen', '2025-02-04', 'discussed')
        await put(fresh, meeting('Teknisk Udvalg', '2025-02-12', [item('25/9', 'Plan for stier', 'discussed')]))
        const stays = async (asOf: string, body: string | null) =>
          stageStretches(await fresh.placeRecords(all(asOf), body), asOf).map(
            ({ case: { id }, stage, from, to }) => `${id} ${stage} ${from} ${to}`,
          )
        expect(await stays('2025-03-01', null)).toEqual([
          '25/7 internal 2025-01-08 2025-02-04',
          '25/7 executive 2025-02-04 null',
          '25/9 political 2025-02-12 null',
        ])
        expect(await stays('2025-03-01', 'Chefforum')).toHaveLength(2)
        expect(await stays('2025-01-31', null)).toEqual(['25/7 internal 2025-01-08 null'])
        expect(await stays('2025-01-31', 'Direktionen')).toEqual([])
      }),
    )

    test(
      'a corrected outcome counts in place of what was read',
      withStore(async (fresh) => {
        const read = meeting('Direktionen', '2025-01-14', [
          item('24/1', 'Ny skole', null, { decision: decision('unclear') }),
        ])
        await put(fresh, read)
        const corrected = { field: 'outcome', value: 'postponed' } as const
        await fresh.correct('direktionen-2025-01-14', '1', corrected, 0, 'Bo', '2025-02-01T12:00:00+01:00')
        expect(told(await fresh.decisionCounts(all('2025-02-02'), everything))).toEqual([
          'direktionen 2025-01 postponed 1',
        ])
      }),
    )
  })
}
