import { describe, expect, test } from 'vitest'
import type { AgendaContent, DraftItem, LeftOut } from '#src/domain/agenda.ts'
import { AgendaExistsError, NoSuchAgendaError } from '#src/store/agenda-store.ts'
import { StaleVersionError } from '#src/store/store.ts'
import { content as agendaContent, draftItem } from '#test/domain/build-agenda.ts'
import { decision, item, meeting } from '../build.ts'
import { auditQuery } from './audit.ts'
import { heard } from './changes.ts'
import { all, open, put } from './common.ts'
import type { Fresh } from './common.ts'

const content = (date: string, items: DraftItem[] = [], about: Partial<AgendaContent> = {}): AgendaContent =>
  agendaContent({ date, items, ...about })

const [bo, eva] = [
  ['Bo', '2025-03-01T09:00:00+01:00'],
  ['Eva', '2025-03-02T10:00:00+01:00'],
] as const
/** Agendas that are being prepared: never lost, never overwritten unseen, and told in the log. */
export function keepsAgendas({ withStore, shared }: Fresh): void {
  describe('agenda drafts', () => {
    test(
      'are kept with who and when, and listed next meeting first, by body and by day',
      withStore(async (store) => {
        const revision = await store.revision()
        const later = await store.addAgenda(content('2025-04-20'), ...bo)
        const sooner = await store.addAgenda(content('2025-03-20', [draftItem('a')]), ...eva)
        const other = await store.addAgenda(content('2025-03-20', [], { body: 'Direktionen' }), ...eva)
        expect(await store.revision()).toBe(revision + 3)
        expect(sooner).toMatchObject({ version: 1, createdBy: 'Eva', changedAt: eva[1], items: [draftItem('a')] })
        const every = { body: null, from: null, to: null }
        expect(await store.agendas('all', every)).toEqual([sooner, other, later])
        expect(await store.agendas('all', { ...every, body: 'CHEFFORUM' })).toEqual([sooner, later])
        expect(await store.agendas('all', { ...every, from: '2025-03-21' })).toEqual([later])
        expect(await store.agendas('all', { ...every, to: '2025-03-20', body: 'direktionen' })).toEqual([other])
        expect(await store.agenda('all', later.id)).toEqual(later)
        expect(await store.agenda('all', 'nothing')).toBeNull()
      }),
    )
    test(
      'there is one for a body and a day, however the body is printed',
      withStore(async (store) => {
        await store.addAgenda(content('2025-03-20'), ...bo)
        const again = store.addAgenda(content('2025-03-20', [], { body: 'CHEFFORUM' }), ...eva)
        await expect(again).rejects.toThrow(AgendaExistsError)
        const moving = await store.addAgenda(content('2025-03-21'), ...bo)
        const onto = store.changeAgenda(moving.id, content('2025-03-20'), moving.version, ...bo)
        await expect(onto).rejects.toThrow(AgendaExistsError)
        expect(await store.agenda('all', moving.id)).toEqual(moving)
      }),
    )
    test(
      'a change replaces the content and moves the version; the second of two on one version is refused',
      withStore(async (store) => {
        const { id } = await store.addAgenda(content('2025-03-20', [draftItem('a')]), ...bo)
        const write = (note: string) =>
          store.changeAgenda(id, content('2025-03-27', [draftItem('a', { note })]), 1, ...eva)
        // Which of the two comes first is the database's to say; the one it kept is the one that was told so.
        const notes = ['Bilag mangler', 'Bilag er her']
        const results = await Promise.allSettled(notes.map(write))
        const kept = notes.filter((_, index) => results[index]?.status === 'fulfilled')
        expect(kept).toHaveLength(1)
        await expect(write('for sent')).rejects.toThrow(StaleVersionError)
        expect(await store.agenda('all', id)).toMatchObject({
          version: 2,
          date: '2025-03-27',
          createdBy: 'Bo',
          changedBy: 'Eva',
          items: kept.map((note) => ({ note })),
        })
        await expect(store.changeAgenda('gone', content('2025-03-20'), 1, ...bo)).rejects.toThrow(NoSuchAgendaError)
      }),
    )
    test(
      'one is taken away by the version that stands, and its day is free again',
      withStore(async (store) => {
        const { id } = await store.addAgenda(content('2025-03-20'), ...bo)
        await expect(store.removeAgenda(id, 2, ...eva)).rejects.toThrow(StaleVersionError)
        await store.removeAgenda(id, 1, ...eva)
        expect(await store.agenda('all', id)).toBeNull()
        expect((await store.addAgenda(content('2025-03-20'), ...bo)).id).not.toBe(id)
      }),
    )
    test(
      'a moved item leaves, with where it went; a copied one stays; both come last on a draft that is begun for them',
      withStore(async (store) => {
        const items = [draftItem('a', { caseId: '24/1' }), draftItem('b')]
        const from = await store.addAgenda(content('2025-03-20', items), ...bo)
        const to = { body: 'Direktionen', date: '2025-04-01' }
        const moved = await store.sendItem({ agendaId: from.id, itemId: 'a', how: 'move', to }, 1, ...eva)
        expect(moved.from).toMatchObject({ version: 2, items: [items[1]], leftOut: [{ id: 'a', movedTo: to }] })
        expect(moved.to).toMatchObject({ ...to, items: [items[0]] })
        const copied = await store.sendItem({ agendaId: from.id, itemId: 'b', how: 'duplicate', to }, 2, ...eva)
        expect(copied.from).toEqual(moved.from)
        expect(copied.to.items.map(({ title }) => title)).toEqual(['Punkt a', 'Punkt b'])
        expect(copied.to.items[1]?.id).not.toBe('b')
        const back = {
          agendaId: copied.to.id,
          itemId: 'a',
          how: 'move',
          to: { body: from.body, date: from.date },
        } as const
        expect((await store.sendItem(back, copied.to.version, ...bo)).to).toMatchObject({
          items: [{ id: 'b' }, { id: 'a' }],
          leftOut: [],
        })
      }),
    )
    test(
      'an item is not sent from a draft that has changed, nor to where it stands, nor when it is gone',
      withStore(async (store) => {
        const from = await store.addAgenda(content('2025-03-20', [draftItem('a')]), ...bo)
        const send = (version: number, itemId: string, date: string) =>
          store.sendItem({ agendaId: from.id, itemId, how: 'move', to: { body: 'Chefforum', date } }, version, ...eva)
        await expect(send(7, 'a', '2025-04-20')).rejects.toThrow(StaleVersionError)
        await expect(send(1, 'x', '2025-04-20')).rejects.toThrow(NoSuchAgendaError)
        await expect(send(1, 'a', '2025-03-20')).rejects.toThrow(AgendaExistsError)
        expect(await store.agendas('all', { body: null, from: null, to: null })).toEqual([from])
      }),
    )
    test(
      'each change is told to who listens, and in the log with what it was before and after',
      withStore(async (store) => {
        const next = heard(store)
        const first = await store.addAgenda(content('2025-03-20', [draftItem('a', { caseId: '24/1' })]), ...bo)
        const changed = content('2025-03-20', [draftItem('a', { caseId: '24/1', minutes: 25 })], { place: 'Sal 2' })
        await store.changeAgenda(first.id, changed, 1, ...eva)
        await store.removeAgenda(first.id, 2, ...bo)
        const revision = await store.revision()
        for (const before of [2, 1, 0])
          expect(await next()).toEqual({ event: 'changed', what: 'agendas', id: first.id, revision: revision - before })
        const log = (await store.audit({ ...auditQuery, agendaId: first.id })).items
        expect(log.map(({ action }) => action)).toEqual(['removed', 'changed', 'added'])
        expect(log[1]).toMatchObject({
          kind: 'agenda',
          subject: 'Chefforum 2025-03-20',
          by: 'Eva',
          at: eva[1],
          caseIds: ['24/1'],
          version: 2,
          before: { place: null, 'a.minutes': 10 },
          after: { place: 'Sal 2', 'a.minutes': 25 },
        })
        expect(Object.keys(log[1]?.after ?? {})).toHaveLength(2)
      }),
    )
    test(
      'a change is about the cases whose place on the draft it changed, and not about all that stand there',
      withStore(async (store) => {
        const [a, b] = [draftItem('a', { caseId: '24/1' }), draftItem('b', { caseId: '24/2' })]
        const left: LeftOut = { id: 'c', title: 'C', caseId: '24/3', caseNumber: '24/3', closed: false, movedTo: null }
        const { id } = await store.addAgenda(content('2025-03-20', [a, b]), ...bo)
        const contents = [
          content('2025-03-20', [b, a]),
          content('2025-03-20', [b, a], { leftOut: [left] }),
          content('2025-03-20', [b, a]),
          content('2025-03-20', [{ ...b, note: 'Husk kort' }, a]),
          content('2025-03-20', [a]),
        ]
        for (const [at, each] of contents.entries()) await store.changeAgenda(id, each, at + 1, ...eva)
        const log = (await store.audit({ ...auditQuery, agendaId: id })).items.toReversed()
        const begun = ['24/1', '24/2']
        expect(log.map(({ caseIds }) => caseIds)).toEqual([begun, [], ['24/3'], ['24/3'], ['24/2'], ['24/2']])
      }),
    )
    test(
      'someone without clearance sees that a closed item stands there, and nothing of it or of what was left out closed',
      withStore(async (store) => {
        const secret = { caseId: '24/9', caseNumber: '24/9', presenter: 'Køberen', note: 'Prisen er 7', closed: true }
        const left = { caseId: null, caseNumber: null, movedTo: null }
        const leftOut = [
          { id: 'x', title: 'Åben sag', closed: false, ...left },
          { id: 'y', title: 'Køb af gården', closed: true, ...left },
        ]
        const items = [draftItem('a'), draftItem('b', { title: 'Salg af Møllegrunden', ...secret })]
        const { id } = await store.addAgenda(content('2025-03-20', items, { leftOut }), ...bo)
        const seen = await store.agenda('open', id)
        expect(seen?.items.map(({ title }) => title)).toEqual(['Punkt a', 'Lukket punkt'])
        expect(seen?.leftOut).toEqual([leftOut[0]])
        expect(JSON.stringify(seen)).not.toMatch(/Mølle|Køb|24\/9|Prisen/)
        expect(await store.agendas('open', { body: null, from: null, to: null })).toEqual([seen])
      }),
    )
  })

  describe('cases passed on', () => {
    const at = shared(async (store) => {
      await put(
        store,
        meeting('Direktionen', '2025-01-14', [
          item('24/1', 'Cykelstier ved havnen', 'referred', {
            decision: decision('referred', { referredTo: 'Chefforum' }),
          }),
          item('24/2', 'Parkering i midtbyen', 'recommended', {
            planned: [
              { body: 'Direktionen', date: null, where: { page: null, start: 0, end: 1 } },
              { body: 'Byrådet', date: null, where: { page: null, start: 1, end: 2 } },
            ],
          }),
          item('24/3', 'Salg af Møllegrunden', 'referred', {
            closed: true,
            decision: decision('referred', { referredTo: 'Chefforum' }),
          }),
          item('24/4', 'Belysning i parken', 'recommended'),
        ]),
        meeting('Chefforum', '2025-02-20', [item('24/1', 'Cykelstier ved havnen', 'noted')]),
      )
    })
    const passed = async (view: ReturnType<typeof all>) =>
      (await at().passedOn(view)).map(({ case: ref, to, outcome, date }) => [ref.title, to, outcome, date])

    test('are told with the body they were passed to: by name, or the next on the planned route', async () => {
      expect(await passed(all('2025-02-01'))).toEqual([
        ['Cykelstier ved havnen', 'Chefforum', 'referred', '2025-01-14'],
        ['Parkering i midtbyen', 'Byrådet', 'recommended', '2025-01-14'],
        ['Salg af Møllegrunden', 'Chefforum', 'referred', '2025-01-14'],
      ])
    })
    test('not before they were, nor once they are treated, nor from what is closed', async () => {
      expect(await passed(all('2025-01-13'))).toEqual([])
      expect(await passed(open('2025-03-01'))).toEqual([
        ['Parkering i midtbyen', 'Byrådet', 'recommended', '2025-01-14'],
      ])
    })
  })
}
