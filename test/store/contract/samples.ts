import { describe, expect, test } from 'vitest'
import type { Meeting } from '#src/domain/meeting.ts'
import { agenda, followUp, item, meeting, reading, request } from '../build.ts'
import { all, february, followUpQuery, january, meetingQuery, put } from './common.ts'
import type { Fresh } from './common.ts'

const sample = (...meetings: Meeting[]) => request(reading(...meetings), { sample: true })

/** Sample minutes, and taking them away. */
export function clearsSamples({ withStore }: Fresh): void {
  describe('samples', () => {
    test(
      'are cleared with all that came of them alone',
      withStore(async (store) => {
        await store.importDocument(sample(january))
        await put(store, february)
        expect((await store.summary(all('2025-03-01'))).samples).toBe(true)
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        expect(await store.summary(all('2025-03-01'))).toMatchObject({
          samples: false,
          counts: { meetings: 1, cases: 2 },
        })
        expect((await store.case(all('2025-03-01'), '24/100'))?.steps).toBe(1)
        expect(await store.case(all('2025-03-01'), '24/200')).toBeNull()
        expect(await store.documents()).toHaveLength(1)
      }),
    )
    test(
      'answer no follow-up once they are gone',
      withStore(async (store) => {
        const closedTitle = item('24/100', 'Lukket punkt', 'noted', {
          followUps: [followUp('Chefforum regner på det.', { targetBody: 'Chefforum' })],
        })
        const ours = meeting('Direktionen', '2025-01-14T10:00:00+01:00', [closedTitle])
        // The case has its name from the one sample, and the other is not akin to it, but to the title that says nothing.
        const named = meeting('Direktionen', '2025-01-13', [item('24/100', 'Havneplan for Fjordby', 'noted')])
        const later = meeting('Chefforum', '2025-02-20', [item('24/100', 'Ældrepolitik', 'noted')])
        await store.importDocument(sample(named))
        await put(store, ours)
        await store.importDocument(sample(later))
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        const { items } = await store.followUps(all('2025-03-01'), followUpQuery)
        expect(items).toMatchObject([{ case: { title: 'Lukket punkt' }, suggestion: null }])
      }),
    )
    test(
      'leave a document of one’s own that had replaced them, or that they had kept from standing',
      withStore(async (store) => {
        const coming = agenda('Direktionen', '2025-02-11T10:00:00+01:00', [
          item('24/100', 'Havneplan for Fjordby', null),
        ])
        await store.importDocument(sample(january, february))
        await put(store, { ...january, place: 'Byrådssalen' })
        await put(store, coming)
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        const left = await store.meetings(all('2025-03-01'), meetingQuery)
        expect(left.items.map(({ id, kind, place }) => [id, kind, place])).toEqual([
          ['direktionen-2025-02-11', 'agenda', coming.place],
          ['direktionen-2025-01-14', 'minutes', 'Byrådssalen'],
        ])
      }),
    )
    test(
      'that someone brings in as their own are samples no more',
      withStore(async (store) => {
        await store.importDocument(sample(january))
        expect(await put(store, january)).toMatchObject({ status: 'known', document: { sample: false } })
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        expect(await store.documents()).toHaveLength(1)
      }),
    )
    test(
      'clearing none changes nothing',
      withStore(async (store) => {
        await put(store, january)
        const revision = await store.revision()
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        expect(await store.revision()).toBe(revision)
      }),
    )
  })
}
