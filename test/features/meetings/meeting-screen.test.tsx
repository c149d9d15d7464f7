import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCase, aCaseEvent, aMeeting, anItem, aSource } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { MeetingScreen } from '#src/features/meetings/meeting-screen.tsx'
import { render } from '#test/render.tsx'

const text = `${'.'.repeat(420)}Udskudt til mødet i marts.${'.'.repeat(100)}`
const { decision } = anItem()
const decided = text.slice(decision?.where.start, decision?.where.end)
const where = { page: null, start: 500, end: 510 }
const full = anItem({
  decision: decision && {
    ...decision,
    referredTo: 'Økonomiudvalget',
    until: '2025-03-18',
    points: [{ point: '1', outcome: 'approved' }],
    unsure: 'to udfald passer',
  },
  history: [{ body: 'Chefforum', date: '2024-11-06', itemNumber: '2', text: 'Drøftet.', outcome: 'discussed', where }],
  mentions: [{ date: '2023-11-22', body: 'Byrådet', what: 'temadrøftelse', quote: '…', where }],
  planned: [{ body: 'Byrådet', date: null, where }],
  followUps: [
    {
      text: 'Notat om prisen',
      targetBody: 'Chefforum',
      responsible: null,
      due: 'inden jul',
      quote: '…',
      askedBy: 'body',
      where,
    },
  ],
})
const shut = anItem({
  number: '4',
  title: 'Lukket',
  caseNumber: null,
  closed: true,
  decision: null,
  sections: [],
  attachments: [],
})

const show = (query = '') =>
  render(
    <Routes>
      <Route path="/moeder/:id" element={<MeetingScreen />} />
    </Routes>,
    { route: `/moeder/direktionen-2025-01-14${query}` },
  )

beforeEach(() => {
  answerWith('/api/meetings/:id', aMeeting({ items: [full, shut], absent: ['Kåre Ås'] }))
  answerWith('/api/cases/:number', aCase())
  server.use(http.get('*/api/documents/dok-1/text', () => HttpResponse.text(text)))
})

const place = (start: number, end: number) =>
  `/moeder/direktionen-2025-01-14?punkt=3&fra=${start}&til=${end}&pr=2025-03-04`

const item = async (name: string) => within(await screen.findByRole('article', { name }))

describe('a meeting', () => {
  it('says which body met, when, where and who was there', async () => {
    show()
    expect(await screen.findByRole('heading', { level: 1, name: 'Direktionen 14. januar 2025' })).toBeTruthy()
    expect(screen.getByText('tirsdag den 14. januar 2025 · kl. 09.00 · Rådhuset, lokale 2')).toBeTruthy()
    expect(await screen.findByText('2 til stede, 1 fraværende')).toBeTruthy()
  })

  it('says what was decided on an item, where it goes, and what is doubtful', async () => {
    show()
    const article = await item(full.title)
    expect(article.getByRole('link', { name: full.title }).getAttribute('href')).toBe('/sager/23%2F1104')
    expect(article.getByText('sendt til Økonomiudvalget')).toBeTruthy()
    expect(article.getByText('18. marts 2025')).toBeTruthy()
    expect(article.getByText('Ad 1')).toBeTruthy()
    expect(article.getByText('Usikker læsning: to udfald passer')).toBeTruthy()
  })

  it('leads from each fact to its words in the document', async () => {
    show('?pr=2025-03-04')
    const article = await item(full.title)
    const to = (name: string) => article.getByRole('link', { name }).getAttribute('href')
    expect(to('Se i kilden: Beslutning')).toBe(place(420, 447))
    expect(to('Se i kilden: ordene bag')).toBe(place(439, 446))
    expect(to('Se i kilden: punkt 3')).toBe(place(290, 520))
    expect(to('Se i kilden: Notat om prisen')).toBe(place(500, 510))
  })

  it('has the presentation, the earlier treatments and the attachments to open', async () => {
    const { user } = show()
    const article = await item(full.title)
    await user.click(article.getByText('Baggrund'))
    expect(article.getByText(/Havnen oversvømmes oftere/)).toBeTruthy()
    await user.click(article.getByText(/^Sagsforløb/))
    expect(article.queryByRole('link', { name: 'Se i kilden: Sagsforløb, Chefforum' })).toBeTruthy()
    await user.click(article.getByText(/^Nævnt i teksten/))
    expect(article.queryByRole('link', { name: 'Se i kilden: Nævnt i teksten, temadrøftelse' })).toBeTruthy()
    await user.click(article.getByText('1 bilag'))
    expect(article.getByText('Udkast til klimatilpasningsplan')).toBeTruthy()
  })

  it('marks a closed item, and says what an agenda is not', async () => {
    answerWith('/api/meetings/:id', aMeeting({ kind: 'agenda', items: [shut] }))
    show()
    expect((await item('Lukket')).getByText('Lukket punkt')).toBeTruthy()
    expect(screen.getByText(/Beslutningerne kommer med referatet/)).toBeTruthy()
  })

  it('opens at the item and the words the address names', async () => {
    show('?punkt=3&fra=420&til=446')
    expect((await screen.findByText('Udskudt til mødet i marts.', { selector: 'mark' })).tagName).toBe('MARK')
    expect(screen.getByRole('article', { current: 'location' })).toBe(screen.getByRole('article', { name: full.title }))
  })

  it('marks what was decided on the item the address names without words', async () => {
    show('?punkt=3')
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe(decided))
    expect(screen.queryByRole('link', { name: 'Luk kilden' })).toBeNull()
  })

  it('has the shape of what comes while it loads', () => {
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it('says so when the document has no items', async () => {
    answerWith('/api/meetings/:id', aMeeting({ items: [] }))
    show()
    expect(await screen.findByText('Dokumentet har ingen punkter.')).toBeTruthy()
  })

  it('says that there is no such meeting, and leads to those there are', async () => {
    failWith('/api/meetings/:id', 'not-found')
    show()
    expect(await screen.findByText('Det findes ikke')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Se alle møder' }).getAttribute('href')).toMatch(/^\/moeder/)
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull()
  })
})

describe('an item whose case has been treated since', () => {
  const later = aCaseEvent({
    date: '2025-03-18',
    body: 'Klimaudvalget',
    outcome: 'approved',
    sources: [aSource({ meetingId: 'klimaudvalget-2025-03-18', itemNumber: '7' })],
  })
  const treated = aCase({ events: [...aCase().events, later] })
  const notice = 'Sagen er behandlet siden: Klimaudvalget 18. marts 2025: godkendt'

  it('says when, where and how, and leads there, to the one who was led to it', async () => {
    answerWith('/api/cases/:number', treated)
    show('?punkt=3')
    const link = await (await item(full.title)).findByRole('link', { name: 'Klimaudvalget 18. marts 2025: godkendt' })
    expect(link.closest('output')?.textContent).toBe(notice)
    expect(link.getAttribute('href')).toMatch(/^\/moeder\/klimaudvalget-2025-03-18\?punkt=7&/)
  })

  it('is asked for as it stood on the day that is looked back to', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/cases/:number', ({ request, params }) => {
        asked.push(`${String(params['number'])} ${new URL(request.url).searchParams.get('asOf')}`)
        return HttpResponse.json(aCase())
      }),
    )
    show('?punkt=3&pr=2025-01-20')
    await waitFor(() => expect(asked).toEqual(['23/1104 2025-01-20']))
    expect(screen.queryByText(/^Sagen er behandlet siden/)).toBeNull()
  })

  it('is found among several cases of its number', async () => {
    const { id, number, kind, standing } = treated
    const twin = { id: `${id}~havn`, number, title: full.title, kind, standing }
    server.use(
      http.get('*/api/cases/:number', ({ params }) =>
        HttpResponse.json(params['number'] === twin.id ? treated : aCase({ events: [later], sameNumber: [twin] })),
      ),
    )
    show('?punkt=3')
    expect(await screen.findByText('Sagen er behandlet siden:')).toBeTruthy()
  })

  it.each([
    ['the latest treatment itself', aCase(), '?punkt=3'],
    ['a standing item', { ...treated, standing: true }, '?punkt=3'],
    ['an item nobody was led to', treated, ''],
  ])('says nothing of %s', async (_, whole, query) => {
    answerWith('/api/cases/:number', whole)
    const { client } = show(query)
    await item(full.title)
    await waitFor(() => expect(client.isFetching()).toBe(0))
    expect(screen.queryByText(/^Sagen er behandlet siden/)).toBeNull()
  })
})
