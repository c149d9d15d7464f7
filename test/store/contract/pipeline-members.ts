import { describe, expect, test } from 'vitest'
import { StaleVersionError } from '#src/store/store.ts'
import { item, meeting, reading, request } from '../build.ts'
import { all, open, put } from './common.ts'
import type { Fresh } from './common.ts'

const at = '2025-03-05T10:00:00+01:00'
const [harbour, roads] = ['24/100', '24/500']
const treated = meeting('Direktionen', '2025-02-04T10:00:00+01:00', [
  item(harbour, 'Havneplan for Fjordby', 'approved'),
  item(roads, 'Cykelsti langs Åvej', 'postponed'),
])

/** The board of strategies as people have it: a case put there or taken off, with who and when, until it is taken back. */
export function keepsPipelineMembers({ withStore }: Fresh): void {
  describe('the board of strategies', () => {
    test(
      'has a case that is no strategy when a person has put it there, at the stage it stands',
      withStore(async (store) => {
        await put(store, treated)
        const view = all('2025-03-10')
        const before = await store.summary(view)
        const revision = await store.revision()
        const said = await store.setPipelineMember(roads, true, 'Cykelsti langs Åvej', 0, 'Eva', at)
        expect(said).toEqual({ caseId: roads, member: true, by: 'Eva', at, version: revision + 1 })
        expect(await store.revision()).toBe(revision + 1)
        const row = (await store.pipeline(view)).find((each) => each.case.id === roads)
        expect(row).toMatchObject({
          place: { stage: 'executive', state: 'postponed', since: '2025-02-04' },
          waitKind: 'postponed',
          membership: { member: true, by: 'Eva', at, version: revision + 1 },
        })
        expect((await store.summary(view)).counts.strategiesActive).toBe(before.counts.strategiesActive + 1)
        expect((await store.case(view, roads))?.place?.stage).toBe('executive')
        const audit = { by: null, kind: null, from: null, to: null, caseId: roads, followUpId: null, agendaId: null }
        const told = await store.audit({ ...audit, limit: 10, cursor: null, sort: null })
        expect(told.items).toMatchObject([
          {
            kind: 'pipeline',
            action: 'added',
            by: 'Eva',
            subject: 'Cykelsti langs Åvej',
            version: said?.version,
            after: { member: true },
          },
        ])
      }),
    )
    test(
      'is without a plan that a person has taken off, until that is taken back',
      withStore(async (store) => {
        await put(store, treated)
        const view = all('2025-03-10')
        const before = await store.pipeline(view)
        expect(before.map((row) => row.case.id)).toEqual([harbour])
        await store.setPipelineMember(harbour, false, 'Havneplan', 0, 'Eva', at)
        expect(await store.pipeline(view)).toEqual([])
        expect((await store.summary(view)).counts.strategiesActive).toBe(0)
        expect(await store.case(view, harbour)).toMatchObject({
          place: null,
          membership: { member: false, by: 'Eva', at, version: await store.revision() },
        })
        const version = await store.revision()
        const late = store.setPipelineMember(harbour, true, 'Havneplan', 0, 'Bo', at)
        await expect(late).rejects.toThrow(StaleVersionError)
        expect(await store.setPipelineMember(harbour, null, 'Havneplan', version, 'Bo', at)).toBeNull()
        expect(await store.pipeline(view)).toEqual(before)
      }),
    )
    test(
      'keeps what people said when every document is read anew, and tells who to those alone who may see everything',
      withStore(async (store) => {
        const read = reading(treated)
        await store.importDocument(request(read))
        await store.setPipelineMember(roads, true, 'Cykelsti', 0, 'Eva', at)
        const before = await store.pipeline(all('2025-03-10'))
        const kept = await store.documentBySha256(read.source.sha256)
        await store.replaceReading(kept?.id ?? '', read)
        expect(await store.pipeline(all('2025-03-10'))).toEqual(before)
        const seen = await store.pipeline(open('2025-03-10'))
        expect(seen.map(({ case: { id }, membership }) => [id, membership])).toContainEqual([roads, null])
      }),
    )
    test(
      'says nothing of a case that is not known yet, and moves nothing when nothing is new',
      withStore(async (store) => {
        await put(store, treated)
        await store.setPipelineMember(roads, true, 'Cykelsti', 0, 'Eva', at)
        expect(await store.pipeline(all('2025-02-01'))).toEqual([])
        const revision = await store.revision()
        await store.setPipelineMember(roads, true, 'Cykelsti', revision, 'Bo', '2025-03-06T10:00:00+01:00')
        expect(await store.revision()).toBe(revision)
      }),
    )
  })
}
