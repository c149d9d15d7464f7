import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Link, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { server, serveMockedApi } from '#mocks/server.ts'
import type { AgendaDraftAnswer } from '#src/api/schemas/agenda.ts'
import { emptyContent } from '#src/features/agenda/desk.ts'
import { putOn } from '#src/features/agenda/edits.ts'
import { MeetingAgenda } from '#src/features/agenda/meeting-agenda.tsx'
import { beginAgenda, readAgenda } from '#src/features/agenda/queries.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const withItems = ['Havneplan', 'Boligpolitik', 'Cykelstier'].reduce(
  (content, title) => putOn({ id: title, title, caseId: null, caseNumber: null, closed: false })(content),
  emptyContent('Chefforum', '2026-12-16'),
)

let draft: AgendaDraftAnswer
beforeEach(async () => {
  // There is no popover to close.
  HTMLElement.prototype.hidePopover = () => undefined
  await serveMockedApi([])
  draft = await beginAgenda(withItems)
})

const titles = async () => (await readAgenda(draft.id)).items.map(({ title }) => title)

/** What is said in the corner; the agenda has a «Fortryd» of its own. */
const inToast = () => within(screen.getByText(/er taget af/))

/** The second item taken off, and the screen left at once, before the fingers have rested. */
const takeOff = async () => {
  const shown = render(
    <ToastProvider>
      <Routes>
        <Route path="/dagsorden" element={<MeetingAgenda body="Chefforum" bodyId="chefforum" date="2026-12-16" />} />
        <Route path="*" element={<Link to="/dagsorden">tilbage</Link>} />
      </Routes>
      <Link to="/sager">Sager</Link>
    </ToastProvider>,
    { route: '/dagsorden' },
  )
  await screen.findByDisplayValue('Boligpolitik')
  await shown.user.click(screen.getByRole('button', { name: 'Mere om: Boligpolitik' }))
  await shown.user.click(screen.getByRole('button', { name: 'Tag af dagsordenen', hidden: true }))
  expect(screen.queryByDisplayValue('Boligpolitik')).toBeNull()
  return shown
}

describe('an item that is taken off the agenda', () => {
  it('is back in its place when that is undone', async () => {
    const { user } = await takeOff()
    await user.click(inToast().getByRole('button', { name: 'Fortryd' }))
    await screen.findByDisplayValue('Boligpolitik')
    await waitFor(async () => expect(await titles()).toEqual(['Havneplan', 'Boligpolitik', 'Cykelstier']))
  })

  it('is back in its place when that is undone from another screen', async () => {
    const { user } = await takeOff()
    await user.click(screen.getByRole('link', { name: 'Sager' }))
    await waitFor(async () => expect(await titles()).toEqual(['Havneplan', 'Cykelstier']))
    await user.click(inToast().getByRole('button', { name: 'Fortryd' }))
    expect(await screen.findByText('»Boligpolitik« er tilbage på dagsordenen.')).toBeTruthy()
    expect(await titles()).toEqual(['Havneplan', 'Boligpolitik', 'Cykelstier'])
  })

  it('is said not to be back when the server cannot be reached', async () => {
    const { user } = await takeOff()
    await user.click(screen.getByRole('link', { name: 'Sager' }))
    await waitFor(async () => expect(await titles()).toEqual(['Havneplan', 'Cykelstier']))
    server.use(http.get('*/api/agendas/:id', () => HttpResponse.error()))
    await user.click(inToast().getByRole('button', { name: 'Fortryd' }))
    expect(await screen.findByText(/^»Boligpolitik« kom ikke tilbage/)).toBeTruthy()
  })
})
