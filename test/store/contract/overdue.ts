import { describe, expect, test } from 'vitest'
import { agenda, decision, item, meeting, reading, request } from '../build.ts'
import { all, caseQuery, put, waitQuery } from './common.ts'
import type { Fresh } from './common.ts'

const putOff = (number: string, until: string) =>
  item(number, `Sag ${number}`, 'postponed', { decision: decision('postponed', { until }) })

/** Waits that are past their day (domain.md, Postponed, rule 3). */
export function knowsOverdue({ shared }: Fresh): void {
  describe('overdue', () => {
    const store = shared(async (fresh) => {
      const dated = item('24/1', 'Trafikplan', 'postponed', {
        decision: decision('postponed', { until: '2025-02-28' }),
      })
      const next = item('24/2', 'Støjpolitik', 'postponed', {
        decision: decision('postponed', { until: 'næste møde' }),
      })
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-03', [dated, next, item('24/3', 'Vinterplan', 'postponed')]))
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-10', [item('24/4', 'Stier', 'approved')]))
    })
    const late = [
      { asOf: '2025-02-09', overdue: [] },
      { asOf: '2025-02-10', overdue: [] },
      { asOf: '2025-02-11', overdue: ['24/2'] },
      { asOf: '2025-02-28', overdue: ['24/2'] },
      { asOf: '2025-03-01', overdue: ['24/1', '24/2'] },
    ]
    test.each(late)('on $asOf: $overdue', async ({ asOf, overdue }) => {
      const found = await store().waits(all(asOf), { ...waitQuery, overdue: true })
      expect(found.items.map((row) => row.case.id)).toEqual(overdue)
      expect(found.items.every((row) => row.overdue)).toBe(true)
      const others = await store().waits(all(asOf), { ...waitQuery, overdue: false })
      expect(others.total).toBe(3 - overdue.length)
      expect((await store().summary(all(asOf))).counts).toMatchObject({ postponed: 3, overdue: overdue.length })
      const states = await store().cases(all(asOf), { ...caseQuery, state: 'overdue', sort: 'number' })
      expect(states.items.map((row) => row.case.id)).toEqual(overdue)
      expect(states.items.every(({ state }) => state === 'overdue')).toBe(true)
    })
  })

  describe('a wait that should have come and did not', () => {
    const store = shared(async (fresh) => {
      await put(
        fresh,
        meeting('Teknisk Udvalg', '2025-02-03', [
          putOff('24/1', '2025-02-28'),
          putOff('24/2', 'næste møde'),
          putOff('24/3', '2025-02-10'),
        ]),
      )
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-10', [item('24/4', 'Stier', 'approved')]))
      const coming = reading(agenda('Teknisk Udvalg', '2025-03-17', [item('24/3', 'Sag 24/3', null)]))
      await fresh.importDocument(request(coming, { receivedAt: '2025-03-10T08:00:00+01:00' }))
    })
    test.each([
      { asOf: '2025-02-09', missed: {} },
      { asOf: '2025-02-10', missed: { '24/2': '2025-02-10', '24/3': '2025-02-10' } },
      { asOf: '2025-03-01', missed: { '24/1': '2025-02-10', '24/2': '2025-02-10', '24/3': '2025-02-10' } },
      { asOf: '2025-03-10', missed: { '24/1': '2025-02-10', '24/2': '2025-02-10' } },
    ])('on $asOf: $missed', async ({ asOf, missed }) => {
      const { items } = await store().waits(all(asOf), { ...waitQuery, sort: 'title' })
      const found = items.filter((row) => row.missed)
      expect(Object.fromEntries(found.map((row) => [row.case.id, row.missedMeeting?.startsAt]))).toEqual(missed)
      expect(items.filter((row) => !row.missed).every(({ missedMeeting }) => missedMeeting === null)).toBe(true)
    })
  })
}
