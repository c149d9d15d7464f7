import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { paths } from '#src/features/shared/paths.ts'
import { draftFor, type AgendaDraft, type DraftItem } from '#src/domain/agenda.ts'
import { apiOver, as, problemIn } from './over.ts'
import { partsOf } from './word-parts.ts'

const item = (title: string, about: Partial<DraftItem> = {}): DraftItem => ({
  id: title,
  title,
  caseId: null,
  caseNumber: null,
  kind: 'decision',
  presenter: '',
  minutes: null,
  note: '',
  closed: false,
  readiness: 'approved',
  ...about,
})

const mobility = item('Mobilitetsplan 2026-2034', {
  caseId: '25/2210',
  caseNumber: '25/2210',
  minutes: 20,
  presenter: 'Birthe Solkær',
  note: 'Bilag følger.\n\nHøringen slutter i maj.',
})
const closed = item('Salg af Havnegade 4 < 5 mio. & opefter', { closed: true, minutes: 15, kind: 'discussion' })
const chefforum: AgendaDraft = {
  id: 'd1',
  version: 3,
  body: 'Chefforum',
  date: '2025-03-12',
  time: '09:00',
  place: 'Mødelokale 1.02, rådhuset',
  items: [mobility, closed],
  leftOut: [],
  createdBy: 'Åse',
  createdAt: '2025-03-04T12:00:00+01:00',
  changedBy: 'Åse',
  changedAt: '2025-03-04T12:00:00+01:00',
}

const get = (path: string, draft: Partial<AgendaDraft> = {}, role: Parameters<typeof as>[0] = 'secretariat') =>
  apiOver(
    {
      agenda: (audience, id) => Promise.resolve(id === 'd1' ? draftFor({ ...chefforum, ...draft }, audience) : null),
    },
    as(role),
  ).request(`http://sagsgang.dk/api/agendas/${path}`)

const text = async (query = '', draft: Partial<AgendaDraft> = {}, role?: Parameters<typeof as>[0]) =>
  (await get(`d1.txt${query}`, draft, role)).text()

const word = async (query = '', draft: Partial<AgendaDraft> = {}, role?: Parameters<typeof as>[0]) => {
  const response = await get(`d1.docx${query}`, draft, role)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="dagsorden-chefforum-2025-03-12.docx"')
  return Buffer.from(await response.arrayBuffer())
}

const event = async (draft: Partial<AgendaDraft> = {}, role?: Parameters<typeof as>[0]) => {
  const response = await get('d1.ics', draft, role)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
}

describe('an agenda as text', () => {
  test('has what a mail needs: when, where, and each item with its hour', async () => {
    expect(await text()).toBe(`Dagsorden for Chefforum
onsdag den 12. marts 2025 kl. 09.00–09.35
Mødelokale 1.02, rådhuset

1. Mobilitetsplan 2026-2034
   Beslutning, kl. 09.00, 20 min., ved Birthe Solkær, sagsnr. 25/2210

2. Salg af Havnegade 4 < 5 mio. & opefter (lukket punkt)
   Drøftelse, kl. 09.20, 15 min.
`)
  })

  test('has the notes when they are asked for', async () => {
    expect(await text('?notes=true')).toContain('sagsnr. 25/2210\n   Bilag følger.\n   Høringen slutter i maj.\n')
  })

  test('says so while an item is not approved, and when there is none', async () => {
    expect(await text('', { items: [item('Budget', { readiness: 'ready' })] })).toMatch(
      /^Dagsorden for Chefforum \(udkast\)/,
    )
    expect(await text('', { items: [] })).toContain('Der er ingen punkter på dagsordenen.')
  })

  test('has no hours that nobody has set', async () => {
    const told = await text('', { time: null, place: null })
    expect(told).toContain('Chefforum\nonsdag den 12. marts 2025\n\n1. Mobilitetsplan')
    expect(told).toContain('Beslutning, 20 min., ved Birthe Solkær')
  })

  test('in English', async () => {
    expect(await text('?lang=en')).toContain('Agenda for Chefforum\nWednesday 12 March 2025 at 09:00–09:35')
  })

  test('tells a reader that a closed item stands there, and no more', async () => {
    const told = await text('?notes=true', {}, 'reader')
    expect(told).toContain('2. Lukket punkt\n')
    expect(told).not.toMatch(/Havnegade|15 min|Drøftelse/)
  })
})

describe('an agenda as Word', () => {
  test('is made of headings, numbered by Word, and styles with names', async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: await word('?notes=true') },
      {
        styleMap: [
          "p[style-name='Title'] => h1.title",
          "p[style-name='Oplysninger'] => p.facts:fresh",
          "p[style-name='Note'] => p.note:fresh",
        ],
      },
    )
    expect(messages).toEqual([])
    expect(value).toContain('<h1 class="title">Dagsorden for Chefforum</h1>')
    expect(value).toContain('<p class="facts"><strong>Mødested: </strong>Mødelokale 1.02, rådhuset</p>')
    expect(value).toMatch(/<h1[^>]*>Mobilitetsplan 2026-2034<\/h1><p class="facts">Beslutning, kl. 09.00/)
    expect(value).toContain('<p class="note">Høringen slutter i maj.</p>')
    expect(value).toContain('Salg af Havnegade 4 &lt; 5 mio. &amp; opefter (lukket punkt)')
  })

  test('has its body and day over every page, and the page’s number under it', async () => {
    const parts = await partsOf(await word('', { items: [item('Budget', { readiness: 'draft' })] }))
    expect(parts.header).toContain('Chefforum · Dagsorden (udkast)')
    expect(parts.header).toContain('12. marts 2025')
    expect(parts.footer).toMatch(/Side .*PAGE.* af .*NUMPAGES/s)
    expect(parts.numbering).toContain('w:lvlText w:val="%1."')
    expect(parts.styles).toContain('w:lang w:val="da-DK"')
  })

  test('is whole whatever has been pasted into it', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: await word('', { items: [item('Bud\u0002get \uFFFF 2026')] }),
    })
    expect(value).toContain('Bud get   2026')
  })

  test('tells a reader that a closed item stands there, and no more', async () => {
    const parts = await partsOf(await word('?notes=true', {}, 'reader'))
    expect(parts.document).toContain('Lukket punkt')
    expect(Object.values(parts).join('')).not.toMatch(/Havnegade|Drøftelse/)
  })
})

describe('an agenda as an appointment', () => {
  test('is at its hours in Copenhagen, with the agenda in it', async () => {
    const { uid, summary, startDate, endDate, location, description } = await event()
    expect([uid, summary, location]).toEqual([
      'chefforum-2025-03-12@sagsgang',
      'Chefforum',
      'Mødelokale 1.02, rådhuset',
    ])
    expect([startDate.toString(), startDate.zone?.tzid]).toEqual(['2025-03-12T09:00:00', 'Europe/Copenhagen'])
    expect(endDate.toString()).toBe('2025-03-12T09:35:00')
    expect(description).toContain('1. Mobilitetsplan 2026-2034\n   Beslutning')
    expect(description).toContain(`http://sagsgang.dk${paths.agenda({ forum: 'chefforum', dato: '2025-03-12' })}`)
  })

  test('is all of the day while nobody has set an hour, and without an end past midnight', async () => {
    const { startDate } = await event({ time: null })
    expect([startDate.isDate, startDate.toString()]).toEqual([true, '2025-03-12'])
    const late = await event({ time: '23:50' })
    expect(late.endDate.toString()).toBe('2025-03-12T23:50:00')
  })

  test('tells a reader that a closed item stands there, and no more', async () => {
    expect((await event({}, 'reader')).description).not.toMatch(/Havnegade|Drøftelse/)
  })
})

test.each(['d2.docx', 'd2.ics', 'd2.txt'])('there is no %s', async (path) => {
  expect(await problemIn(await get(path))).toMatchObject({ status: 404, detail: 'Dagsordenen findes ikke.' })
})
