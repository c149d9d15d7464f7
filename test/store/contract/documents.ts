import { describe, expect, test } from 'vitest'
import { UnreadableDocumentError } from '#src/store/store.ts'
import { item, meeting, reading, request } from '../build.ts'
import { all, caseQuery, meetingQuery, put, january, february, chefforum } from './common.ts'
import type { Fresh } from './common.ts'

/** What a document is kept as, and what is refused. */
export function keepsDocuments({ withStore }: Fresh): void {
  describe('documents', () => {
    test(
      'are kept byte for byte, with the text every place points into',
      withStore(async (store) => {
        const bytes = Uint8Array.from({ length: 256 }, (_, value) => value)
        const read = { ...reading(january), text: 'Blåbærgrød\npå side to', pageStarts: [0, 11] }
        const { document, status } = await store.importDocument(request(read, { bytes }))
        expect(status).toBe('new')
        expect(document.meetingIds).toEqual(['direktionen-2025-01-14'])
        const kept = await store.document(document.id)
        expect(kept?.bytes).toEqual(bytes)
        expect(kept).toMatchObject({ text: read.text, pageStarts: [0, 11], size: 256, sample: false })
        expect(await store.documents()).toEqual([document])
        expect(await store.documentBySha256(read.source.sha256)).toEqual(document)
        expect(await store.document('none')).toBeNull()
      }),
    )

    test(
      'that come again change nothing',
      withStore(async (store) => {
        const first = await put(store, january)
        const revision = await store.revision()
        const again = await put(store, january)
        expect(again).toEqual({ document: first.document, status: 'known' })
        expect(await store.revision()).toBe(revision)
      }),
    )

    test(
      'in which no meeting could be read are refused, and leave nothing behind',
      withStore(async (store) => {
        await expect(store.importDocument(request(reading(null)))).rejects.toThrow(UnreadableDocumentError)
        expect(await store.documents()).toEqual([])
      }),
    )

    test(
      'may hold several meetings, and one that could not be read',
      withStore(async (store) => {
        const { document } = await store.importDocument(request(reading(february, null, chefforum)))
        expect(document.meetingIds).toEqual(['direktionen-2025-02-11', 'chefforum-2025-02-20'])
      }),
    )

    test(
      'may hold characters no database can',
      withStore(async (store) => {
        const odd = meeting('Direktionen', '2025-01-14', [item(null, 'Nul\0tegn og halv \uD83D', 'noted')])
        const { document } = await put(store, odd)
        expect((await store.meeting(all('2025-01-14'), document.meetingIds[0] ?? ''))?.items[0]?.title).toBe(
          'Nul\uFFFDtegn og halv \uFFFD',
        )
      }),
    )

    test(
      'that come at the same time are all kept, and one meeting stands once',
      withStore(async (store) => {
        const corrected = { ...january, place: 'Byrådssalen' }
        const results = await Promise.all([put(store, january), put(store, corrected), put(store, january)])
        expect(results.map(({ status }) => status).toSorted()).toEqual(['known', 'new', 'replaced'])
        expect((await store.meetings(all('2025-12-31'), meetingQuery)).total).toBe(1)
        expect((await store.cases(all('2025-12-31'), caseQuery)).total).toBe(3)
      }),
    )
  })
}
