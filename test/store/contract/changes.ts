import { describe, expect, test } from 'vitest'
import type { StoreChange } from '#src/store/store-change.ts'
import type { Store } from '#src/store/store.ts'
import { reading, request } from '../build.ts'
import { all, followUpQuery, january, put } from './common.ts'
import type { Fresh } from './common.ts'

/** What is told, one after the other; the database may take a moment to tell. */
export function heard(store: Store) {
  const told: StoreChange[] = []
  let wake: (() => void) | null = null
  store.subscribe((change) => {
    told.push(change)
    wake?.()
  })
  return async (): Promise<StoreChange> => {
    while (told.length === 0) await new Promise<void>((done) => (wake = done))
    const [next] = told.splice(0, 1)
    if (!next) throw new Error('something was told')
    return next
  }
}

export function tellsOfChanges({ withStore }: Fresh): void {
  describe('who listens is told', () => {
    test(
      'of a document that came in, with the revision it came to',
      withStore(async (store) => {
        const next = heard(store)
        const { document } = await put(store, january)
        expect(await next()).toEqual({
          event: 'imported',
          revision: await store.revision(),
          documentId: document.id,
          meetingIds: ['direktionen-2025-01-14'],
        })
      }),
    )

    test(
      'of what a person changed, and of nothing where nothing changed',
      withStore(async (store) => {
        const read = reading(january)
        await store.importDocument(request(read))
        const [asked] = (await store.followUps(all('2025-02-01'), followUpQuery)).items
        const id = asked?.id ?? ''
        const next = heard(store)
        await store.importDocument(request(read))
        await store.changeFollowUp(id, { status: 'done' }, 0, 'Åse', '2025-02-01T12:00:00+01:00')
        const change = { event: 'changed', what: 'follow-ups', id, revision: await store.revision() }
        // What the import told, should it come late, is of a revision before.
        let told = await next()
        while (told.revision < change.revision) told = await next()
        expect(told).toEqual(change)
      }),
    )

    test(
      'until they listen no more',
      withStore(async (store) => {
        const told: StoreChange[] = []
        const unsubscribe = store.subscribe((change) => told.push(change))
        unsubscribe()
        const next = heard(store)
        await put(store, january)
        await next()
        expect(told).toEqual([])
      }),
    )
  })
}
