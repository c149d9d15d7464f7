import { describe, expect, test } from 'vitest'
import type { AuditQuery } from '#src/store/audit-store.ts'
import { followUp, reading, request } from '../build.ts'
import { all, february, followUpQuery, january, page, put } from './common.ts'
import type { Fresh } from './common.ts'

export const auditQuery: AuditQuery = {
  ...page,
  by: null,
  kind: null,
  from: null,
  to: null,
  caseId: null,
  followUpId: null,
  agendaId: null,
}

/** Who did what: every change people make is told, in its own transaction. */
export function tellsWhoDidWhat({ withStore }: Fresh): void {
  describe('the audit log', () => {
    test(
      'is empty of what the program does by itself',
      withStore(async (store) => {
        await put(store, january)
        expect(await store.audit(auditQuery)).toEqual({ items: [], total: 0, nextCursor: null })
      }),
    )
    test(
      'tells of a follow-up what was changed, who did it and when, and what it was before',
      withStore(async (store) => {
        await put(store, january)
        const [found] = (await store.followUps(all('2025-03-01'), { ...followUpQuery, body: 'Chefforum' })).items
        const { id = '', version = 0 } = found ?? {}
        await store.changeFollowUp(id, { note: 'Ringet til havnen' }, version, 'Bo', '2025-02-01T12:00:00+01:00')
        const done = { status: 'done', responsible: null } as const
        await store.changeFollowUp(id, done, version + 1, 'Eva Ås', '2025-02-02T23:30:00Z')
        const { items, total } = await store.audit(auditQuery)
        expect(total).toBe(2)
        expect(items).toEqual([
          {
            id: 2,
            at: '2025-02-02T23:30:00Z',
            by: 'Eva Ås',
            kind: 'follow-up',
            action: 'changed',
            subject: 'Chefforum regner på kajens pris.',
            caseIds: ['24/100'],
            meetingId: found?.item.meetingId,
            itemNumber: '2',
            followUpId: id,
            agendaId: null,
            version: version + 2,
            before: { status: 'open', responsible: 'Økonomi' },
            after: { status: 'done', responsible: null },
          },
          expect.objectContaining({ id: 1, by: 'Bo', before: { note: null }, after: { note: 'Ringet til havnen' } }),
        ])
        const ids = async (query: Partial<AuditQuery>) =>
          (await store.audit({ ...auditQuery, ...query })).items.map((entry) => entry.id)
        expect(await ids({ by: 'eva aas' })).toEqual([2])
        expect(await ids({ kind: 'follow-up', caseId: '24/100', followUpId: id })).toEqual([2, 1])
        expect(await ids({ kind: 'correction' })).toEqual([])
        expect(await ids({ caseId: '24/1' })).toEqual([])
        expect(await ids({ from: '2025-02-03' })).toEqual([2])
        expect(await ids({ to: '2025-02-02' })).toEqual([1])
        const first = await store.audit({ ...auditQuery, limit: 1 })
        expect(await ids({ limit: 1, cursor: first.nextCursor })).toEqual([1])
      }),
    )
    test(
      'has nothing of a change that was refused',
      withStore(async (store) => {
        await put(store, january)
        const [found] = (await store.followUps(all('2025-03-01'), followUpQuery)).items
        const { id = '', version = 0 } = found ?? {}
        await store
          .changeFollowUp(id, { note: 'For sent' }, version + 1, 'Bo', '2025-02-01T12:00:00+01:00')
          .catch(() => undefined)
        expect((await store.audit(auditQuery)).total).toBe(0)
      }),
    )
    test(
      'tells of a correction and its taking back, on the cases it moved the item between',
      withStore(async (store) => {
        await put(store, february)
        const id = 'direktionen-2025-02-11'
        const number = { field: 'caseNumber', value: '24/100' } as const
        await store.correct(id, '2', number, 0, 'Bo', '2025-02-12T12:00:00+01:00')
        await store.takeBack(id, '2', 'caseNumber', 1, 'Eva', '2025-02-13T12:00:00+01:00')
        const { items } = await store.audit({ ...auditQuery, kind: 'correction', caseId: '24/300' })
        expect(items).toMatchObject([
          {
            by: 'Eva',
            action: 'taken-back',
            subject: 'Ældrepolitik',
            meetingId: id,
            itemNumber: '2',
            version: 2,
            before: { caseNumber: '24/100' },
            after: { caseNumber: '24/300' },
          },
          {
            by: 'Bo',
            action: 'changed',
            version: 1,
            before: { caseNumber: '24/300' },
            after: { caseNumber: '24/100' },
          },
        ])
        expect(items[0]?.caseIds).toHaveLength(2)
        const texts = { field: 'followUps', value: [followUp('Støjen måles.')] } as const
        await store.correct(id, '1', { ...texts, value: [...texts.value] }, 0, 'Bo', '2025-02-14T12:00:00+01:00')
        const [last] = (await store.audit(auditQuery)).items
        expect(last).toMatchObject({ before: { followUps: [] }, after: { followUps: ['Støjen måles.'] } })
      }),
    )
    test(
      'tells of what a person brings in, and of samples cleared',
      withStore(async (store) => {
        await store.importDocument(request(reading(january), { by: 'Bo', sample: true }))
        await store.importDocument(request(reading(january), { by: 'Eva', sample: true }))
        await store.clearSamples('Eva', '2025-06-02T08:00:00+02:00')
        await store.clearSamples('Ib', '2025-06-03T08:00:00+02:00')
        expect((await store.audit(auditQuery)).items).toMatchObject([
          { by: 'Eva', kind: 'import', action: 'removed', subject: null },
          {
            by: 'Bo',
            kind: 'import',
            action: 'added',
            subject: 'referat.txt',
            meetingId: 'direktionen-2025-01-14',
          },
        ])
      }),
    )
  })
}
