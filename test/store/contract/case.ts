import { describe, expect, test } from 'vitest'
import { item, meeting } from '../build.ts'
import { all, chefforum, february, january, march, put } from './common.ts'
import type { Fresh } from './common.ts'

/** A case with all of it. */
export function tellsCases({ shared }: Fresh): void {
  describe('a case', () => {
    const store = shared(async (fresh) => {
      const last = { number: '4', where: { page: null, start: 900, end: 999 } }
      const standing = item('24/100', 'Øvrige sager', 'noted', last)
      await put(fresh, { ...january, items: [...january.items, ...meeting('x', '2025-01-14', [standing]).items] })
      for (const each of [february, chefforum, march]) await put(fresh, each)
    })
    test('has its steps, waits and follow-ups as of the day', async () => {
      const whole = await store().case(all('2025-02-28'), '24/100')
      expect(whole?.events.map(({ date, outcome }) => [date, outcome])).toEqual([
        ['2025-01-14', 'postponed'],
        ['2025-02-11', 'postponed'],
        ['2025-02-20', 'noted'],
      ])
      expect(whole).toMatchObject({ waits: [{ count: 2 }], followUps: [{ text: 'Chefforum regner på kajens pris.' }] })
    })
    test('names the others that bear its number', async () => {
      const whole = await store().case(all('2025-02-28'), '24/100')
      expect(whole?.sameNumber.map(({ id, standing }) => [id, standing])).toEqual([['24/100~oevrige-sager', true]])
      const other = await store().case(all('2025-02-28'), '24/100~oevrige-sager')
      expect(other?.sameNumber.map(({ id }) => id)).toEqual(['24/100'])
    })
    test('is not there before it was, nor under another name', async () => {
      expect(await store().case(all('2025-01-13'), '24/100')).toBeNull()
      expect(await store().case(all('2025-02-28'), '24/1')).toBeNull()
    })
    test('a strategy, policy or plan is on the pipeline', async () => {
      const placed = await store().pipeline(all('2025-02-28'))
      expect(placed.map((row) => [row.case.id, row.place?.stage])).toEqual([
        ['24/100', 'executive'],
        ['24/300', 'political'],
      ])
    })
  })
}
