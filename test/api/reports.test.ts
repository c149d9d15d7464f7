import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { aCase, aCaseRef, aCaseRow, aList, aWait } from '#mocks/factories.ts'
import type { Stage } from '#src/domain/case.ts'
import type { CaseWhole, PipelineRow, Store } from '#src/store/store.ts'
import { apiOver } from './over.ts'

const named = (id: string, title: string) => aCaseRef({ id, number: id, title, kind: 'strategy' })
const last = (body: string, date: string) => ({
  date,
  body,
  bodyKind: 'committee' as const,
  outcome: 'recommended' as const,
  meetingId: null,
  itemNumber: null,
})
const row = (id: string, title: string, stage: Stage, about: Partial<PipelineRow> = {}): PipelineRow => ({
  ...aCaseRow(),
  membership: null,
  case: named(id, title),
  state: 'active',
  place: { stage, state: 'active', since: '2025-01-07', nextBody: null },
  lastEvent: last('Direktionen', '2025-01-07'),
  nextMeeting: null,
  ...about,
})
const awaiting = (nextBody: string | null) => ({
  stage: 'political' as const,
  state: 'awaiting' as const,
  since: '2025-02-04',
  nextBody,
})

const mobility = row('25/1', 'Mobilitetsplan', 'executive')
const youth = row('25/2', 'Ungestrategi', 'political', {
  place: awaiting('Byrådet'),
  lastEvent: last('Økonomiudvalget', '2025-02-04'),
})
const returned = row('25/3', 'Boligpolitik', 'executive', { place: awaiting('Direktionen') })
const dropped = row('25/4', 'Parkeringsplan', 'political', { state: 'done' })
const carriedOut = row('25/5', 'Klimaplan', 'follow-up')

const adoptedOn = (id: string, title: string, since: string) => ({
  case: named(id, title),
  stage: 'adopted' as const,
  since,
  validFrom: since,
  validTo: null,
})

const store: Partial<Store> = {
  pipeline: () => Promise.resolve([mobility, youth, returned, dropped, carriedOut]),
  waits: () =>
    Promise.resolve(
      aList([
        aWait({ case: mobility.case, body: 'Direktionen', until: '2025-02-11', overdue: true, nextMeeting: null }),
        aWait({
          case: returned.case,
          body: 'Direktionen',
          waitKind: 'returned',
          until: null,
          untilText: 'efter høringen',
          nextMeeting: null,
        }),
      ]),
    ),
  placeRecords: () =>
    Promise.resolve([
      adoptedOn('25/5', 'Klimaplan', '2025-02-24'),
      adoptedOn('24/9', 'Havneplan', '2024-11-25'),
      { ...adoptedOn('25/1', 'Mobilitetsplan', '2025-01-07'), stage: 'executive' },
    ]),
  case: ({ asOf }, id) =>
    Promise.resolve({ ...aCase(), ...carriedOut, id, lastEvent: last('Byrådet', asOf) } as CaseWhole),
}

/** The document as headings and, under each, the rows of its table. */
async function report(query = '', known = store): Promise<string[]> {
  const response = await apiOver(known).request(`/api/reports/cases-on-the-way.docx${query}`)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="sager-paa-vej-2025-03-04.docx"')
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await response.arrayBuffer()) })
  const blocks = value.matchAll(/<h1>(.*?)<\/h1>|<tr>(.*?)<\/tr>|<p>([^<]*)<\/p>(?!<\/t)/g)
  return Array.from(blocks, ([, heading, cells, text]) =>
    heading
      ? `# ${heading}`
      : cells
        ? Array.from(cells.matchAll(/<t[dh]><p>(.*?)<\/p>|<t[dh]><\/t/g), ([, cell]) => cell ?? '').join(' | ')
        : (text ?? ''),
  ).filter((line) => line !== '')
}

test('Sager på vej: what is in whose hands, what was sent on, and what was adopted this year', async () => {
  expect(await report()).toEqual([
    'Sager på vej',
    'Status den 4. marts 2025',
    '# På vej',
    '<strong>Sag</strong> | <strong>Hos</strong> | <strong>Fase</strong> | <strong>Forventet</strong>',
    'Mobilitetsplan (25/1) | Direktionen | Direktion | Lovet til 11. februar 2025, over tid',
    'Boligpolitik (25/3) | Direktionen | Udvalg | Lovet til efter høringen',
    '# Sendt videre',
    '<strong>Sag</strong> | <strong>Sendt af</strong> | <strong>Dato</strong> | <strong>Sendt til</strong>',
    'Ungestrategi (25/2) | Økonomiudvalget | 4. februar 2025 | Byrådet',
    '# Vedtaget i 2025',
    '<strong>Sag</strong> | <strong>Vedtaget af</strong> | <strong>Dato</strong>',
    'Klimaplan (25/5) | Byrådet | 24. februar 2025',
  ])
})

test('says so where there is none', async () => {
  const none: Partial<Store> = {
    pipeline: () => Promise.resolve([]),
    waits: () => Promise.resolve(aList([])),
    placeRecords: () => Promise.resolve([]),
  }
  expect(await report('?lang=en', none)).toEqual([
    'Cases on the way',
    'As of 4 March 2025',
    '# On their way',
    'No cases are on their way.',
    '# Sent on',
    'No cases have been sent on.',
    '# Adopted in 2025',
    'No cases have been adopted in 2025.',
  ])
})
