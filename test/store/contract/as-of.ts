import { describe, expect, test } from 'vitest'
import { item, meeting } from '../build.ts'
import { all, answers, chefforum, february, followUpQuery, january, march, put, waitQuery } from './common.ts'
import type { Fresh } from './common.ts'

/** What a view of a day sees. */
export function answersAsOf({ shared }: Fresh): void {
  describe('as of a day', () => {
    const store = shared(async (fresh) => {
      for (const each of [march, january, chefforum, february]) await put(fresh, each)
    })
    const states = [
      { asOf: '2025-01-13', waits: [], state: null, cases: 0, followUps: 0 },
      { asOf: '2025-01-14', waits: [1], state: 'postponed', cases: 3, followUps: 2 },
      { asOf: '2025-02-11', waits: [2], state: 'postponed', cases: 4, followUps: 2 },
      { asOf: '2025-03-10', waits: [2], state: 'postponed', cases: 4, followUps: 2 },
      { asOf: '2025-03-11', waits: [], state: 'awaiting', cases: 4, followUps: 2 },
    ]
    test.each(states)('$asOf', async ({ asOf, waits, state, cases, followUps }) => {
      const { counts } = await store().summary(all(asOf))
      expect(counts).toMatchObject({ cases, followUpsOpen: followUps })
      const found = await store().waits(all(asOf), { ...waitQuery, q: 'havneplan' })
      expect(found.items.map(({ count }) => count)).toEqual(waits)
      expect((await store().case(all(asOf), '24/100'))?.state ?? null).toBe(state)
    })

    const suggested = async (asOf: string) => {
      const found = await store().followUps(all(asOf), { ...followUpQuery, body: 'Chefforum' })
      return found.items.map(({ suggestion }) => suggestion?.meetingId ?? null)
    }

    test('days waited and meetings passed are counted to that day', async () => {
      const [wait] = (await store().waits(all('2025-02-20'), { ...waitQuery, q: '24/100' })).items
      expect(wait).toMatchObject({ since: '2025-01-14', latest: '2025-02-11', daysWaiting: 37, meetingsPassed: 1 })
    })

    test('a follow-up is offered as answered from the day it was', async () => {
      expect(await suggested('2025-02-19')).toEqual([null])
      expect(await suggested('2025-02-20')).toEqual(['chefforum-2025-02-20'])
    })

    test('bodies have the meetings before and after that day', async () => {
      const bodies = await store().bodies(all('2025-02-15'))
      expect(bodies).toMatchObject([{ id: 'direktionen', meetings: 2, lastMeeting: { id: 'direktionen-2025-02-11' } }])
    })

    test('a document known later changes nothing of it', async () => {
      const before = await answers(store(), all('2025-03-11'))
      await put(
        store(),
        meeting('Byrådet', '2025-03-31T19:00:00+02:00', [item('24/100', 'Havneplan for Fjordby', 'approved')]),
      )
      expect(await answers(store(), all('2025-03-11'))).toEqual(before)
    })
  })
}
