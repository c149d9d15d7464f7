import { describe, expect, test } from 'vitest'
import { all, answers, caseQuery, february, january, meetingQuery, open, put } from './common.ts'
import type { Fresh } from './common.ts'

/** What those without clearance never see (domain.md, Closed items). */
export function keepsClosedItems({ shared }: Fresh): void {
  describe('for whom', () => {
    const store = shared(async (fresh) => {
      for (const each of [january, february]) await put(fresh, each)
    })
    test('those with clearance see the closed item', async () => {
      const seen = JSON.stringify(await answers(store(), all('2025-03-01')))
      for (const secret of ['24/200', 'Møllegrunden', 'Køberen']) expect(seen).toContain(secret)
    })
    test('no part of it is in any view that is open', async () => {
      const seen = JSON.stringify(await answers(store(), open('2025-03-01')))
      for (const secret of ['24/200', 'Møllegrund', 'Køberen']) expect(seen).not.toContain(secret)
      expect(await store().case(open('2025-03-01'), '24/200')).toBeNull()
      for (const q of ['24/200', 'møllegrunden', 'køberen']) {
        expect(await store().search(open('2025-03-01'), q, 20)).toEqual([])
        expect(await store().cases(open('2025-03-01'), { ...caseQuery, q })).toMatchObject({ items: [], total: 0 })
      }
    })
    test('its number stands in the meeting, and nothing else', async () => {
      const seen = await store().meeting(open('2025-03-01'), 'direktionen-2025-01-14')
      expect(seen?.items[2]).toMatchObject({ number: '3', title: 'Lukket punkt', caseNumber: null, followUps: [] })
    })
    test('no count betrays it', async () => {
      expect((await store().summary(open('2025-03-01'))).counts).toMatchObject({
        postponed: 1,
        cases: 3,
        followUpsOpen: 1,
      })
      expect((await store().meetings(open('2025-01-31'), meetingQuery)).items[0]).toMatchObject({ postponed: 1 })
      expect((await store().meetings(all('2025-01-31'), meetingQuery)).items[0]).toMatchObject({ postponed: 2 })
    })
  })
}
