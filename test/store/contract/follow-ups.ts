import { describe, expect, test } from 'vitest'
import type { DueFilter } from '#src/domain/follow-up.ts'
import type { Meeting } from '#src/domain/meeting.ts'
import { CorrectionRefusedError, StaleVersionError } from '#src/store/store.ts'
import type { Store } from '#src/store/store.ts'
import { followUp, item, meeting, reading } from '../build.ts'
import { auditQuery } from './audit.ts'
import { all, chefforum, followUpQuery, january, open, put } from './common.ts'
import type { Fresh } from './common.ts'

/** The minutes of January with its request in other words. */
const asking = (text: string): Meeting => ({
  ...january,
  items: january.items.map((each) => ({
    ...each,
    followUps: each.followUps.map((found) => ({ ...found, text, quote: text })),
  })),
})

/** The follow-up of that id among all the view knows of. */
const withId = async (store: Store, id: string, view = all('2025-03-01')) =>
  (await store.followUps(view, followUpQuery)).items.find((row) => row.id === id)

/** What people write, and that reading again never touches it. */
export function keepsWhatPeopleWrite({ withStore, shared }: Fresh): void {
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

  describe('closing the loop', () => {
    const asked = { ...followUpQuery, body: 'Chefforum' }
    const one = async (store: Store, asOf = '2025-03-01') => {
      const [found] = (await store.followUps(all(asOf), asked)).items
      if (!found) throw new Error('there is one')
      return found
    }
    const answer = { meetingId: 'chefforum-2025-02-20', itemNumber: '1', title: 'Kajens pris i havneplanen' }
    const bo = ['Bo', '2025-02-21T12:00:00+01:00'] as const

    test(
      'the item that dealt with it is offered, taken as proof, and let go when it is opened again',
      withStore(async (store) => {
        await put(store, january)
        await put(store, chefforum)
        const { id, suggestion, version } = await one(store)
        expect(suggestion).toMatchObject(answer)
        await store.changeFollowUp(id, { status: 'done', evidence: suggestion }, version, ...bo)
        expect(await one(store)).toMatchObject({ status: 'done', evidence: answer })
        await store.changeFollowUp(id, { status: 'open' }, version + 1, ...bo)
        expect(await one(store)).toMatchObject({ status: 'open', evidence: null, suggestion: answer })
        const [opened, done] = (await store.audit({ ...auditQuery, followUpId: id })).items
        expect(done?.after).toEqual({ status: 'done', evidence: 'Chefforum 2025-02-20, 1: Kajens pris i havneplanen' })
        expect(opened?.after).toEqual({ status: 'open', evidence: null })
      }),
    )
    test(
      'one that is refused is never offered again, also when its minutes are read anew; the next one is',
      withStore(async (store) => {
        await put(store, january)
        const { document } = await put(store, chefforum)
        await put(store, { ...chefforum, startsAt: '2025-03-20T09:00:00+01:00' })
        const { id, suggestion, version } = await one(store, '2025-04-01')
        if (!suggestion) throw new Error('there is one')
        await store.changeFollowUp(id, { refuse: suggestion }, version, ...bo)
        expect((await one(store)).suggestion).toBeNull()
        expect((await one(store, '2025-04-01')).suggestion).toMatchObject({ meetingId: 'chefforum-2025-03-20' })
        await store.replaceReading(document.id, reading({ ...chefforum, place: 'Lokale 7' }))
        await put(store, { ...january, place: 'Lokale 7' })
        expect((await one(store)).suggestion).toBeNull()
        expect((await store.audit({ ...auditQuery, followUpId: id })).items).toMatchObject([
          { action: 'refused', before: { refused: [] }, after: { refused: [expect.stringContaining('Kajens pris')] } },
        ])
      }),
    )
    test(
      'what is not suggested from open material alone is no proof to those without clearance',
      withStore(async (store) => {
        await put(store, january)
        await put(store, { ...chefforum, items: chefforum.items.map((each) => ({ ...each, closed: true })) })
        const { id, suggestion, version } = await one(store)
        await store.changeFollowUp(id, { status: 'done', evidence: suggestion }, version, ...bo)
        expect((await store.followUp(all('2025-03-01'), id))?.evidence).toMatchObject(answer)
        expect((await store.followUp(open('2025-03-01'), id))?.evidence).toBeNull()
      }),
    )
  })

  describe('what people say of a follow-up', () => {
    test(
      'is told in the log, and counted for those who may read it',
      withStore(async (store) => {
        await put(store, january)
        const [found] = (await store.followUps(all('2025-03-01'), { ...followUpQuery, body: 'Chefforum' })).items
        const { id = '', version } = found ?? {}
        await store.commentFollowUp(id, 'Har rykket Økonomi.', 'Bo', '2025-02-21T12:00:00+01:00')
        expect(await store.followUp(all('2025-03-01'), id)).toMatchObject({ comments: 1, version })
        expect(await store.followUp(all('2025-02-20'), id)).toMatchObject({ comments: 0 })
        expect(await store.followUp(open('2025-03-01'), id)).toMatchObject({ comments: 0 })
        expect((await store.audit({ ...auditQuery, followUpId: id })).items).toMatchObject([
          { action: 'commented', by: 'Bo', before: null, after: { comment: 'Har rykket Økonomi.' } },
        ])
      }),
    )
  })

  describe('a follow-up by hand', () => {
    const meetingId = 'direktionen-2025-01-14'
    const made = { meetingId, itemNumber: '2', text: 'Indhent tal', targetBody: null, responsible: 'Eva', due: null }
    const bo = ['Bo', '2025-02-21T12:00:00+01:00'] as const

    test(
      'stands on its item and case from the day it was written, and is told in the log',
      withStore(async (store) => {
        await put(store, january)
        const id = await store.addFollowUp(made, ...bo)
        expect(await withId(store, id)).toMatchObject({
          text: 'Indhent tal',
          askedBy: 'person',
          askedOn: '2025-02-21',
          responsible: 'Eva',
          status: 'open',
          version: 0,
          item: { meetingId, number: '2', date: '2025-01-14' },
          case: { id: '24/100' },
        })
        expect(await withId(store, id, all('2025-02-20'))).toBeUndefined()
        expect((await store.case(all('2025-03-01'), '24/100'))?.followUps.map((row) => row.id)).toContain(id)
        expect((await store.audit({ ...auditQuery, caseId: '24/100' })).items).toMatchObject([
          { action: 'added', by: 'Bo', followUpId: id, subject: 'Indhent tal' },
        ])
        await store.changeFollowUp(id, { status: 'dropped' }, 0, ...bo)
        expect(await withId(store, id)).toMatchObject({ status: 'dropped', version: 1 })
      }),
    )
    test(
      'stays when the minutes are read anew, and when corrected ones renumber the item',
      withStore(async (store) => {
        const { document } = await put(store, january)
        const id = await store.addFollowUp(made, ...bo)
        await store.correct(meetingId, '2', { field: 'outcome', value: 'approved' }, 0, ...bo)
        await store.replaceReading(document.id, reading({ ...january, place: 'Lokale 7' }))
        expect(await withId(store, id)).toMatchObject({ item: { number: '2' } })
        await put(store, {
          ...january,
          items: january.items.toReversed().map((each, at) => ({ ...each, number: `${at + 1}` })),
        })
        await put(store, {
          ...january,
          place: 'Lokale 8',
          items: january.items.slice(1).map((each, at) => ({ ...each, number: `${at + 1}` })),
        })
        expect(await withId(store, id)).toMatchObject({ item: { number: '1' }, case: { id: '24/100' } })
      }),
    )
    test(
      'on a closed item is for those who may see it, and two on one item are two',
      withStore(async (store) => {
        await put(store, january)
        const id = await store.addFollowUp({ ...made, itemNumber: '3' }, ...bo)
        const other = await store.addFollowUp({ ...made, itemNumber: '3', text: 'Ring til køberen' }, ...bo)
        expect(await withId(store, id)).toMatchObject({ case: { id: '24/200' } })
        expect(await withId(store, other)).toMatchObject({ text: 'Ring til køberen' })
        expect(await withId(store, id, open('2025-03-01'))).toBeUndefined()
      }),
    )
    test(
      'wants an item that is there',
      withStore(async (store) => {
        await put(store, january)
        await expect(store.addFollowUp({ ...made, itemNumber: '9' }, ...bo)).rejects.toThrow(CorrectionRefusedError)
        expect((await store.audit(auditQuery)).total).toBe(0)
      }),
    )
  })

  describe('the day a follow-up falls due', () => {
    const store = shared(async (fresh) => {
      const items = [
        item('24/1', 'Trafikplan', 'noted', { followUps: [followUp('Dato', { due: '2025-02-20' })] }),
        item('24/2', 'Støjpolitik', 'noted', { followUps: [followUp('Møde', { due: 'til næste møde' })] }),
        item('24/3', 'Vinterplan', 'noted', {
          followUps: [followUp('Besvaret', { due: '2025-02-10' }), followUp('Ord', { due: 'i foråret' })],
        }),
      ]
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-03', items))
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-10', [item('24/3', 'Vinterplan', 'approved')]))
    })
    const due = async (asOf: string, filter: DueFilter) => {
      const { items } = await store().followUps(all(asOf), { ...followUpQuery, due: filter, sort: 'due' })
      return items.map((row) => `${row.text} ${row.dueOn}${row.missed ? ' !' : ''}`)
    }
    test.each([
      { asOf: '2025-02-05', late: [], soon: ['Besvaret 2025-02-10'], missed: [] },
      { asOf: '2025-02-10', late: [], soon: ['Besvaret 2025-02-10', 'Møde 2025-02-10', 'Dato 2025-02-20'], missed: [] },
      {
        asOf: '2025-02-21',
        late: ['Besvaret 2025-02-10', 'Møde 2025-02-10 !', 'Dato 2025-02-20 !'],
        soon: [],
        missed: ['Møde 2025-02-10 !', 'Dato 2025-02-20 !'],
      },
    ])('on $asOf late: $late, soon: $soon, missed: $missed', async ({ asOf, late, soon, missed }) => {
      expect(new Set(await due(asOf, 'late'))).toEqual(new Set<string>(late))
      expect(new Set(await due(asOf, 'soon'))).toEqual(new Set<string>(soon))
      expect(new Set(await due(asOf, 'pressing'))).toEqual(new Set<string>([...late, ...soon]))
      expect(new Set(await due(asOf, 'missed'))).toEqual(new Set<string>(missed))
    })
  })
}
