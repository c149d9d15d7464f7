import { describe, expect, test } from 'vitest'
import type { CorrectedValue } from '#src/domain/correction.ts'
import type { Meeting } from '#src/domain/meeting.ts'
import { CorrectionRefusedError, StaleVersionError } from '#src/store/store.ts'
import type { Store } from '#src/store/store.ts'
import { agenda, decision, followUp, item, meeting, reading, request } from '../build.ts'
import { all, answers, february, followUpQuery, january, open, page, put, waitQuery } from './common.ts'
import type { Fresh } from './common.ts'

const id = 'direktionen-2025-01-14'
const asOf = '2025-03-01'
const at = '2025-02-01T12:00:00+01:00'

/** Corrects an item of January's meeting as it stands. */
async function correct(store: Store, number: string, ...made: CorrectedValue[]): Promise<void> {
  for (const corrected of made) await store.correct(id, number, corrected, await versionOf(store, number), 'Bo', at)
}
async function takeBack(store: Store, number: string, field: CorrectedValue['field']): Promise<void> {
  await store.takeBack(id, number, field, await versionOf(store, number), 'Eva', '2025-02-03T09:00:00+01:00')
}
const itemOf = async (store: Store, number: string, view = all(asOf)) =>
  (await store.meeting(view, id))?.items.find((each) => each.number === number)
const versionOf = async (store: Store, number: string) => (await itemOf(store, number))?.version ?? -1

const waitingFor = async (store: Store, view = all(asOf)) =>
  (await store.waits(view, waitQuery)).items.map((wait) => [wait.case.id, wait.since, wait.count])
const toReview = async (store: Store, view = all(asOf)) => {
  const { items, total } = await store.reviews(view, page)
  expect((await store.summary(view)).counts.toReview).toBe(total)
  return items.map((row) => [row.meetingId, row.itemNumber, row.field, row.unsure ?? row.orphan])
}

/** The minutes with some items otherwise. */
const reread = (held: Meeting, change: (item: Meeting['items'][number]) => Partial<Meeting['items'][number]>) => ({
  ...held,
  items: held.items.map((each) => ({ ...each, ...change(each) })),
})

/** What people say was read wrongly, laid over every reading of the meeting. */
export function keepsCorrections({ withStore }: Fresh): void {
  describe('a correction', () => {
    test(
      'of an outcome moves the waits, holds when the document is read anew, and can be taken back',
      withStore(async (store) => {
        const { document } = await put(store, january)
        await put(store, february)
        const before = await answers(store, all(asOf))
        expect(await waitingFor(store)).toEqual([
          ['24/100', '2025-01-14', 2],
          ['24/200', '2025-01-14', 1],
        ])
        const revision = await store.revision()
        await correct(store, '2', { field: 'outcome', value: 'approved' })
        expect(await store.revision()).toBe(revision + 1)
        const without = [
          ['24/200', '2025-01-14', 1],
          ['24/100', '2025-02-11', 1],
        ]
        expect(await waitingFor(store)).toEqual(without)
        await store.replaceReading(document.id, reading(january))
        expect(await waitingFor(store)).toEqual(without)
        expect(await itemOf(store, '2')).toMatchObject({
          decision: { outcome: 'approved', rule: 'corrected' },
          corrections: [{ field: 'outcome', value: 'approved', read: 'postponed', by: 'Bo', at }],
          version: 1,
        })
        await takeBack(store, '2', 'outcome')
        const { wholeMeetings: _now, ...after } = await answers(store, all(asOf))
        const { wholeMeetings: _then, ...asRead } = before
        expect(after).toEqual(asRead)
        expect(await itemOf(store, '2')).toMatchObject({ ...january.items[1], corrections: [], version: 2 })
      }),
    )

    test(
      'holds when corrected minutes take the place of the first, and renumber',
      withStore(async (store) => {
        await put(store, january)
        await correct(store, '2', { field: 'outcome', value: 'approved' })
        const [first, second, third] = january.items
        if (!first || !second || !third) throw new Error('there are three')
        const items = [first, { ...third, number: '2' }, { ...second, number: '3', title: 'Fjordbys havneplan' }]
        await put(store, { ...january, items })
        expect(await itemOf(store, '2')).toMatchObject({ title: third.title, corrections: [], version: 0 })
        expect(await itemOf(store, '3')).toMatchObject({ decision: { outcome: 'approved' }, version: 1 })
        await takeBack(store, '3', 'outcome')
        expect(await itemOf(store, '3')).toMatchObject({ decision: { outcome: 'postponed' }, version: 2 })
      }),
    )

    test(
      'holds for every day',
      withStore(async (store) => {
        await put(store, january)
        await correct(store, '2', { field: 'outcome', value: 'approved' })
        expect(await waitingFor(store, all('2025-01-14'))).toEqual([['24/200', '2025-01-14', 1]])
        expect(await waitingFor(store, all('2025-01-13'))).toEqual([])
      }),
    )

    test(
      'of a case number moves the item to another case, and that of a title to another name',
      withStore(async (store) => {
        await put(store, january)
        await put(store, february)
        await correct(
          store,
          '2',
          { field: 'caseNumber', value: '24/300' },
          { field: 'title', value: 'Ældrepolitik for Fjordby' },
        )
        expect((await store.case(all(asOf), '24/100'))?.events.map(({ date }) => date)).toEqual(['2025-02-11'])
        const moved = await store.case(all(asOf), '24/300')
        expect(moved?.events.map(({ date, outcome }) => [date, outcome])).toEqual([
          ['2025-01-14', 'postponed'],
          ['2025-02-11', 'approved'],
        ])
        expect(moved?.followUps).toHaveLength(1)
        expect((await store.search(all(asOf), 'havneplan', 9)).map(({ meetingId }) => meetingId)).not.toContain(id)
        await takeBack(store, '2', 'caseNumber')
        await takeBack(store, '2', 'title')
        expect((await store.case(all(asOf), '24/300'))?.events).toHaveLength(1)
        expect((await store.case(all(asOf), '24/100'))?.followUps).toHaveLength(1)
      }),
    )

    test(
      'of an agenda’s item holds for the minutes, and one of the minutes leaves the agenda without outcome',
      withStore(async (store) => {
        const coming = agenda('Direktionen', '2025-01-14T10:00:00+01:00', january.items)
        const { items } = coming
        const bare = { ...coming, items: items.map((each) => ({ ...each, decision: null, followUps: [] })) }
        await store.importDocument(request(reading(bare), { receivedAt: '2025-01-07T08:00:00+01:00' }))
        await expect(correct(store, '2', { field: 'outcome', value: 'approved' })).rejects.toThrow(
          CorrectionRefusedError,
        )
        await correct(store, '2', { field: 'closed', value: true })
        await put(store, january)
        await correct(store, '2', { field: 'outcome', value: 'approved' })
        expect(await itemOf(store, '2', all('2025-01-10'))).toMatchObject({ closed: true, decision: null })
        expect(await itemOf(store, '2')).toMatchObject({ closed: true, decision: { outcome: 'approved' }, version: 2 })
        expect((await itemOf(store, '2', open('2025-01-10')))?.title).toBe('Lukket punkt')
      }),
    )

    test(
      'to closed takes the item out of every open view, and what was corrected is not told there',
      withStore(async (store) => {
        await put(store, january)
        await put(store, february)
        await correct(store, '1', { field: 'title', value: 'Dagsorden' })
        await correct(store, '2', { field: 'closed', value: true }, { field: 'outcome', value: 'returned' })
        const seen = await answers(store, open('2025-02-01'))
        for (const hidden of [/havneplan/i, /24\/100/, /kajens/, /returned/]) {
          expect(JSON.stringify(seen)).not.toMatch(hidden)
        }
        expect(await store.search(open('2025-02-01'), 'havneplan', 9)).toEqual([])
        expect(await itemOf(store, '1', open(asOf))).toMatchObject({ title: 'Dagsorden', corrections: [], version: 0 })
        expect(await itemOf(store, '2', open(asOf))).toMatchObject({ title: 'Lukket punkt', version: 0 })
        await correct(store, '3', { field: 'closed', value: false })
        expect((await itemOf(store, '3', open(asOf)))?.title).toBe('Salg af Møllegrunden')
      }),
    )

    test(
      'to closed that has lost its item closes what may be it, until it is taken back',
      withStore(async (store) => {
        const { document } = await put(store, january)
        await correct(store, '2', { field: 'closed', value: true })
        const other = reread(january, ({ number }) =>
          number === '2' ? { title: 'Ny skole', caseNumber: '24/900', followUps: [] } : {},
        )
        await store.replaceReading(document.id, reading(other))
        const seen = async () => (await itemOf(store, '2', open(asOf)))?.title
        expect(await seen()).toBe('Lukket punkt')
        await correct(store, '1', { field: 'title', value: 'Dagsorden' })
        expect(await seen()).toBe('Lukket punkt')
        await store.takeBack(id, '2', 'closed', 1, 'Eva', at)
        expect(await seen()).toBe('Ny skole')
      }),
    )

    test(
      'of follow-ups leaves what people wrote of them, also when one is taken out and comes back',
      withStore(async (store) => {
        const { document } = await put(store, january)
        const [asked] = (await store.followUps(all(asOf), { ...followUpQuery, body: 'Chefforum' })).items
        if (!asked) throw new Error('there is one')
        await store.changeFollowUp(asked.id, { note: 'Aftalt' }, 0, 'Bo', at)
        const { askedBy: _, ...found } = followUp('Chefforum regner på kajens pris.', { targetBody: 'Byrådet' })
        const { askedBy: _by, ...added } = followUp('Støjen måles ved kajen.')
        await correct(store, '2', { field: 'followUps', value: [added, found] })
        const listed = async () =>
          (await store.followUps(all(asOf), { ...followUpQuery, sort: 'text' })).items
            .filter(({ item: { number } }) => number === '2')
            .map(({ id: known, text, targetBody, note }) => [known === asked.id, text, targetBody, note])
        const both = [
          [true, found.text, 'Byrådet', 'Aftalt'],
          [false, added.text, null, null],
        ]
        expect(await listed()).toEqual(both)
        await store.replaceReading(document.id, reading(january))
        expect(await listed()).toEqual(both)
        await correct(store, '2', { field: 'followUps', value: [] })
        expect(await listed()).toEqual([])
        await takeBack(store, '2', 'followUps')
        expect(await listed()).toEqual([[true, found.text, 'Chefforum', 'Aftalt']])
      }),
    )

    test(
      'is refused when someone else was first, and where there is nothing to correct',
      withStore(async (store) => {
        await put(store, january)
        const make = (number: string, version: number, by: string) =>
          store.correct(id, number, { field: 'title', value: by }, version, by, at)
        const results = await Promise.allSettled([make('2', 0, 'Bo'), make('2', 0, 'Eva')])
        expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
        await expect(make('2', 0, 'Ib')).rejects.toThrow(StaleVersionError)
        await expect(store.takeBack(id, '2', 'title', 0, 'Ib', at)).rejects.toThrow(StaleVersionError)
        for (const refused of [
          () => make('9', 0, 'Ib'),
          () => store.correct('direktionen-1999-01-01', '1', { field: 'closed', value: true }, 0, 'Ib', at),
          () => store.takeBack(id, '2', 'closed', 1, 'Ib', at),
        ]) {
          await expect(refused()).rejects.toThrow(CorrectionRefusedError)
        }
        expect(await versionOf(store, '2')).toBe(1)
      }),
    )

    test(
      'leaves its history: who corrected, and who took back',
      withStore(async (store) => {
        await put(store, january)
        await correct(store, '2', { field: 'closed', value: true })
        await takeBack(store, '2', 'closed')
        const about = { meetingId: id, itemNumber: '2', itemTitle: 'Havneplan for Fjordby', itemCaseNumber: '24/100' }
        expect(await store.corrections(id)).toEqual([
          { ...about, field: 'closed', value: true, by: 'Bo', at },
          { ...about, field: 'closed', takenBack: true, by: 'Eva', at: '2025-02-03T09:00:00+01:00' },
        ])
      }),
    )

    test(
      'of a sample goes with it',
      withStore(async (store) => {
        await store.importDocument(request(reading(january), { sample: true }))
        await correct(store, '2', { field: 'closed', value: true })
        await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
        expect(await store.corrections(id)).toEqual([])
        await put(store, january)
        expect(await itemOf(store, '2')).toMatchObject({ closed: false, version: 0 })
      }),
    )
  })

  describe('what there is to look at', () => {
    const doubt = 'Ingen regel passer.'
    const doubted = (number: string, body: string, day: string, about: Partial<Meeting['items'][number]> = {}) =>
      meeting(body, day, [
        item(null, 'Godkendelse af dagsorden', 'approved'),
        item(number, 'Støjplan', 'unclear', { decision: decision('unclear', { unsure: doubt }), ...about }),
        item(null, 'Ny skole', 'noted', { decision: decision('noted', { unsure: doubt }) }),
      ])

    test(
      'is every doubt, newest meeting first and item by item, until someone settles it',
      withStore(async (store) => {
        await put(store, doubted('24/1', 'Direktionen', '2025-01-14'))
        await put(store, doubted('24/1', 'Chefforum', '2025-01-20'))
        expect(await toReview(store)).toEqual([
          ['chefforum-2025-01-20', '2', 'outcome', doubt],
          ['chefforum-2025-01-20', '3', 'outcome', doubt],
          [id, '2', 'outcome', doubt],
          [id, '3', 'outcome', doubt],
        ])
        expect(await toReview(store, all('2025-01-15'))).toHaveLength(2)
        const [row] = (await store.reviews(all('2025-01-15'), page)).items
        expect(row).toEqual({
          meetingId: id,
          body: 'Direktionen',
          bodyKind: 'executive',
          date: '2025-01-14',
          documentId: (await store.meeting(all(asOf), id))?.documentId,
          itemNumber: '2',
          title: 'Støjplan',
          caseNumber: '24/1',
          field: 'outcome',
          outcome: 'unclear',
          unsure: doubt,
          where: { page: null, start: 0, end: 0 },
          version: 0,
          orphan: null,
        })
        await correct(store, '2', { field: 'caseNumber', value: '24/2' })
        expect((await store.reviews(all('2025-01-15'), page)).items[0]).toMatchObject({
          caseNumber: '24/2',
          version: 1,
        })
        await correct(store, '2', { field: 'outcome', value: 'unclear' })
        expect(await toReview(store, all('2025-01-15'))).toEqual([[id, '3', 'outcome', doubt]])
        await takeBack(store, '2', 'outcome')
        expect(await toReview(store, all('2025-01-15'))).toHaveLength(2)
      }),
    )

    test(
      'comes page by page, in either order',
      withStore(async (store) => {
        for (const body of ['Direktionen', 'Chefforum', 'Byrådet'])
          await put(store, doubted('24/1', body, '2025-01-14'))
        const sorted = async (sort: string | null) => {
          const rows: string[] = []
          let cursor: string | null = null
          do {
            const got = await store.reviews(all(asOf), { limit: 2, cursor, sort })
            expect(got.total).toBe(6)
            rows.push(...got.items.map(({ body, itemNumber }) => `${body} ${itemNumber}`))
            cursor = got.nextCursor
          } while (cursor !== null)
          return rows
        }
        const byBody = ['Byrådet 2', 'Byrådet 3', 'Chefforum 2', 'Chefforum 3', 'Direktionen 2', 'Direktionen 3']
        expect(await sorted('body')).toEqual(byBody)
        expect(await sorted(null)).toEqual(byBody)
        expect((await sorted('-body'))[0]).toBe('Direktionen 2')
      }),
    )

    test(
      'is not told of closed items in the open',
      withStore(async (store) => {
        await put(store, doubted('24/1', 'Direktionen', '2025-01-14', { closed: true }))
        expect(await toReview(store, open(asOf))).toEqual([[id, '3', 'outcome', doubt]])
        await correct(store, '3', { field: 'closed', value: true })
        expect(await toReview(store, open(asOf))).toEqual([])
      }),
    )

    test(
      'is also a correction that has lost its item, until it is taken back or the item comes again',
      withStore(async (store) => {
        const { document } = await put(store, january)
        await correct(store, '2', { field: 'outcome', value: 'approved' })
        const other = reread(january, ({ number }) =>
          number === '2' ? { title: 'Ny skole', caseNumber: '24/900', followUps: [] } : {},
        )
        await store.replaceReading(document.id, reading(other))
        const lost = { field: 'outcome', value: 'approved', by: 'Bo', at }
        expect(await toReview(store)).toEqual([[id, '2', 'outcome', lost]])
        expect(await toReview(store, open(asOf))).toEqual([])
        expect(await itemOf(store, '2')).toMatchObject({ decision: { outcome: 'postponed' }, version: 0 })
        await store.replaceReading(document.id, reading(january))
        expect(await toReview(store)).toEqual([])
        await store.replaceReading(document.id, reading(other))
        const [row] = (await store.reviews(all(asOf), page)).items
        expect(row).toMatchObject({ title: 'Havneplan for Fjordby', caseNumber: '24/100', version: 1 })
        await store.takeBack(id, '2', 'outcome', 1, 'Eva', at)
        expect(await toReview(store)).toEqual([])
      }),
    )
  })
}
