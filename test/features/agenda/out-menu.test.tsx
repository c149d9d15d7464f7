import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { OutMenu } from '#src/features/agenda/out-menu.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const saved: string[] = []

beforeEach(() => {
  saved.length = 0
  // There is no popover to close.
  HTMLElement.prototype.hidePopover = () => undefined
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:fil')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})

const open = async () => {
  const shown = render(
    <ToastProvider>
      <OutMenu id="d1" />
    </ToastProvider>,
  )
  await shown.user.click(screen.getByRole('button', { name: 'Hent' }))
  return shown
}

/** It stands in the page, closed to the eye, where there is no top layer. */
const panel = () => within(screen.getByLabelText('Hent dagsordenen'))
const button = (name: string) => panel().getByRole('button', { name, hidden: true })

const answering = (format: string) => {
  const asked: string[] = []
  server.use(
    http.get(`/api/agendas/d1.${format}`, ({ request }) => {
      asked.push(new URL(request.url).search)
      return new HttpResponse('1. Mobilitetsplan', {
        headers: { 'content-disposition': `attachment; filename="dagsorden-chefforum-2025-03-12.${format}"` },
      })
    }),
  )
  return asked
}

describe('taking an agenda out', () => {
  it.each([
    ['Word-dokument', 'docx'],
    ['Kalenderaftale', 'ics'],
  ])('as a %s, saved under the name it is given', async (name, format) => {
    const asked = answering(format)
    const { user } = await open()
    await user.click(button(name))
    await waitFor(() => expect(saved).toEqual([`dagsorden-chefforum-2025-03-12.${format}`]))
    expect(asked).toEqual(['?lang=da&notes=false'])
  })

  it('with the notes only when they are asked for', async () => {
    const asked = answering('docx')
    const { user } = await open()
    await user.click(panel().getByRole('checkbox', { name: 'Tag noter med', hidden: true }))
    await user.click(button('Word-dokument'))
    await waitFor(() => expect(asked).toEqual(['?lang=da&notes=true']))
  })

  it('as text, copied to be pasted into a mail', async () => {
    answering('txt')
    const { user } = await open()
    await user.click(button('Kopiér som tekst'))
    await screen.findByText('Dagsordenen er kopieret. Sæt den ind i en mail.')
    expect(await navigator.clipboard.readText()).toBe('1. Mobilitetsplan')
  })

  it.each([
    ['Word-dokument', 'docx', 'Filen kunne ikke hentes. Prøv igen.'],
    ['Kopiér som tekst', 'txt', 'Dagsordenen kunne ikke kopieres. Prøv igen.'],
  ])('says so when it cannot be had (%s)', async (name, format, told) => {
    server.use(http.get(`/api/agendas/d1.${format}`, () => HttpResponse.json({ title: 'Nej' }, { status: 500 })))
    const { user } = await open()
    await user.click(button(name))
    expect(await screen.findByText(told)).not.toBeNull()
    expect(saved).toEqual([])
  })
})
