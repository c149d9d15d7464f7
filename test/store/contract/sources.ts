import { describe, expect, test } from 'vitest'
import type { ListedMeeting, SourceState } from '#src/store/source-store.ts'
import type { Store } from '#src/store/store.ts'
import { reading, request } from '../build.ts'
import { all, january, meetingQuery } from './common.ts'
import type { Fresh } from './common.ts'

const host = 'https://dagsordener.fjordby.dk'
const at = '2025-02-01T08:00:00.000Z'
const later = '2025-02-02T08:00:00.000Z'

const listed = (key: string, version = '1'): ListedMeeting => ({
  key,
  version,
  name: 'Direktionen 14.01.2025',
  bodyKey: 'direktionen',
  day: '2025-01-14',
  supplement: false,
})
const never = { fetched: null, failure: null, withdrawnAt: null }

/** January's minutes, fetched as one or more meetings of the source. */
const fetchAs = (store: Store, ...keys: string[]) =>
  store.importDocument({
    ...request(reading(january)),
    fetched: { source: host, meetings: keys.map((key) => ({ key, version: '1' })) },
  })

async function since(store: Store): Promise<(string | null | undefined)[]> {
  const view = all('2025-03-01')
  const { items } = await store.meetings(view, meetingQuery)
  return [items[0]?.withdrawnAt, (await store.meeting(view, items[0]?.id ?? ''))?.withdrawnAt]
}

export function keepsSources({ withStore }: Fresh): void {
  describe('a source', () => {
    test(
      'is known by how its runs went, and each by its own name',
      withStore(async (store) => {
        const counts = { new: 3, changed: 0, unchanged: 9, withdrawn: 0, failed: 1, calls: 14 }
        const failure = { name: 'Direktionen 14.01.2025', why: 'Kilden svarede 500.', at }
        const state: SourceState = {
          running: { startedAt: later, done: 1, total: 2, counts, failed: ['a'] },
          lastRun: { startedAt: at, endedAt: at, counts },
          nextRun: later,
          failures: [failure],
        }
        expect(await store.sourceState(host)).toBeNull()
        await store.saveSourceState(host, state)
        await store.saveSourceState(host, { ...state, running: null })
        expect(await store.sourceState(host)).toEqual({ ...state, running: null })
        expect(await store.sourceState('another')).toBeNull()
      }),
    )

    test(
      'keeps what became of each meeting when it lists it anew',
      withStore(async (store) => {
        await store.listSource(host, [listed('a'), listed('b'), listed('c')], at)
        await fetchAs(store, 'a')
        const failure = { name: 'Direktionen 14.01.2025', why: 'Mødet har ingen punkter.', at }
        await store.noteUnread({ source: host, meetings: [{ key: 'b', version: '1' }] }, failure)
        expect(await store.listSource(host, [listed('a', '2'), listed('b'), listed('c')], later)).toBe(0)
        expect((await store.sourceMeetings(host)).toSorted((x, y) => (x.key < y.key ? -1 : 1))).toEqual([
          { ...listed('a', '2'), ...never, fetched: '1' },
          { ...listed('b'), ...never, fetched: '1', failure },
          { ...listed('c'), ...never },
        ])
        expect(await store.sourceMeetings('another')).toEqual([])
        expect(await store.unreadMeetings(host)).toEqual([failure])
        await store.listSource(host, [listed('a'), listed('c')], later)
        expect(await store.unreadMeetings(host)).toEqual([])
      }),
    )

    test(
      'that lists a meeting no more leaves it marked, and unmarked when it lists it again',
      withStore(async (store) => {
        await store.listSource(host, [listed('a'), listed('b')], at)
        await fetchAs(store, 'a')
        expect(await since(store)).toEqual([null, null])
        const revision = await store.revision()
        expect(await store.listSource(host, [listed('b')], later)).toBe(1)
        expect(await since(store)).toEqual([later, later])
        expect(await store.revision()).toBe(revision + 1)
        expect(await store.listSource(host, [listed('b')], later)).toBe(0)
        await store.listSource(host, [listed('a'), listed('b')], later)
        expect(await since(store)).toEqual([null, null])
      }),
    )

    test(
      'holds on to a meeting as long as it lists one of the parts it was fetched in',
      withStore(async (store) => {
        await store.listSource(host, [listed('a'), listed('a-supplement')], at)
        await fetchAs(store, 'a', 'a-supplement')
        await store.listSource(host, [listed('a')], later)
        expect(await since(store)).toEqual([null, null])
        await store.listSource(host, [], later)
        expect(await since(store)).toEqual([later, later])
      }),
    )

    test(
      'says nothing of documents that came otherwise, until it has the same',
      withStore(async (store) => {
        await store.importDocument(request(reading(january)))
        await store.listSource(host, [listed('a')], at)
        expect((await fetchAs(store, 'a')).status).toBe('known')
        await store.listSource(host, [], later)
        expect(await since(store)).toEqual([later, later])
      }),
    )
  })
}
