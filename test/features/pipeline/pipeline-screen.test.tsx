import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aCaseRef, aPipeline, aPipelineCase } from '#mocks/factories.ts'
import { answerWith, disconnect, failWith } from '#mocks/server.ts'
import { PipelineScreen } from '#src/features/pipeline/pipeline-screen.tsx'
import { render } from '#test/render.tsx'

const lastEvent = aPipelineCase().lastEvent
const stuck = aPipelineCase({ nextBody: 'Klima- og Planudvalget' })
const quiet = aPipelineCase({
  case: aCaseRef({ id: '24/77', number: '24/77', title: 'Ungestrategi', kind: 'strategy' }),
  stage: 'internal',
  state: 'active',
  lastEvent: lastEvent && { ...lastEvent, date: '2024-07-20', body: 'Chefforum', outcome: 'discussed' },
})
const on = '?pr=2025-03-04'
const show = (query = '') => render(<PipelineScreen />, { route: `/strategier${on}${query}` })

describe('Strategier', () => {
  it('shows each case at its stage: what it is called, how it stands, since when, and what comes next', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    show()
    const executive = await screen.findByRole('region', { name: /^Direktion 1/ })
    expect(
      within(executive).getByRole('link', { name: 'Klimatilpasningsplan for Fjordby Havn' }).getAttribute('href'),
    ).toBe('/sager/23%2F1104?pr=2025-03-04')
    expect(within(executive).getByText('Udskudt')).toBeTruthy()
    expect(within(executive).getByText('Klima- og Planudvalget')).toBeTruthy()
    expect(screen.getByText('ingen behandling i 7 mdr.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Høring 0' })).toBeTruthy()
  })

  it('leads in one click to the item that treated the case last, and keeps the as-of date', async () => {
    answerWith('/api/pipeline', aPipeline([stuck]))
    show()
    const last = await screen.findByRole('link', { name: /^Direktionen, udskudt/ })
    expect(last.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=3&pr=2025-03-04')
  })

  it('is a table too, by the address, and sorts by a press on a heading', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    const { user, url } = show('&vis=tabel')
    const table = await screen.findByRole('table')
    await user.click(within(table).getByRole('button', { name: /^Sag/ }))
    expect(url()).toContain('orden=title')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('link')[0]?.textContent)).toEqual([
      'Klimatilpasningsplan for Fjordby Havn',
      'Ungestrategi',
    ])
  })

  it('is narrowed by kind and state from the address, and says so when nothing fits', async () => {
    answerWith('/api/pipeline', aPipeline([stuck, quiet]))
    const { user, url } = show('&type=vision')
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy()
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
