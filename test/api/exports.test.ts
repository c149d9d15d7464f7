import Papa from 'papaparse'
import { readSheet, type CellValue } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { aCaseRef, aFollowUp, aList, aMeetingRow, aPipelineCase, aWait } from '#mocks/factories.ts'
import { openMockedApi } from '#mocks/mocked-api.ts'
import { createApi } from '#src/api/api.ts'
import { paths } from '#src/features/shared/paths.ts'
import type { PipelineRow, Store, WaitRow } from '#src/store/store.ts'
import { apiOver, as, problemIn } from './over.ts'

const place = { stage: 'executive', state: 'postponed', since: '2025-01-14', nextBody: null } as const
const { lastEvent } = aPipelineCase()
const row: PipelineRow = {
  case: aCaseRef(),
  state: 'postponed',
  waitKind: 'postponed',
  membership: null,
  place,
  lastEvent,
  steps: 2,
  nextMeeting: null,
}

const store = {
  waits: () =>
    Promise.resolve(aList<WaitRow>([aWait({ until: '2025-03-01', overdue: true, body: 'Økonomiudvalget' })])),
  followUps: () => Promise.resolve(aList([aFollowUp({ due: 'næste møde' })])),
  cases: () => Promise.resolve(aList([row])),
  pipeline: () =>
    Promise.resolve([
      row,
      {
        ...row,
        case: aCaseRef({ id: '2', kind: 'strategy', title: 'Ungestrategi' }),
        place: { ...place, state: 'active' as const },
      },
    ]),
  bodies: () => Promise.resolve([]),
  meetings: () => Promise.resolve(aList([aMeetingRow()])),
} satisfies Partial<Store>

const get = (path: string, known: Partial<Store> = store) => apiOver(known).request(`http://sagsgang.dk/api${path}`)
const csv = async (path: string, known?: Partial<Store>) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await get(path, known)).arrayBuffer())
  return { text, rows: Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data }
}
const sheet = async (path: string, known?: Partial<Store>) =>
  readSheet(Buffer.from(await (await get(path, known)).arrayBuffer()))
/** A cell of Excel as the CSV has it. */
const plain = (cell: CellValue | null) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))
/** A row of a table by its headings. */
const named = (rows: readonly (readonly unknown[])[], at = 1) =>
  Object.fromEntries((rows[0] ?? []).map((header, index) => [header, rows[at]?.[index]]))

describe.each(['postponed', 'follow-ups', 'cases', 'pipeline', 'meetings'])('%s', (list) => {
  test('is a file to keep, named for the list and the day it shows', async () => {
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ]) {
      const response = await get(`/${list}.${format}?asOf=2025-02-28`)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      const name = response.headers.get('content-disposition')
      expect(name).toMatch(new RegExp(`^attachment; filename="[a-z]+-2025-02-28\\.${format}"$`))
    }
  })
  test('holds the same in both forms, a day as a day', async () => {
    const [asCsv, asExcel] = [await csv(`/${list}.csv`), await sheet(`/${list}.xlsx`)]
    expect(asExcel.map((cells) => cells.map(plain))).toEqual(asCsv.rows)
    expect(asExcel.length).toBeGreaterThan(1)
  })
  test('is Danish, and English when asked', async () => {
    expect(Object.keys(named((await csv(`/${list}.csv`)).rows))).toContain('Se i Sagsgang')
    expect(Object.keys(named((await csv(`/${list}.csv?lang=en`)).rows))).toContain('See in Sagsgang')
  })
  test('is not made again for one who holds it', async () => {
    const api = apiOver(store)
    const tag = (await api.request(`/api/${list}.csv`)).headers.get('etag') ?? ''
    expect((await api.request(`/api/${list}.csv`, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })
})

test('a wait, column by column', async () => {
  expect(named(await sheet('/postponed.xlsx'))).toEqual({
    Sag: 'Klimatilpasningsplan for Fjordby Havn',
    Sagsnummer: '23/1104',
    Type: 'Plan',
    Forum: 'Økonomiudvalget',
    Venter: 'Udskudt',
    'Udskudt første gang': new Date('2025-01-14T00:00:00Z'),
    'Senest udskudt': new Date('2025-01-14T00:00:00Z'),
    'Gange udskudt': 1,
    'Dage ventet': 49,
    'Møder siden': 3,
    'Lovet til': new Date('2025-03-01T00:00:00Z'),
    'Over tid': 'Ja',
    'Næste møde': null,
    'Se i Sagsgang': 'http://sagsgang.dk/moeder/direktionen-2025-01-14?punkt=3',
  })
})

test.each<[string, Partial<PipelineRow>, string, string]>([
  ['a case', {}, 'Plan', 'Udskudt'],
  ['one sent back to the administration', { waitKind: 'returned' }, 'Plan', 'Sendt tilbage til forvaltningen'],
  ['a standing item, which has no state', { case: aCaseRef({ kind: 'plan', standing: true }) }, 'Fast punkt', ''],
])('%s is called in a file what it is called on the screen', async (_said, other, kind, state) => {
  const cases = () => Promise.resolve(aList([{ ...row, case: aCaseRef({ kind: 'plan' }), ...other }]))
  const { rows } = await csv('/cases.csv', { cases })
  expect(named(rows)).toMatchObject({ Type: kind, Tilstand: state })
})

test('a due time in words stays in words', async () => {
  expect(named(await sheet('/follow-ups.xlsx'))).toMatchObject({ Frist: 'næste møde', Status: 'Åben' })
})

test('Excel knows the letters of the CSV, and its rows', async () => {
  const { text } = await csv('/postponed.csv')
  expect(text.startsWith('\uFEFFSag;Sagsnummer;')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text).toContain('Økonomiudvalget')
})

test.each(['=1+1', '+45', '-2', '@SUM(A1)', '=HYPERLINK("http://ond.dk")', '\t=1', '\r=1'])(
  'a title that would run as a formula does not: %j',
  async (title) => {
    const known = { waits: () => Promise.resolve(aList<WaitRow>([aWait({ case: aCaseRef({ title }) })])) }
    expect((await csv('/postponed.csv', known)).rows[1]?.[0]).toBe(`'${title}`)
    const file = await (await get('/postponed.xlsx', known)).arrayBuffer()
    // No cell of the workbook is one that reckons.
    expect(named(await readSheet(Buffer.from(file))).Sag).toBe(title.trim())
  },
)

test('quotes, semicolons and lines within a text stay in their cell', async () => {
  const title = 'Havn; "ny"\nkaj'
  const known = { waits: () => Promise.resolve(aList<WaitRow>([aWait({ case: aCaseRef({ title }) })])) }
  expect((await csv('/postponed.csv', known)).rows[1]?.[0]).toBe(title)
  expect(named(await sheet('/postponed.xlsx', known)).Sag).toBe(title)
})

test('what no sheet can hold is left out of the text, and the file opens', async () => {
  const title = `Havn\u0001${'å'.repeat(40_000)}`
  const known = { waits: () => Promise.resolve(aList<WaitRow>([aWait({ case: aCaseRef({ title }) })])) }
  expect(String(named(await sheet('/postponed.xlsx', known)).Sag)).toMatch(/^Havnå{32000,32763}$/)
})

test('every page of the list is in the file, with the filters and the order of the list', async () => {
  const asked: unknown[] = []
  const known: Partial<Store> = {
    waits: (view, query) => {
      asked.push([view.asOf, query])
      const at = Number(query.cursor ?? 0)
      const next = at < 2 ? String(at + 1) : null
      return Promise.resolve({ items: [aWait({ count: at + 1 })], total: 3, nextCursor: next })
    },
  }
  const { rows } = await csv('/postponed.csv?asOf=2025-02-01&body=Direktionen&kind=returned&q=havn&sort=-count', known)
  expect(rows.slice(1).map((cells) => cells[7])).toEqual(['1', '2', '3'])
  const filters = { body: 'Direktionen', waitKind: 'returned', caseKind: null, q: 'havn', overdue: null }
  expect(asked).toEqual(
    [null, '1', '2'].map((cursor) => ['2025-02-01', { limit: 500, cursor, sort: '-count', ...filters }]),
  )
})

test('the board is narrowed as on the screen', async () => {
  for (const [query, titles] of [
    ['kind=strategy', ['Ungestrategi']],
    ['q=KLIMA', ['Klimatilpasningsplan for Fjordby Havn']],
    ['state=done', []],
    ['still=true', ['Klimatilpasningsplan for Fjordby Havn']],
  ] as const)
    expect((await csv(`/pipeline.csv?${query}`)).rows.slice(1).map((cells) => cells[1])).toEqual(titles)
})

test('more than a file can hold is refused, not cut', async () => {
  const known = { cases: () => Promise.resolve({ items: [row], total: 20_001, nextCursor: null }) }
  expect(await problemIn(await get('/cases.csv', known))).toMatchObject({
    status: 413,
    detail: 'Der er flere rækker, end en fil kan rumme. Afgræns listen.',
  })
})

test('a filter that cannot be understood is refused', async () => {
  expect(await problemIn(await get('/cases.xlsx?state=sleeping&lang=tysk'))).toMatchObject({ status: 400 })
})

test('addresses in files are those of the app', async () => {
  const [address] = (await csv('/cases.csv')).rows[1]?.slice(-1) ?? []
  expect(address).toBe(`http://sagsgang.dk${paths.case('23/1104')}`)
})

test('no file for a reader holds anything of a closed item', async () => {
  const { store: filled } = await openMockedApi([
    {
      name: 'referat.txt',
      text: [
        'Referat – Direktionen',
        'Mødedato: 14-01-2026 kl. 10:00',
        '',
        '1. Lukket punkt: Salg af Møllegrunden',
        'Sagsnr.: 26/777',
        'Beslutning',
        'Udskudt. Køberen Fjordbo bedes vende tilbage med et nyt bud.',
        '',
        '2. Havneplan',
        'Sagsnr.: 26/100',
        'Beslutning',
        'Udskudt.',
        '',
      ].join('\n'),
    },
  ])
  const apiFor = (role: 'reader' | 'director') =>
    createApi({
      store: filled,
      read: () => Promise.reject(new Error('nothing is read')),
      today: () => '2026-02-01',
      now: () => '2026-02-01T12:00:00+01:00',
      ...as(role),
    })
  const all = async (role: 'reader' | 'director') =>
    (
      await Promise.all(
        ['postponed', 'follow-ups', 'cases', 'pipeline', 'meetings'].map(async (list) =>
          (await apiFor(role).request(`/api/${list}.csv`)).text(),
        ),
      )
    ).join('\n')
  expect(await all('director')).toContain('Møllegrunden')
  for (const secret of ['Møllegrund', '26/777', 'Fjordbo']) expect(await all('reader')).not.toContain(secret)
  expect(await all('reader')).toContain('Havneplan')
})
