import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Audience } from '#src/domain/audience.ts'
import {
  BadCursorError,
  BadSortError,
  sortColumns,
  StaleVersionError,
  UnreadableDocumentError,
} from '#src/store/store.ts'
import type { ImportResult, Page, PageRequest, Store, View } from '#src/store/store.ts'
import { agenda, decision, followUp, item, meeting, reading, request } from './build.ts'
import type { Meeting } from '#src/domain/meeting.ts'

/** What every store promises, told once and held against each of them. */

const all = (asOf: string): View => ({ asOf, audience: 'all' })
const open = (asOf: string): View => ({ asOf, audience: 'open' })
const page: PageRequest = { limit: 100, cursor: null, sort: null }
export const waitQuery = { ...page, body: null, waitKind: null, caseKind: null, q: null, overdue: null }
export const caseQuery = { ...page, q: null, kind: null, body: null, state: null }
export const followUpQuery = { ...page, status: null, body: null, responsible: null, q: null }
export const meetingQuery = { ...page, body: null, from: null, to: null }

const put = (store: Store, ...meetings: Meeting[]): Promise<ImportResult> =>
  store.importDocument(request(reading(...meetings)))

/** Direktionen puts the harbour plan off twice, then approves it; one closed item; one request to Chefforum. */
const january = meeting('Direktionen', '2025-01-14T10:00:00+01:00', [
  item(null, 'Godkendelse af dagsorden', 'approved'),
  item('24/100', 'Havneplan for Fjordby', 'postponed', {
    decision: decision('postponed', { until: 'næste møde' }),
    followUps: [followUp('Chefforum regner på kajens pris.', { targetBody: 'Chefforum', responsible: 'Økonomi' })],
  }),
  item('24/200', 'Salg af Møllegrunden', 'postponed', { closed: true, followUps: [followUp('Køberen svares.')] }),
])
const february = meeting('Direktionen', '2025-02-11T10:00:00+01:00', [
  item('24/100', 'Havneplan for Fjordby', 'postponed'),
  item('24/300', 'Ældrepolitik', 'approved'),
])
const march = meeting('Direktionen', '2025-03-11T10:00:00+01:00', [item('24/100', 'Havneplan for Fjordby', 'approved')])
const chefforum = meeting('Chefforum', '2025-02-20T09:00:00+01:00', [
  item('24/100', 'Kajens pris i havneplanen', 'noted'),
])

export interface Kind {
  name: string
  /** A store with nothing in it; closed by the contract. */
  open: () => Promise<Store>
}

export function storeContract({ name, open: openStore }: Kind): void {
  /** A fresh store for a group of tests that only read. */
  const shared = (fill: (store: Store) => Promise<unknown>) => {
    let store: Store | undefined
    beforeAll(async () => {
      store = await openStore()
      await fill(store)
    })
    afterAll(() => store?.close())
    return () => {
      if (!store) throw new Error('asked before it was filled')
      return store
    }
  }
  const withStore = (work: (store: Store) => Promise<void>) => async () => {
    const store = await openStore()
    try {
      await work(store)
    } finally {
      await store.close()
    }
  }

  describe(`${name}: documents`, () => {
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

  describe(`${name}: the same meeting again`, () => {
    const corrected = {
      ...february,
      items: february.items.map((each) => ({ ...each, decision: decision('approved') })),
    }
    const coming = agenda('Direktionen', '2025-02-11T10:00:00+01:00', [item('24/100', 'Havneplan for Fjordby', null)])
    const received = { receivedAt: '2025-02-04T08:00:00+01:00' }

    test(
      'later minutes replace earlier ones',
      withStore(async (store) => {
        await put(store, january)
        const first = await put(store, february)
        const { status, document } = await put(store, corrected)
        expect(status).toBe('replaced')
        expect((await store.meeting(all('2025-03-01'), 'direktionen-2025-02-11'))?.documentId).toBe(document.id)
        expect((await store.waits(all('2025-03-01'), waitQuery)).items.map((row) => row.case.id)).toEqual(['24/200'])
        expect((await store.documents()).map(({ id, meetingIds }) => ({ id, meetingIds }))).toContainEqual({
          id: first.document.id,
          meetingIds: [],
        })
      }),
    )

    test(
      'an agenda never replaces minutes',
      withStore(async (store) => {
        await put(store, february)
        const { status, document } = await store.importDocument(request(reading(coming), received))
        expect(status).toBe('new')
        expect(document.meetingIds).toEqual([])
        expect((await store.meeting(all('2025-03-01'), 'direktionen-2025-02-11'))?.kind).toBe('minutes')
      }),
    )

    test(
      'minutes replace an agenda, which a view of an earlier day still sees',
      withStore(async (store) => {
        await put(store, january)
        await store.importDocument(request(reading(coming), received))
        const before = await answers(store, all('2025-02-05'))
        expect((await store.waits(all('2025-02-05'), waitQuery)).items[0]?.nextMeeting?.id).toBe(
          'direktionen-2025-02-11',
        )
        const { status } = await put(store, february)
        expect(status).toBe('replaced')
        expect(await answers(store, all('2025-02-05'))).toEqual(before)
        expect((await store.meeting(all('2025-02-11'), 'direktionen-2025-02-11'))?.kind).toBe('minutes')
        expect(await store.meeting(all('2025-02-03'), 'direktionen-2025-02-11')).toBeNull()
      }),
    )

    test(
      'two meetings of a body on one day are two',
      withStore(async (store) => {
        await put(store, january)
        const other = meeting('Direktion', '2025-01-14T15:00:00+01:00', [item('25/1', 'Budgetopfølgning', 'noted')])
        const { document } = await put(store, other)
        expect(document.meetingIds).toEqual(['direktionen-2025-01-14-1500'])
        expect((await store.meetings(all('2025-12-31'), meetingQuery)).total).toBe(2)
      }),
    )
  })

  describe(`${name}: as of a day`, () => {
    const store = shared(async (fresh) => {
      for (const each of [march, january, chefforum, february]) await put(fresh, each)
    })
    const states = [
      { asOf: '2025-01-13', waits: [], state: null, cases: 0, followUps: 0 },
      { asOf: '2025-01-14', waits: [1], state: 'postponed', cases: 3, followUps: 2 },
      { asOf: '2025-02-11', waits: [2], state: 'postponed', cases: 4, followUps: 2 },
      { asOf: '2025-03-10', waits: [2], state: 'postponed', cases: 4, followUps: 2 },
      { asOf: '2025-03-11', waits: [], state: 'awaiting', cases: 4, followUps: 2 },
    ]
    test.each(states)('$asOf', async ({ asOf, waits, state, cases, followUps }) => {
      const { counts } = await store().summary(all(asOf))
      expect(counts).toMatchObject({ cases, followUpsOpen: followUps })
      const found = await store().waits(all(asOf), { ...waitQuery, q: 'havneplan' })
      expect(found.items.map(({ count }) => count)).toEqual(waits)
      expect((await store().case(all(asOf), '24/100'))?.state ?? null).toBe(state)
    })

    test('a wait that named the next meeting runs to it once it is known, and is late after it', async () => {
      const ends = async (asOf: string) => {
        const [wait] = (await store().waits(all(asOf), { ...waitQuery, body: 'Direktion', q: 'havne' })).items
        return [wait?.until, wait?.overdue]
      }
      expect(await ends('2025-01-20')).toEqual([null, false])
      expect(await ends('2025-02-11')).toEqual([null, false])
    })

    test('days waited and meetings passed are counted to that day', async () => {
      const [wait] = (await store().waits(all('2025-02-20'), { ...waitQuery, q: '24/100' })).items
      expect(wait).toMatchObject({ since: '2025-01-14', latest: '2025-02-11', daysWaiting: 37, meetingsPassed: 1 })
    })

    test('a follow-up is offered as answered from the day it was', async () => {
      const suggested = async (asOf: string) => {
        const found = await store().followUps(all(asOf), { ...followUpQuery, body: 'Chefforum' })
        return found.items.map(({ suggestion }) => suggestion?.meetingId ?? null)
      }
      expect(await suggested('2025-02-19')).toEqual([null])
      expect(await suggested('2025-02-20')).toEqual(['chefforum-2025-02-20'])
    })

    test('bodies have the meetings before and after that day', async () => {
      const bodies = await store().bodies(all('2025-02-15'))
      expect(bodies).toMatchObject([{ id: 'direktionen', meetings: 2, lastMeeting: { id: 'direktionen-2025-02-11' } }])
    })

    test('a document known later changes nothing of it', async () => {
      const before = await answers(store(), all('2025-03-11'))
      await put(
        store(),
        meeting('Byrådet', '2025-03-31T19:00:00+02:00', [item('24/100', 'Havneplan for Fjordby', 'approved')]),
      )
      expect(await answers(store(), all('2025-03-11'))).toEqual(before)
    })
  })

  describe(`${name}: overdue`, () => {
    const store = shared(async (fresh) => {
      const dated = item('24/1', 'Trafikplan', 'postponed', {
        decision: decision('postponed', { until: '2025-02-28' }),
      })
      const next = item('24/2', 'Støjpolitik', 'postponed', {
        decision: decision('postponed', { until: 'næste møde' }),
      })
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-03', [dated, next, item('24/3', 'Vinterplan', 'postponed')]))
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-10', [item('24/4', 'Stier', 'approved')]))
    })
    const late = [
      { asOf: '2025-02-09', overdue: [] },
      { asOf: '2025-02-10', overdue: [] },
      { asOf: '2025-02-11', overdue: ['24/2'] },
      { asOf: '2025-02-28', overdue: ['24/2'] },
      { asOf: '2025-03-01', overdue: ['24/1', '24/2'] },
    ]
    test.each(late)('on $asOf: $overdue', async ({ asOf, overdue }) => {
      const found = await store().waits(all(asOf), { ...waitQuery, overdue: true })
      expect(found.items.map((row) => row.case.id)).toEqual(overdue)
      expect(found.items.every((row) => row.overdue)).toBe(true)
      const others = await store().waits(all(asOf), { ...waitQuery, overdue: false })
      expect(others.total).toBe(3 - overdue.length)
      expect((await store().summary(all(asOf))).counts).toMatchObject({ postponed: 3, overdue: overdue.length })
      const states = await store().cases(all(asOf), { ...caseQuery, state: 'overdue', sort: 'number' })
      expect(states.items.map((row) => row.case.id)).toEqual(overdue)
      expect(states.items.every(({ state }) => state === 'overdue')).toBe(true)
    })
  })

  describe(`${name}: for whom`, () => {
    const store = shared(async (fresh) => {
      for (const each of [january, february]) await put(fresh, each)
    })
    test('those with clearance see the closed item', async () => {
      const seen = JSON.stringify(await answers(store(), all('2025-03-01')))
      for (const secret of ['24/200', 'Møllegrunden', 'Køberen']) expect(seen).toContain(secret)
    })
    test('no part of it is in any view that is open', async () => {
      const seen = JSON.stringify(await answers(store(), open('2025-03-01')))
      for (const secret of ['24/200', 'Møllegrund', 'Køberen']) expect(seen).not.toContain(secret)
      expect(await store().case(open('2025-03-01'), '24/200')).toBeNull()
      for (const q of ['24/200', 'møllegrunden', 'køberen']) {
        expect(await store().search(open('2025-03-01'), q, 20)).toEqual([])
        expect(await store().cases(open('2025-03-01'), { ...caseQuery, q })).toMatchObject({ items: [], total: 0 })
      }
    })
    test('its number stands in the meeting, and nothing else', async () => {
      const seen = await store().meeting(open('2025-03-01'), 'direktionen-2025-01-14')
      expect(seen?.items[2]).toMatchObject({ number: '3', title: 'Lukket punkt', caseNumber: null, followUps: [] })
    })
    test('no count betrays it', async () => {
      expect((await store().summary(open('2025-03-01'))).counts).toMatchObject({
        postponed: 1,
        cases: 3,
        followUpsOpen: 1,
      })
      expect((await store().meetings(open('2025-01-31'), meetingQuery)).items[0]).toMatchObject({ postponed: 1 })
      expect((await store().meetings(all('2025-01-31'), meetingQuery)).items[0]).toMatchObject({ postponed: 2 })
    })
  })

  describe(`${name}: lists`, () => {
    const titles = ['Ørkenplan', 'Affaldsplan', 'Ålestrategi', 'Ærøpolitik', 'Zonevision', 'Énplan', 'Skolesag']
    const store = shared(async (fresh) => {
      const asked = (title: string, place: number, index: number) =>
        item(place % 3 === 0 ? null : `24/${place}${index}`, title, place % 2 === 0 ? 'postponed' : 'returned', {
          followUps: [
            followUp(`Vi ser på ${title}.`, {
              targetBody: place % 2 === 0 ? 'Byrådet' : null,
              responsible: place % 3 === 0 ? 'Kultur' : null,
              due: place % 2 === 0 ? `2025-0${place + 1}-01` : null,
            }),
          ],
        })
      for (const [index, body] of ['Børneudvalget', 'Økonomiudvalget', 'Teknisk Udvalg'].entries()) {
        const named = titles.map((title, place) => asked(`${title} ${index}`, place, index))
        await put(fresh, meeting(body, `2025-0${index + 2}-05T10:00:00+01:00`, named))
        await put(
          fresh,
          agenda(
            body,
            `2025-0${index + 6}-05T10:00:00+01:00`,
            named.slice(index + 2).map((each) => ({ ...each, followUps: [] })),
          ),
        )
      }
    })
    const view = all('2025-06-15')
    type List = (store: Store, request: PageRequest) => Promise<Page<unknown>>
    const lists: { list: keyof typeof sortColumns; ask: List }[] = [
      { list: 'waits', ask: (from, asked) => from.waits(view, { ...waitQuery, ...asked }) },
      { list: 'cases', ask: (from, asked) => from.cases(view, { ...caseQuery, ...asked }) },
      { list: 'followUps', ask: (from, asked) => from.followUps(view, { ...followUpQuery, ...asked }) },
      { list: 'meetings', ask: (from, asked) => from.meetings(view, { ...meetingQuery, ...asked }) },
    ]
    const sorts = lists.flatMap(({ list, ask }) =>
      [null, ...sortColumns[list].flatMap((column) => [column, `-${column}`])].map((sort) => ({ list, ask, sort })),
    )
    test.each(sorts)('$list sorted by $sort: every row once, page by page', async ({ ask, sort }) => {
      const whole = await ask(store(), { ...page, sort })
      expect(whole.total).toBe(whole.items.length)
      expect(whole.nextCursor).toBeNull()
      const paged: unknown[] = []
      let cursor: string | null = null
      do {
        const next: Page<unknown> = await ask(store(), { limit: 4, cursor, sort })
        expect(next.total).toBe(whole.total)
        paged.push(...next.items)
        cursor = next.nextCursor
      } while (cursor !== null && paged.length <= whole.total)
      expect(paged).toEqual(whole.items)
    })

    test.each(lists)('$list: a cursor of another order, or none at all, is refused', async ({ list, ask }) => {
      const [column = ''] = sortColumns[list]
      const { nextCursor } = await ask(store(), { limit: 1, cursor: null, sort: column })
      await expect(ask(store(), { ...page, cursor: nextCursor, sort: `-${column}` })).rejects.toThrow(BadCursorError)
      for (const cursor of ['', 'x', 'bnVsbA==', btoa('%'), btoa('[1,2,3,4]')])
        await expect(ask(store(), { ...page, cursor })).rejects.toThrow(BadCursorError)
    })
    test.each(lists)('$list: an unknown column is refused', async ({ ask }) => {
      for (const sort of ['', '-', 'constructor', "since'--"])
        await expect(ask(store(), { ...page, sort })).rejects.toThrow(BadSortError)
    })

    test('titles stand as Danes sort them', async () => {
      const sorted = await store().cases(view, { ...caseQuery, body: 'Børneudvalget', sort: 'title' })
      expect(sorted.items.map((row) => row.case.title.replace(' 0', ''))).toEqual([
        'Affaldsplan',
        'Énplan',
        'Skolesag',
        'Zonevision',
        'Ærøpolitik',
        'Ørkenplan',
        'Ålestrategi',
      ])
    })

    const filters: { what: string; found: (store: Store) => Promise<Page<unknown>>; total: number }[] = [
      {
        what: 'waits of a body by name',
        found: (s) => s.waits(view, { ...waitQuery, body: 'ØKONOMIUDVALG' }),
        total: 7,
      },
      {
        what: 'waits of a body by id',
        found: (s) => s.waits(view, { ...waitQuery, body: 'teknisk-udvalget' }),
        total: 7,
      },
      {
        what: 'waits for the administration',
        found: (s) => s.waits(view, { ...waitQuery, waitKind: 'returned' }),
        total: 9,
      },
      { what: 'waits of strategies', found: (s) => s.waits(view, { ...waitQuery, caseKind: 'strategy' }), total: 3 },
      { what: 'waits with words', found: (s) => s.waits(view, { ...waitQuery, q: '  ærø 1 ' }), total: 1 },
      { what: 'cases with a number', found: (s) => s.cases(view, { ...caseQuery, q: '24/4' }), total: 3 },
      { what: 'cases with accents left out', found: (s) => s.cases(view, { ...caseQuery, q: 'enplan' }), total: 3 },
      {
        what: 'cases with nothing but signs asked',
        found: (s) => s.cases(view, { ...caseQuery, q: ' – ' }),
        total: 21,
      },
      { what: 'cases of a kind', found: (s) => s.cases(view, { ...caseQuery, kind: 'policy' }), total: 3 },
      { what: 'cases in a state', found: (s) => s.cases(view, { ...caseQuery, state: 'done' }), total: 0 },
      { what: 'cases of a body', found: (s) => s.cases(view, { ...caseQuery, body: 'Børneudvalget' }), total: 7 },
      { what: 'follow-ups of a body', found: (s) => s.followUps(view, { ...followUpQuery, body: 'Byråd' }), total: 12 },
      {
        what: 'follow-ups of a unit',
        found: (s) => s.followUps(view, { ...followUpQuery, responsible: 'kult' }),
        total: 9,
      },
      { what: 'follow-ups done', found: (s) => s.followUps(view, { ...followUpQuery, status: 'done' }), total: 0 },
      {
        what: 'follow-ups with words',
        found: (s) => s.followUps(view, { ...followUpQuery, q: 'ærøpolitik 2' }),
        total: 1,
      },
      {
        what: 'meetings of a body',
        found: (s) => s.meetings(view, { ...meetingQuery, body: 'Børneudvalget' }),
        total: 2,
      },
      {
        what: 'meetings in a time',
        found: (s) => s.meetings(view, { ...meetingQuery, from: '2025-03-05', to: '2025-06-05' }),
        total: 3,
      },
    ]
    test.each(filters)('$what: $total', async ({ found, total }) => {
      const answer = await found(store())
      expect(answer.total).toBe(total)
      expect(answer.items).toHaveLength(total)
    })
  })

  describe(`${name}: a case`, () => {
    const store = shared(async (fresh) => {
      const last = { number: '4', where: { page: null, start: 900, end: 999 } }
      const standing = item('24/100', 'Øvrige sager', 'noted', last)
      await put(fresh, { ...january, items: [...january.items, ...meeting('x', '2025-01-14', [standing]).items] })
      for (const each of [february, chefforum, march]) await put(fresh, each)
    })
    test('has its steps, waits and follow-ups as of the day', async () => {
      const whole = await store().case(all('2025-02-28'), '24/100')
      expect(whole?.events.map(({ date, outcome }) => [date, outcome])).toEqual([
        ['2025-01-14', 'postponed'],
        ['2025-02-11', 'postponed'],
        ['2025-02-20', 'noted'],
      ])
      expect(whole).toMatchObject({ waits: [{ count: 2 }], followUps: [{ text: 'Chefforum regner på kajens pris.' }] })
    })
    test('names the others that bear its number', async () => {
      const whole = await store().case(all('2025-02-28'), '24/100')
      expect(whole?.sameNumber.map(({ id, standing }) => [id, standing])).toEqual([['24/100~oevrige-sager', true]])
      const other = await store().case(all('2025-02-28'), '24/100~oevrige-sager')
      expect(other?.sameNumber.map(({ id }) => id)).toEqual(['24/100'])
    })
    test('is not there before it was, nor under another name', async () => {
      expect(await store().case(all('2025-01-13'), '24/100')).toBeNull()
      expect(await store().case(all('2025-02-28'), '24/1')).toBeNull()
    })
    test('a strategy, policy or plan is on the pipeline', async () => {
      const placed = await store().pipeline(all('2025-02-28'))
      expect(placed.map((row) => [row.case.id, row.place?.stage])).toEqual([
        ['24/100', 'executive'],
        ['24/300', 'political'],
      ])
    })
  })

  describe(`${name}: search`, () => {
    const store = shared(async (fresh) => {
      const said = item('24/7', 'Grønne områder', 'noted', {
        sections: [
          {
            heading: 'Baggrund',
            text: 'Ældrerådet har drøftet blomsterne i parken.',
            where: { page: 1, start: 0, end: 9 },
          },
        ],
        followUps: [followUp('Parkens blomster plantes om.')],
      })
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-05', [said]))
      await put(fresh, meeting('Teknisk Udvalg', '2025-05-05', [item('24/8', 'Blomster på torvet', 'approved')]))
    })
    const types = async (q: string, limit = 20) =>
      (await store().search(all('2025-06-01'), q, limit)).map(({ type, itemNumber, date }) => [type, itemNumber, date])
    test('cases by name, items by title before text, follow-ups, each newest first', async () => {
      expect(await types('blomst')).toEqual([
        ['case', '1', '2025-05-05'],
        ['item', '1', '2025-05-05'],
        ['item', '1', '2025-02-05'],
        ['follow-up', '1', '2025-02-05'],
      ])
    })
    test('gives no more than was asked for, and of each kind some', async () => {
      expect((await types('blomst', 4)).map(([type]) => type)).toEqual(['case', 'item', 'item', 'follow-up'])
      expect(await types('blomst', 1)).toHaveLength(1)
    })
    test('marks the words that match', async () => {
      const [, hit] = await store().search(all('2025-06-01'), 'ÆLDRER', 20)
      expect(hit).toBeUndefined()
      const [item] = await store().search(all('2025-06-01'), 'ÆLDRER', 20)
      expect(item?.excerpt).toContain('\u0001Ældrerådet\u0002 har drøftet')
      expect(item?.case?.id).toBe('24/7')
    })
    test('finds by number, and by all words asked', async () => {
      expect((await types('24/8')).map(([type]) => type)).toEqual(['case', 'item'])
      expect(await types('grønne torvet')).toEqual([])
    })
    test('finds nothing by signs alone, whatever they are', async () => {
      for (const q of ['', '  ', "'", "':* & | !", '\\', '%', '\0']) expect(await types(q)).toEqual([])
    })
    test('sees no more than the day', async () => {
      expect(await store().search(all('2025-02-04'), 'blomst', 20)).toEqual([])
      expect(await store().search(all('2025-03-01'), 'torvet', 20)).toEqual([])
    })
  })

  describe(`${name}: what people write of a follow-up`, () => {
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
        const again = (text: string): Meeting => ({
          ...january,
          items: january.items.map((each) => ({
            ...each,
            followUps: each.followUps.map((found) => ({ ...found, text, quote: text })),
          })),
        })
        await store.replaceReading(document.id, reading(again('Chefforum regner på hele kajens pris.')))
        expect(await one(store, '2025-03-01')).toMatchObject({
          id,
          note: 'Aftalt',
          text: 'Chefforum regner på hele kajens pris.',
        })
        await put(store, again('Chefforum regner snart på hele kajens pris.'))
        expect(await one(store, '2025-03-01')).toMatchObject({ id, note: 'Aftalt', version: version + 1 })
      }),
    )
  })

  describe(`${name}: samples`, () => {
    const sample = (...meetings: Meeting[]) => request(reading(...meetings), { sample: true })
    test(
      'are cleared with all that came of them alone',
      withStore(async (store) => {
        await store.importDocument(sample(january))
        await put(store, february)
        expect((await store.summary(all('2025-03-01'))).samples).toBe(true)
        await store.clearSamples()
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
      'leave a document of one’s own that had replaced them, or that they had kept from standing',
      withStore(async (store) => {
        const coming = agenda('Direktionen', '2025-02-11T10:00:00+01:00', [
          item('24/100', 'Havneplan for Fjordby', null),
        ])
        await store.importDocument(sample(january, february))
        await put(store, { ...january, place: 'Byrådssalen' })
        await put(store, coming)
        await store.clearSamples()
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
        await store.clearSamples()
        expect(await store.documents()).toHaveLength(1)
      }),
    )
    test(
      'clearing none changes nothing',
      withStore(async (store) => {
        await put(store, january)
        const revision = await store.revision()
        await store.clearSamples()
        expect(await store.revision()).toBe(revision)
      }),
    )
  })

  test(
    `${name}: reading every document anew gives the same answers`,
    withStore(async (store) => {
      const readings = [reading(march, chefforum), reading(january), reading(february)]
      for (const read of readings) await store.importDocument(request(read))
      const before = await answers(store, all('2025-04-01'))
      for (const read of readings) {
        const kept = await store.documentBySha256(read.source.sha256)
        await store.replaceReading(kept?.id ?? '', read)
      }
      expect(await answers(store, all('2025-04-01'))).toEqual(before)
    }),
  )
}

/** Everything a view answers, to hold against what it answers elsewhere or later. */
export async function answers(store: Store, view: View): Promise<Record<string, unknown>> {
  const cases = await store.cases(view, caseQuery)
  const meetings = await store.meetings(view, meetingQuery)
  const { lastImport: _, ...summary } = await store.summary(view)
  return {
    summary,
    cases,
    meetings,
    waits: await store.waits(view, waitQuery),
    followUps: await store.followUps(view, followUpQuery),
    pipeline: await store.pipeline(view),
    bodies: await store.bodies(view),
    wholeCases: await Promise.all(cases.items.map((row) => store.case(view, row.case.id))),
    wholeMeetings: await Promise.all(meetings.items.map(({ id }) => store.meeting(view, id))),
  }
}

export const audiencesAsked: readonly Audience[] = ['all', 'open']
