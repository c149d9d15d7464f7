import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import type { Box } from '#src/features/shared/source/boxes.ts'
import type { Pdf } from '#src/features/shared/source/pdf.ts'
import { usePlace } from '#src/features/shared/source/place.ts'
import { SourceView } from '#src/features/shared/source/source-view.tsx'
import { render } from '#test/render.tsx'

// happy-dom draws nothing, so the pages are given as their pieces of text; that they are drawn, the browser tests see.
const { openPdf } = vi.hoisted(() => ({ openPdf: vi.fn<(bytes: ArrayBuffer) => Promise<Pdf>>() }))
vi.mock('#src/features/shared/source/pdf.ts', () => ({ openPdf }))

const text = 'Punkt 1: Havneplan\nBeslutning\nUdskudt.\nPunkt 2: Cykelsti\nBeslutning\nUdskudt til mødet i marts.'
const pages = [
  ['Punkt 1: Havneplan', 'Beslutning', 'Udskudt.'],
  ['Punkt 2: Cykelsti', 'Beslutning', 'Udskudt til mø-'],
  ['det i marts.'],
]
const place = (box: Box) => ({ left: box.left / 1000, top: box.top / 1000, width: 0.1, height: 0.02 })
const pdf: Pdf = {
  pages: pages.length,
  measure: (words) => words.length,
  close: async () => {},
  page: async (number) => ({
    number,
    shape: 0.7,
    place,
    draw: async () => document.createElement('canvas'),
    pieces: async () =>
      (pages[number - 1] ?? []).map((words, line) => ({
        text: words,
        left: 100,
        baseline: 800 - line * 20,
        width: words.length * 5,
        size: 10,
      })),
  }),
}

const Shown = ({ paged }: { paged: boolean }) => <SourceView of={{ documentId: 'dok-1', paged, place: usePlace() }} />
const show = (words: string, { page = 1, paged = true, more = '' } = {}) => {
  const start = text.indexOf(words)
  return render(<Shown paged={paged} />, {
    route: `/?fra=${start}&til=${start + words.length}&side=${page}${more}`,
  })
}

beforeEach(() => {
  openPdf.mockReset().mockResolvedValue(pdf)
  server.use(
    http.get('*/api/documents/dok-1/text', () => HttpResponse.text(text)),
    http.get('*/api/documents/dok-1', () => HttpResponse.arrayBuffer(new ArrayBuffer(4))),
  )
})

const sheet = (name: string) => screen.findByRole('figure', { name })
const marks = (of: HTMLElement) => of.querySelectorAll('mark').length

describe('a document of pages', () => {
  it('shows the page, with each line of the words marked', async () => {
    show('Cykelsti\nBeslutning', { page: 2 })
    const page = await sheet('Side 2 i originalen. Mærket: Cykelsti Beslutning')
    expect(marks(page)).toBe(2)
    expect(screen.getByText('Side 2 af 3')).toBeDefined()
  })

  it('is turned page by page; words that go on are marked on the next, and only there', async () => {
    const { user, url } = show('Udskudt til mødet i marts.', { page: 2 })
    const page = await sheet('Side 2 i originalen. Mærket: Udskudt til mødet i marts.')
    expect(marks(page)).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Næste side' }))
    expect(marks(await sheet('Side 3 i originalen. Mærket: Udskudt til mødet i marts.'))).toBe(1)
    expect(new URLSearchParams(url().split('?')[1]).get('blad')).toBe('3')
    expect(screen.getByRole('button', { name: 'Næste side' }).getAttribute('aria-disabled')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Forrige side' }))
    await user.click(screen.getByRole('button', { name: 'Forrige side' }))
    expect(marks(await sheet('Side 1 i originalen. Mærket: Udskudt til mødet i marts.'))).toBe(0)
  })

  it('is brought nearer and back', async () => {
    const { user } = show('Havneplan')
    const page = await sheet('Side 1 i originalen. Mærket: Havneplan')
    expect(page.style.width).toBe('100%')
    await user.click(screen.getByRole('button', { name: 'Vis siden større' }))
    expect(page.style.width).toBe('150%')
    await user.click(screen.getByRole('button', { name: 'Vis siden mindre' }))
    expect(page.style.width).toBe('100%')
  })

  it('is text when that is chosen, and the address says so', async () => {
    const { user, url } = show('Havneplan')
    await user.click(await screen.findByRole('radio', { name: 'Tekst' }))
    const shown = within(await screen.findByRole('region', { name: 'Dokumentets tekst' }))
    expect(shown.getByText('Havneplan').tagName).toBe('MARK')
    expect(url()).toContain('kilde=tekst')
  })

  it('says when the words are not on the page', async () => {
    pages.push([])
    show('Beslutning', { page: 4 })
    pages.pop()
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Ordene kunne ikke genfindes på siden/)
  })

  it('that cannot be drawn leads to the text', async () => {
    openPdf.mockRejectedValue(new Error('InvalidPDFException'))
    const { user } = show('Havneplan')
    expect(await screen.findByRole('heading', { name: 'Siden kan ikke vises' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Vis teksten' }))
    expect(await screen.findByRole('region', { name: 'Dokumentets tekst' })).toBeDefined()
  })

  it('that cannot be had says so', async () => {
    server.use(http.get('*/api/documents/dok-1', () => HttpResponse.json(null, { status: 500 })))
    show('Havneplan')
    expect(await screen.findByRole('heading', { name: 'Noget gik galt på serveren' })).toBeDefined()
  })
})

it('a document without pages is text, with no choice, and draws nothing', async () => {
  show('Havneplan', { paged: false })
  expect(await screen.findByRole('region', { name: 'Dokumentets tekst' })).toBeDefined()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(openPdf).not.toHaveBeenCalled()
})
