import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aCase, aCaseEvent, aCaseRef, aFollowUp, aList, anAuditEntry, aPerson, aWait } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { CaseScreen } from '#src/features/cases/case-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const text = 'Punkt 3\nBeslutning\nUdskudt til mødet i marts.\nBilag'
const sourceAt = (words: string, changed = {}) => ({
  documentId: 'dok-1',
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '3',
  kind: 'item' as const,
  where: { page: 6, start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...changed,
})
const discussed = aCaseEvent({
  date: '2024-11-06',
  body: 'Chefforum',
  bodyKind: 'management-forum',
  outcome: 'discussed',
  text: 'Drøftet.',
  sources: [sourceAt('Bilag', { meetingId: 'chefforum-2024-11-06', itemNumber: '2', kind: 'history' })],
})
const first = aCaseEvent({ date: '2024-12-10', sources: [sourceAt('Beslutning')] })
const second = aCaseEvent({ text: 'Udskudt til mødet i marts.', sources: [sourceAt('Udskudt til mødet i marts.')] })
const whole = aCase({
  events: [discussed, first, second],
  waits: [aWait({ count: 2, since: '2024-12-10', daysWaiting: 84 })],
})

const show = (query = '?pr=2025-03-04') =>
  render(
    <Routes>
      <Route
        path="/sager/:number"
        element={
          <ToastProvider>
            <CaseScreen />
          </ToastProvider>
        }
      />
    </Routes>,
    { route: `/sager/23%2F1104${query}` },
  )

beforeEach(() => {
  // A page of that width: without a layout there is nothing to draw the lanes on.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 40))
  answerWith('/api/cases/:number', whole)
  answerWith('/api/audit', aList([anAuditEntry()]))
  server.use(http.get('*/api/documents/dok-1/text', () => HttpResponse.text(text)))
})

const kilden = () => screen.getByRole('region', { name: 'Kilden' })
const factOf = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

describe('the latest treatment', () => {
  it('is told of where one reads an older one, and led to', async () => {
    const { user } = show(`?pr=2025-03-04&kilde=chefforum-2024-11-06.${text.indexOf('Bilag')}`)
    const newer = await screen.findByRole('link', { name: 'Senest behandlet i Direktionen 14. januar 2025: udskudt' })
    await user.click(newer)
    expect(screen.queryByText('Du læser en ældre behandling af sagen.')).toBeNull()
  })

  it('is not told of where one has asked for nothing older', async () => {
    show()
    await screen.findByRole('heading', { level: 1, name: whole.title })
    expect(screen.queryByText('Du læser en ældre behandling af sagen.')).toBeNull()
  })
})

describe('the board of strategies', () => {
  it('is left by a press, and come back to by another', async () => {
    const said: unknown[] = []
    server.use(
      http.put('*/api/pipeline/members/:id', async ({ request }) => {
        said.push([request.headers.get('if-match'), await request.json()])
        return HttpResponse.json({ member: false, by: 'Eva', at: '2025-03-04T10:00:00+01:00', version: 4 })
      }),
      http.delete('*/api/pipeline/members/:id', ({ request }) => {
        said.push(request.headers.get('if-match'))
        return HttpResponse.json(null)
      }),
    )
    answerWith('/api/me', aPerson())
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tag af tavlen' }))
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
    await waitFor(() => expect(said).toEqual([['"0"', { member: false }], '"4"']))
  })

  it('is not offered to those who may not', async () => {
    answerWith('/api/me', aPerson({ role: 'director' }))
    show()
    await screen.findByRole('heading', { level: 1, name: whole.title })
    expect(screen.queryByRole('button', { name: 'Tag af tavlen' })).toBeNull()
  })
})

describe('a case', () => {
  it('says how it stands, how long it has waited, what comes next and where it is going', async () => {
    answerWith('/api/cases/:number', { ...whole, nextBody: 'Klima- og Planudvalget' })
    show()
    expect(await screen.findByRole('heading', { level: 1, name: whole.title })).toBeTruthy()
    await screen.findByRole('region', { name: 'Forløb' })
    expect(factOf('Lige nu')).toBe('Udskudt i Direktionen')
    expect(factOf('Har ventet')).toContain('84 dage')
    expect(factOf('Har ventet')).toContain('2 gange')
    expect(factOf('Næste skridt')).toBe('ikke på en kommende dagsorden')
    expect(factOf('Næste forum')).toBe('Klima- og Planudvalget')
  })

  it('has every step of its course newest first, each with its words and the way to its source', async () => {
    const { user } = show()
    const course = await screen.findByRole('region', { name: 'Forløb' })
    const dates = () =>
      within(course)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('time')?.dateTime)
    expect(dates()).toEqual(['2025-01-14', '2024-12-10', '2024-11-06'])
    const latest = within(course).getAllByRole('listitem')[0] ?? course
    expect(within(latest).getByText(/2\. gang/)).toBeTruthy()
    expect(within(latest).getByText('Udskudt til mødet i marts.')).toBeTruthy()
    expect(within(latest).getByRole('link', { name: 'referat, punkt 3, side 6' }).getAttribute('href')).toBe(
      '/moeder/direktionen-2025-01-14?punkt=3&fra=19&til=45&side=6&pr=2025-03-04',
    )
    await user.click(screen.getByRole('radio', { name: 'ældste først' }))
    expect(dates()).toEqual(['2024-11-06', '2024-12-10', '2025-01-14'])
  })

  it('draws its steps on a lane a body, each named for those who hear it', async () => {
    show()
    const lanes = await screen.findByRole('figure', { name: 'Forløbet på tværs af fora' })
    expect(
      within(lanes)
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')),
    ).toEqual([
      'Vis kilden til Chefforum 6. november 2024: Drøftet',
      'Vis kilden til Direktionen 10. december 2024: Udskudt',
      'Vis kilden til Direktionen 14. januar 2025: Udskudt, 2. gang',
    ])
    expect(within(lanes).getByText('Venter i Direktionen siden 10. december 2024, 84 dage')).toBeTruthy()
    const legend = within(lanes).getByRole('list', { name: 'Tegnforklaring' })
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['drøftet', 'udskudt', 'venter stadig'])
  })

  it('marks the words of the latest step, and of another when that is chosen, in the address too', async () => {
    const { user, url } = show()
    expect((await screen.findByText('Udskudt til mødet i marts.', { selector: 'mark' })).tagName).toBe('MARK')
    const lanes = screen.getByRole('figure')
    await user.click(within(lanes).getByRole('link', { name: /10\. december/ }))
    expect(url()).toContain('kilde=direktionen-2025-01-14.8')
    expect(await within(kilden()).findByText('Beslutning', { selector: 'mark' })).toBeTruthy()
    expect(within(kilden()).getByRole('link', { name: 'åbn referat' }).getAttribute('href')).toContain('fra=8&til=18')
  })

  it('opens at the step the address names', async () => {
    show('?kilde=direktionen-2025-01-14.8')
    expect(await screen.findByText('Beslutning', { selector: 'mark' })).toBeTruthy()
  })

  it('shows its follow-ups and the other cases of its number', async () => {
    const other = aCaseRef({ id: '23/1104~oevrige-sager', title: 'Øvrige sager', standing: true })
    answerWith('/api/cases/:number', { ...whole, followUps: [aFollowUp()], sameNumber: [other] })
    show()
    const followUps = await screen.findByRole('region', { name: 'Opfølgning' })
    expect(within(followUps).getByRole('link', { name: aFollowUp().text }).getAttribute('href')).toContain('fra=910')
    const same = screen.getByRole('region', { name: 'Andre sager med samme nummer' })
    expect(within(same).getByRole('link', { name: 'Øvrige sager' }).getAttribute('href')).toContain(
      encodeURIComponent('23/1104~oevrige-sager'),
    )
  })

  it('says so when the source cannot be had, and the rest stands', async () => {
    server.use(http.get('*/api/documents/dok-1/text', () => HttpResponse.json({}, { status: 500 })))
    show()
    const panel = await screen.findByRole('region', { name: 'Kilden' })
    expect(await within(panel).findByRole('alert')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Forløb' })).toBeTruthy()
  })

  it('has room for a case without steps', async () => {
    answerWith('/api/cases/:number', { ...whole, events: [], waits: [], lastEvent: null })
    show()
    expect(await screen.findByText('Forløbet har ingen daterede skridt at tegne.')).toBeTruthy()
    expect(screen.getByText('Der er ingen skridt at vise endnu.')).toBeTruthy()
  })

  it('has the shape of what comes while it loads', () => {
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it('says that there is no such case, and leads to those there are', async () => {
    failWith('/api/cases/:number', 'not-found')
    show()
    expect(await screen.findByText('Det findes ikke')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Se alle sager' }).getAttribute('href')).toMatch(/^\/sager/)
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull()
  })
})
