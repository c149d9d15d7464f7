import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const saved: { name: string; href: string }[] = []

beforeEach(() => {
  saved.length = 0
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:fil')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href })
  })
})

const open = async (asked: Record<string, string | undefined> = {}, report?: 'cases-on-the-way') => {
  const shown = render(
    <ToastProvider>
      <ExportMenu list="postponed" asked={asked} feed="postponed.atom" {...(report && { report })} />
    </ToastProvider>,
  )
  await shown.user.click(screen.getByRole('button', { name: 'Hent' }))
  await panel().findByRole('button', { name: 'Excel-fil', hidden: true })
  return shown
}

/** It stands in the page, closed to the eye, where there is no top layer. */
const panel = () => within(screen.getByLabelText('Hent listen eller følg den'))
const button = (name: string) => panel().getByRole('button', { name, hidden: true })

describe('the menu of a list', () => {
  it('saves the file the API makes, under its name, with the filters of the screen', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/postponed.xlsx', ({ request }) => {
        asked.push(new URL(request.url).search)
        return new HttpResponse('fil', {
          headers: { 'content-disposition': 'attachment; filename="udskudt-2025-03-04.xlsx"' },
        })
      }),
    )
    const { user } = await open({ body: 'direktionen', q: 'å & ø', sort: undefined })
    await user.click(button('Excel-fil'))
    await waitFor(() => expect(saved).toEqual([{ name: 'udskudt-2025-03-04.xlsx', href: 'blob:fil' }]))
    expect(asked).toEqual(['?body=direktionen&q=%C3%A5+%26+%C3%B8&lang=da'])
  })

  it('has Sager på vej as Word where the list is of strategies: of the day looked at, and whole', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/reports/cases-on-the-way.docx', ({ request }) => {
        asked.push(new URL(request.url).search)
        return new HttpResponse('fil', {
          headers: { 'content-disposition': 'attachment; filename="sager-paa-vej-2025-03-04.docx"' },
        })
      }),
    )
    const { user } = await open({ asOf: '2025-03-04', q: 'havn' }, 'cases-on-the-way')
    await user.click(button('Sager på vej (Word)'))
    await waitFor(() => expect(saved).toEqual([{ name: 'sager-paa-vej-2025-03-04.docx', href: 'blob:fil' }]))
    expect(asked).toEqual(['?asOf=2025-03-04&lang=da'])
  })

  it('says so when it cannot be had', async () => {
    server.use(http.get('/api/postponed.csv', () => HttpResponse.json({ title: 'Noget gik galt' }, { status: 500 })))
    const { user } = await open()
    await user.click(button('CSV-fil'))
    expect(await screen.findByText('Filen kunne ikke hentes. Prøv igen.')).toBeTruthy()
    expect(saved).toEqual([])
  })

  it('has the address to follow the list by, for the body that is chosen', async () => {
    const { user } = await open({ body: 'direktionen', q: 'havn' })
    const field = panel().getByRole<HTMLInputElement>('textbox', { name: /^Adresse/, hidden: true })
    expect(field.value).toBe(`${location.origin}/api/feeds/postponed.atom?body=direktionen`)
    await user.click(button('Kopiér adressen'))
    expect(await navigator.clipboard.readText()).toBe(field.value)
    expect(await screen.findByText('Adressen er kopieret.')).toBeTruthy()
  })
})
