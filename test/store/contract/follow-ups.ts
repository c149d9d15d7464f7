import { describe, expect, test } from 'vitest'
import type { Meeting } from '#src/domain/meeting.ts'
import { StaleVersionError } from '#src/store/store.ts'
import type { Store } from '#src/store/store.ts'
import { reading } from '../build.ts'
import { all, followUpQuery, january, put } from './common.ts'
import type { Fresh } from './common.ts'

/** The minutes of January with its request in other words. */
const asking = (text: string): Meeting => ({
  ...january,
  items: january.items.map((each) => ({
    ...each,
    followUps: each.followUps.map((found) => ({ ...found, text, quote: text })),
  })),
})

/** What people write, and that reading again never touches it. */
export function keepsWhatPeopleWrite({ withStore }: Fresh): void {
  describe('what people write of a follow-up', () => {
    const asked = { ...followUpQuery, body: 'Chefforum' }
    const one = async (store: Store, asOf: string) => {
      const [found] = (await store.followUps(all(asOf), asked)).items
      if (!found) throw new Error('there is one')
      return found
    }
    test(
      'moves its version, and is kept with who and when',
      withStore(async (store) => {
        await put(store, january)
        const { id, version } = await one(store, '2025-03-01')
        const revision = await store.revision()
        await store.changeFollowUp(id, { note: 'Ringet til havnen' }, version, 'Bo', '2025-02-01T12:00:00+01:00')
        await store.changeFollowUp(
          id,
          { status: 'done', responsible: null },
          version + 1,
          'Eva',
          '2025-02-03T09:00:00+01:00',
        )
        expect(await store.revision()).toBe(revision + 2)
        expect(await store.followUp(all('2025-03-01'), id)).toMatchObject({
          status: 'done',
          note: 'Ringet til havnen',
          responsible: null,
          changedBy: 'Eva',
          changedAt: '2025-02-03T09:00:00+01:00',
          version: version + 2,
        })
        expect((await store.followUps(all('2025-03-01'), { ...asked, status: 'open' })).total).toBe(0)
        expect((await store.followUps(all('2025-03-01'), { ...asked, status: 'done' })).total).toBe(1)
        expect((await store.summary(all('2025-03-01'))).counts.followUpsOpen).toBe(1)
      }),
    )
    test(
      'is not known to a view of an earlier day',
      withStore(async (store) => {
        await put(store, january)
        const { id, version } = await one(store, '2025-03-01')
        await store.changeFollowUp(id, { status: 'done' }, version, 'Bo', '2025-02-01T23:30:00Z')
        expect((await one(store, '2025-02-01')).status).toBe('open')
        expect((await one(store, '2025-02-02')).status).toBe('done')
      }),
    )
    test(
      'is refused when someone else was first',
      withStore(async (store) => {
        await put(store, january)
        const { id, version } = await one(store, '2025-03-01')
        const change = (by: string) => store.changeFollowUp(id, { note: by }, version, by, '2025-02-01T12:00:00+01:00')
        const results = await Promise.allSettled([change('Bo'), change('Eva')])
        expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
        await expect(change('Ib')).rejects.toThrow(StaleVersionError)
        expect((await one(store, '2025-03-01')).version).toBe(version + 1)
      }),
    )
    test(
      'stays when a better reader reads the sentence otherwise, and when the minutes are corrected',
      withStore(async (store) => {
        const { document } = await put(store, january)
        const { id, version } = await one(store, '2025-03-01')
        await store.changeFollowUp(id, { note: 'Aftalt' }, version, 'Bo', '2025-02-01T12:00:00+01:00')
        await store.replaceReading(document.id, reading(asking('Chefforum regner på hele kajens pris.')))
        expect(await one(store, '2025-03-01')).toMatchObject({
          id,
          note: 'Aftalt',
          text: 'Chefforum regner på hele kajens pris.',
        })
        await put(store, asking('Chefforum regner snart på hele kajens pris.'))
        expect(await one(store, '2025-03-01')).toMatchObject({ id, note: 'Aftalt', version: version + 1 })
      }),
    )
  })
}
