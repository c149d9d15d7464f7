import { describe, expect, test } from 'vitest'
import { agenda, decision, item, meeting, reading, request } from '../build.ts'
import { all, waitQuery, meetingQuery, put, answers, january, february } from './common.ts'
import type { Fresh } from './common.ts'

/** Which document stands for a meeting (domain.md, Postponed, rules 6 and 7). */
export function replacesMeetings({ withStore }: Fresh): void {
  describe('the same meeting again', () => {
    const corrected = {
      ...february,
      items: february.items.map((each) => ({ ...each, decision: decision('approved') })),
    }
    const coming = agenda('Direktionen', '2025-02-11T10:00:00+01:00', [item('24/100', 'Havneplan for Fjordby', null)])
    const received = { receivedAt: '2025-02-04T08:00:00+01:00' }

    test(
      'later minutes replace earlier ones',
      withStore(async (store) => {
        await put(store, january)
        const first = await put(store, february)
        const { status, document } = await put(store, corrected)
        expect(status).toBe('replaced')
        expect((await store.meeting(all('2025-03-01'), 'direktionen-2025-02-11'))?.documentId).toBe(document.id)
        expect((await store.waits(all('2025-03-01'), waitQuery)).items.map((row) => row.case.id)).toEqual(['24/200'])
        expect((await store.documents()).map(({ id, meetingIds }) => ({ id, meetingIds }))).toContainEqual({
          id: first.document.id,
          meetingIds: [],
        })
      }),
    )

    test(
      'an agenda never replaces minutes',
      withStore(async (store) => {
        await put(store, february)
        const { status, document } = await store.importDocument(request(reading(coming), received))
        expect(status).toBe('new')
        expect(document.meetingIds).toEqual([])
        expect((await store.meeting(all('2025-03-01'), 'direktionen-2025-02-11'))?.kind).toBe('minutes')
      }),
    )

    test(
      'minutes replace an agenda, which a view of an earlier day still sees',
      withStore(async (store) => {
        await put(store, january)
        await store.importDocument(request(reading(coming), received))
        const before = await answers(store, all('2025-02-05'))
        const [wait] = (await store.waits(all('2025-02-05'), waitQuery)).items
        const [onBoard] = await store.pipeline(all('2025-02-05'))
        const next = 'direktionen-2025-02-11'
        expect([wait?.nextMeeting?.id, onBoard?.nextMeeting?.id]).toEqual([next, next])
        const { status } = await put(store, february)
        expect(status).toBe('replaced')
        expect(await answers(store, all('2025-02-05'))).toEqual(before)
        expect((await store.meeting(all('2025-02-11'), 'direktionen-2025-02-11'))?.kind).toBe('minutes')
        expect(await store.meeting(all('2025-02-03'), 'direktionen-2025-02-11')).toBeNull()
      }),
    )

    test(
      'two meetings of a body on one day are two',
      withStore(async (store) => {
        await put(store, january)
        const other = meeting('Direktion', '2025-01-14T15:00:00+01:00', [item('25/1', 'Budgetopfølgning', 'noted')])
        const { document } = await put(store, other)
        expect(document.meetingIds).toEqual(['direktionen-2025-01-14-1500'])
        expect((await store.meetings(all('2025-12-31'), meetingQuery)).total).toBe(2)
      }),
    )
  })
}
