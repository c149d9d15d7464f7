import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { aMeeting, anItem, aPerson } from '#mocks/factories.ts'
import { answerWith, serveMockedApi, server } from '#mocks/server.ts'
import { MeetingScreen } from '#src/features/meetings/meeting-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const show = (id: string) =>
  render(
    <ToastProvider>
      <Routes>
        <Route path="/moeder/:id" element={<MeetingScreen />} />
      </Routes>
    </ToastProvider>,
    { route: `/moeder/${id}` },
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

  it('of an agenda has neither outcome nor follow-ups to put right', async () => {
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
