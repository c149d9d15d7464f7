import { describe, expect, test } from 'vitest'
import { decision, item, meeting } from '../build.ts'
import { all, caseQuery, put, waitQuery } from './common.ts'
import type { Fresh } from './common.ts'

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
}
