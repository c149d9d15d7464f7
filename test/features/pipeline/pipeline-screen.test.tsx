import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCase, aCaseRef, aCaseRow, aList, aPerson, aPipeline, aPipelineCase } from '#mocks/factories.ts'
import { answerWith, disconnect, failWith, server } from '#mocks/server.ts'
import { PipelineScreen } from '#src/features/pipeline/pipeline-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const lastEvent = aPipelineCase().lastEvent
const stuck = aPipelineCase({ nextBody: 'Klima- og Planudvalget' })
const quiet = aPipelineCase({
  case: aCaseRef({ id: '24/77', number: '24/77', title: 'Ungestrategi', kind: 'strategy' }),
  stage: 'internal',
  state: 'active',
  quietSince: '2024-07-20',
  waitKind: null,
  lastEvent: lastEvent && { ...lastEvent, date: '2024-07-20', body: 'Chefforum', outcome: 'discussed' },
})
const on = '?pr=2025-03-04'
const show = (query = '') =>
  render(
    <ToastProvider>
      <PipelineScreen />
    </ToastProvider>,
    { route: `/strategier${on}${query}` },
  )

beforeEach(() => {
  // happy-dom has no top layer.
  Object.defineProperty(HTMLElement.prototype, 'hidePopover', { value: () => {}, configurable: true })
})

describe('Strategier', () => {
  it('shows each case at its stage: what it is called, how it stands, since when, and what comes next', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    show()
    const executive = await screen.findByRole('region', { name: /^Direktion 1/ })
    expect(
      within(executive).getByRole('link', { name: 'Klimatilpasnings\u00ADplan for Fjordby Havn' }).getAttribute('href'),
    ).toBe('/sager/23%2F1104?pr=2025-03-04')
    expect(within(executive).getByText('Udskudt')).toBeTruthy()
    expect(within(executive).getByText('Klima- og Planudvalget')).toBeTruthy()
    expect(screen.getByText('ingen behandling i 7 mdr.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Høring 0' })).toBeTruthy()
    // What has no room beside the others is reached by keyboard.
    expect(screen.getByRole('region', { name: 'Tavle' }).tabIndex).toBe(0)
  })

  it('says of a case sent back that it waits for the administration', async () => {
    answerWith('/api/pipeline', aPipeline([aPipelineCase({ waitKind: 'returned' })]))
    show()
    expect(await screen.findByText('Sendt tilbage til forvaltningen')).toBeTruthy()
    expect(screen.getByRole('region', { name: /^Direktion 1/ }).textContent).not.toContain('Udskudt')
  })

  it('takes a case that a person finds, by the keys alone, and says so', async () => {
    answerWith('/api/pipeline', aPipeline([stuck]))
    answerWith('/api/me', aPerson())
    const road = aCaseRow({ id: '25/9', number: '25/9', title: 'Cykelsti langs Åvej', stage: null })
    answerWith('/api/cases', aList([road, aCaseRow({ ...stuck.case, title: 'Allerede på tavlen' })]))
    answerWith(
      '/api/cases/:number',
      aCase({ ...road, membership: { member: false, by: 'Bo', at: '2025-03-01T10:00:00+01:00', version: 3 } }),
    )
    const said: unknown[] = []
    server.use(
      http.put('*/api/pipeline/members/:id', async ({ request, params }) => {
        said.push(params.id, request.headers.get('if-match'), await request.json())
        return HttpResponse.json({ member: true, by: 'Eva', at: '2025-03-04T10:00:00+01:00', version: 4 })
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj sag' }))
    await user.type(screen.getByLabelText('Find en sag til tavlen'), 'sti{Enter}')
    const choice = await screen.findByRole('button', { name: /Cykelsti langs Åvej/, hidden: true })
    expect(screen.queryByRole('button', { name: /Allerede/, hidden: true })).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(choice)
    await user.keyboard('{Enter}')
    expect(await screen.findByText('»Cykelsti langs Åvej« er sat på tavlen.')).toBeTruthy()
    expect(said).toEqual(['25/9', '"3"', { member: true }])
  })

  it('lets a case be taken off, says so with the way back when its card is gone, and finds it again', async () => {
    let there = [stuck, quiet]
    const said: unknown[] = []
    answerWith('/api/me', aPerson())
    answerWith('/api/cases', aList([aCaseRow({ ...quiet.case, stage: quiet.stage })]))
    server.use(
      http.get('*/api/pipeline', () => HttpResponse.json(aPipeline(there))),
      http.put('*/api/pipeline/members/:id', async ({ request }) => {
        said.push(await request.json())
        there = [stuck]
        return HttpResponse.json({ member: false, by: 'Eva', at: '2025-03-04T10:00:00+01:00', version: 7 })
      }),
      http.delete('*/api/pipeline/members/:id', ({ request }) => {
        said.push(request.headers.get('if-match'))
        there = [stuck, quiet]
        return HttpResponse.json(null)
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tag »Ungestrategi« af tavlen' }))
    expect(await screen.findByText('»Ungestrategi« er taget af tavlen.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Ungestrategi' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tilføj sag' }))
    await user.type(screen.getByLabelText('Find en sag til tavlen'), 'unge{Enter}')
    expect(await screen.findByRole('button', { name: /^Ungestrategi/, hidden: true })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(await screen.findByText('»Ungestrategi« står igen, som før.')).toBeTruthy()
    expect(await screen.findByRole('link', { name: 'Ungestrategi' })).toBeTruthy()
    expect(said).toEqual([{ member: false }, '"7"'])
  })

  it('says plainly that someone else has moved the case, when it cannot be had back', async () => {
    answerWith('/api/me', aPerson())
    answerWith('/api/pipeline', aPipeline([stuck]))
    const stale = { type: 'urn:sagsgang:problem:stale', title: 'Ændret', status: 412 }
    server.use(
      http.put('*/api/pipeline/members/:id', () =>
        HttpResponse.json({ member: false, by: 'Eva', at: '2025-03-04T10:00:00+01:00', version: 7 }),
      ),
      http.delete('*/api/pipeline/members/:id', () => HttpResponse.json(stale, { status: 412 })),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /^Tag .* af tavlen/ }))
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
    expect(await screen.findByText(/^En anden har flyttet/)).toBeTruthy()
  })

  it('leads in one click to the item that treated the case last, and keeps the as-of date', async () => {
    answerWith('/api/pipeline', aPipeline([stuck]))
    show()
    const last = await screen.findByRole('link', { name: /^Direktionen, udskudt/ })
    expect(last.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=3&pr=2025-03-04')
  })

  it('is a table too, by the address, and sorts by a press on a heading', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    const { user, url } = show('&visning=tabel')
    const table = await screen.findByRole('table')
    await user.click(within(table).getByRole('button', { name: /^Sag/ }))
    expect(url()).toContain('orden=title')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('link')[0]?.textContent)).toEqual([
      'Klimatilpasningsplan for Fjordby Havn',
      'Ungestrategi',
    ])
  })

  it('has the columns that the address names, and gives the rows that are chosen as text', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    const { user } = show('&visning=tabel&kolonner=stage,next')
    const table = await screen.findByRole('table')
    const headings = within(table).getAllByRole('columnheader')
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Sag', 'Fase', 'Næste forum'])
    await user.click(within(table).getByRole('checkbox', { name: 'Vælg Ungestrategi' }))
    await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }))
    expect(await navigator.clipboard.readText()).toMatch(/^Ungestrategi\t24\/77\tIntern proces\tI gang\t/)
  })

  it('has no columns to choose on the board, which has none', async () => {
    answerWith('/api/pipeline', aPipeline([stuck]))
    show()
    expect(await screen.findByRole('button', { name: 'Visninger' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Kolonner' })).toBeNull()
  })

  it('is narrowed by kind and state from the address, and says so when nothing fits', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    const { user, url } = show('&type=vision')
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy()
    expect(screen.getByText('Ingen på vej, ingen afsluttet.')).toBeTruthy()
    await user.click(within(screen.getByRole('region', { name: 'Filtre' })).getByRole('button', { name: 'Ryd filtre' }))
    expect(url()).not.toContain('type')
    expect(await screen.findByRole('link', { name: 'Ungestrategi' })).toBeTruthy()
  })

  it('has the shape of what comes while it loads', () => {
    answerWith('/api/pipeline', aPipeline())
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it('says what to do when no strategy is on its way', async () => {
    answerWith('/api/pipeline', aPipeline([]))
    show()
    expect((await screen.findByRole('link', { name: 'Indlæs referater' })).getAttribute('href')).toContain('/import')
  })

  it('says what happened and offers another try when it cannot be had', async () => {
    failWith('/api/pipeline', 'failed')
    const { user } = show()
    expect(await screen.findByRole('alert')).toBeTruthy()
    answerWith('/api/pipeline', aPipeline([quiet]))
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('link', { name: 'Ungestrategi' })).toBeTruthy()
  })

  it('tells a lost connection from a server in trouble', async () => {
    disconnect('/api/pipeline')
    show()
    expect(await screen.findByText('Der er ingen forbindelse til Sagsgang')).toBeTruthy()
  })
})
