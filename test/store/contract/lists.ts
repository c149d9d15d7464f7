import { describe, expect, test } from 'vitest'
import { BadCursorError, BadSortError, sortColumns } from '#src/store/store.ts'
import type { Page, PageRequest, Store } from '#src/store/store.ts'
import { agenda, followUp, item, meeting } from '../build.ts'
import { all, caseQuery, followUpQuery, meetingQuery, page, put, waitQuery } from './common.ts'
import type { Fresh } from './common.ts'

/** An item that waits, now for the body and now for the administration, and asks for something. */
const itemOf = (title: string, place: number, index: number) =>
  item(place % 3 === 0 ? null : `24/${place}${index}`, title, place % 2 === 0 ? 'postponed' : 'returned', {
    followUps: [
      followUp(`Vi ser på ${title}.`, {
        targetBody: place % 2 === 0 ? 'Byrådet' : null,
        responsible: place % 3 === 0 ? 'Kultur' : null,
        due: place % 2 === 0 ? `2025-0${place + 1}-01` : null,
      }),
    ],
  })

/** Paging, sorting and filtering. */
export function pagesLists({ shared }: Fresh): void {
  describe('lists', () => {
    const titles = ['Ørkenplan', 'Affaldsplan', 'Ålestrategi', 'Ærøpolitik', 'Zonevision', 'Énplan', 'Skolesag']
    const store = shared(async (fresh) => {
      for (const [index, body] of ['Børneudvalget', 'Økonomiudvalget', 'Teknisk Udvalg'].entries()) {
        const named = titles.map((title, place) => itemOf(`${title} ${index}`, place, index))
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
      { what: 'cases with accents left out', found: (s) => s.cases(view, { ...caseQuery, q: 'enpla' }), total: 3 },
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
}
