import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { aCase, aMeeting, anItem, aPerson } from '#mocks/factories.ts'
import { answerWith, serveMockedApi, server } from '#mocks/server.ts'
import { MeetingScreen } from '#src/features/meetings/meeting-screen.tsx'
import { keptNames } from '#src/features/shared/kept.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const show = (id: string, query = '') =>
  render(
    <ToastProvider>
      <Routes>
        <Route path="/moeder/:id" element={<MeetingScreen />} />
      </Routes>
    </ToastProvider>,
    { route: `/moeder/${id}${query}` },
  )

const minutes = {
  name: 'havneudvalget.txt',
  text: `Referat
Direktionen
Mødedato: 28-01-2025
Mødetidspunkt: 10:00

Punkt 1: Havneplan

25/1001

Beslutning Direktionen den 28-01-2025

Drøftet.
`,
}

describe('an item', () => {
  it('is put right where it stands, tells who did it and what was read, and can be taken back', async () => {
    const { store } = await serveMockedApi([minutes])
    const [document] = await store.documents()
    const { user, url } = show(document?.meetingIds[0] ?? '')
    const item = within(await screen.findByRole('article', { name: 'Havneplan' }))
    await user.click(await item.findByRole('button', { name: 'Ret punkt 1' }))
    expect(url()).toMatch(/ret=1&punkt=1&fra=\d+&til=\d+/)
    const form = within(await item.findByRole('region', { name: 'Ret punkt 1' }))
    const save = form.getByRole('button', { name: 'Gem rettelsen' })
    expect(save).toHaveProperty('disabled', true)
    await user.selectOptions(form.getByRole('combobox', { name: 'Udfald' }), 'Udskudt')
    await user.click(save)
    expect(await item.findByText('Udfald: læst som Drøftet. Rettet til Udskudt')).toBeDefined()
    await waitFor(() => expect(item.queryByRole('region', { name: 'Ret punkt 1' })).toBeNull())
    expect(item.getByText(/^af Lokal bruger/)).toBeDefined()

    await user.click(item.getByRole('button', { name: 'Tag rettelsen tilbage: Udfald' }))
    expect(await screen.findByText('Rettelsen er taget tilbage.')).toBeDefined()
    expect(await item.findByText('Drøftet')).toBeDefined()
    await waitFor(() => expect(item.queryByText(/Rettet til/)).toBeNull())
  })

  it('that is being put right stands as it was typed after a reload, until it is saved or given up', async () => {
    const { store } = await serveMockedApi([minutes])
    const [document] = await store.documents()
    const id = document?.meetingIds[0] ?? ''
    const first = show(id, '?ret=1')
    const title = await screen.findByRole('textbox', { name: 'Titel' })
    expect(keptNames('')).toEqual([])
    await first.user.type(title, ' for Fjordby')
    first.unmount()

    const again = show(id, '?ret=1')
    expect(await screen.findByText(/^Det, du ikke nåede at gemme/)).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveProperty('value', 'Havneplan for Fjordby')
    await again.user.click(screen.getByRole('button', { name: 'Begynd forfra' }))
    expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveProperty('value', 'Havneplan')
    expect(screen.queryByText(/^Det, du ikke nåede at gemme/)).toBeNull()
    expect(keptNames('')).toEqual([])

    await again.user.type(screen.getByRole('textbox', { name: 'Titel' }), ' 2025')
    await again.user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(keptNames('')).toEqual([])
    await again.user.click(screen.getByRole('button', { name: 'Ret punkt 1' }))
    await again.user.type(await screen.findByRole('textbox', { name: 'Titel' }), ' 2026')
    await again.user.click(screen.getByRole('button', { name: 'Gem rettelsen' }))
    expect(await screen.findByRole('article', { name: 'Havneplan 2026' })).toBeDefined()
    expect(keptNames('')).toEqual([])
  })

  it('that someone else put right before the reload is shown beside what was typed', async () => {
    const { store } = await serveMockedApi([minutes])
    const [document] = await store.documents()
    const id = document?.meetingIds[0] ?? ''
    const first = show(id, '?ret=1')
    await first.user.type(await screen.findByRole('textbox', { name: 'Titel' }), ' for Fjordby')
    first.unmount()
    await fetch(`/api/meetings/${id}/items/1/corrections/caseNumber`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': '"0"' },
      body: JSON.stringify({ value: '25/2002' }),
    })

    const { user } = show(id, '?ret=1')
    const conflict = within(await screen.findByRole('alert', { name: /^En anden har rettet punktet/ }))
    const cells = async (name: RegExp) =>
      within(await conflict.findByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(await cells(/^Titel/)).toEqual(['Havneplan', 'Havneplan for Fjordby'])
    expect(await cells(/^Sagsnummer/)).toEqual(['25/2002', '25/2002'])
    await user.click(conflict.getByRole('button', { name: 'Gem med mit' }))
    expect(await screen.findByRole('article', { name: 'Havneplan for Fjordby' })).toBeDefined()
    expect(keptNames('')).toEqual([])
  })

  it('of an agenda has neither outcome nor follow-ups to put right', async () => {
    answerWith('/api/cases/:number', aCase())
    answerWith('/api/meetings/:id', aMeeting({ kind: 'agenda', items: [anItem({ decision: null })] }))
    server.use(http.get('*/api/documents/dok-1/text', () => HttpResponse.text('.'.repeat(600))))
    const { user } = show('direktionen-2025-01-14')
    await user.click(await screen.findByRole('button', { name: 'Ret punkt 3' }))
    expect(await screen.findByText(/^En dagsorden har hverken udfald eller opfølgning/)).toBeDefined()
    expect(screen.queryByRole('combobox', { name: 'Udfald' })).toBeNull()
    expect(screen.getByRole('textbox', { name: 'Titel' })).toBeDefined()
  })
})

it('is not offered to those who may only read', async () => {
  const { store } = await serveMockedApi([minutes])
  answerWith('/api/me', aPerson({ role: 'director' }))
  const [document] = await store.documents()
  show(document?.meetingIds[0] ?? '')
  const item = within(await screen.findByRole('article', { name: 'Havneplan' }))
  await item.findByText('Drøftet')
  expect(item.queryByRole('button', { name: 'Ret punkt 1' })).toBeNull()
})
