import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aList, aSearchHit, aSummary } from '#mocks/factories.ts'
import { answerWith, disconnect, server } from '#mocks/server.ts'
import { Palette } from '#src/app/palette/palette.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const onClose = vi.fn<() => void>()

beforeEach(() => {
  // What the test's browser has not.
  Element.prototype.scrollIntoView = () => {}
  answerWith('/api/summary', aSummary())
  // Asked for wherever the typing pauses, as it does on a machine with much to do.
  answerWith('/api/search', aList([]))
})

const show = (route = '/') =>
  render(
    <ToastProvider>
      <Palette ahead="" onClose={onClose} />
    </ToastProvider>,
    { route },
  )
const box = () => screen.getByRole('combobox', { name: 'Søg og gå til' })
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const chosen = () => {
  const id = box().getAttribute('aria-activedescendant') ?? ''
  const option = document.getElementById(id)
  expect(option?.getAttribute('aria-selected')).toBe('true')
  return option?.textContent
}

const hits = [
  aSearchHit({ type: 'case', title: 'Mobilitetsplan', excerpt: '23/1104 \u0001Mobilitetsplan\u0002' }),
  aSearchHit({ type: 'meeting', title: 'Direktionen', excerpt: 'Direktionen 14. januar 2025', itemNumber: null }),
  aSearchHit({ type: 'item', title: 'Cykelsti', excerpt: 'hører til \u0001mobilitetsplanen\u0002 for byen' }),
  aSearchHit({ type: 'follow-up', title: 'Trafiktal undersøges', excerpt: 'til \u0001mobilitetsplanen\u0002' }),
]

describe('before anything is typed', () => {
  it('offers the screens and what can be done, the first chosen', () => {
    show()
    expect(options()).toContain('Udskudt')
    expect(options()).toContain('Udskriv det, du ser')
    expect(chosen()).toBe('Overblik')
  })

  it('goes to a screen by its first letters, keeping the date', async () => {
    const { user, url } = show('/sager?pr=2025-01-28')
    await user.type(box(), 'opf{Enter}')
    expect(url()).toBe('/opfoelgning?pr=2025-01-28')
    expect(onClose).toHaveBeenCalled()
  })

  it('arrow keys choose, around the ends', async () => {
    const { user } = show()
    await user.type(box(), '{ArrowDown}')
    expect(chosen()).toBe('Udskudt')
    await user.type(box(), '{ArrowUp}{ArrowUp}')
    expect(chosen()).toBe(options().at(-1))
  })
})

describe('what was found', () => {
  it('stands under its kind, the words that were looked for marked', async () => {
    answerWith('/api/search', aList(hits))
    const { user } = show()
    await user.type(box(), 'mobilitet')
    const cases = await screen.findByRole('group', { name: 'Sager' })
    expect(within(cases).getByText('Mobilitetsplan').tagName).toBe('MARK')
    expect(screen.getByRole('group', { name: 'Møder' }).textContent).toContain('Direktionen 14. januar 2025')
    const item = within(screen.getByRole('group', { name: 'Punkter' })).getByRole('option')
    expect(item.textContent).toContain('Direktionen · 14. jan. 2025 · punkt 3')
    expect(within(item).getByText('mobilitetsplanen').tagName).toBe('MARK')
    // All cases with the word are offered too, which is no fifth.
    expect(within(cases).getByText('Vis alle sager med »mobilitet«')).toBeDefined()
    expect(await screen.findByText('4 fund')).toBeDefined()
  })

  it.each([
    ['', '/sager/23%2F1104'],
    ['{ArrowDown}', '/sager?q=mobilitet'],
    ['{ArrowDown}{ArrowDown}', '/moeder/direktionen-2025-01-14'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', '/moeder/direktionen-2025-01-14?punkt=3'],
  ])('after %s leads to %s', async (keys, to) => {
    answerWith('/api/search', aList(hits))
    const { user, url } = show()
    await user.type(box(), 'mobilitet')
    await screen.findByRole('group', { name: 'Sager' })
    await user.keyboard(`${keys}{Enter}`)
    expect(url()).toBe(to)
  })

  it('is asked for when the typing pauses, not with every letter', async () => {
    const asked: (string | null)[] = []
    server.use(
      http.get('*/api/search', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q'))
        return HttpResponse.json(aList([]))
      }),
    )
    const { user } = show()
    await user.type(box(), ' mobilitets  plan')
    await screen.findByText('Intet fundet på »mobilitets plan«. Prøv med færre ord.')
    expect(asked.at(-1)).toBe('mobilitets plan')
    expect(asked.length).toBeLessThan(8)
  })

  it('says so when it cannot be asked for, and still offers the screens', async () => {
    disconnect('/api/search')
    const { user } = show()
    await user.type(box(), 'ud')
    expect(await screen.findByText('Der kunne ikke søges lige nu. Prøv igen om lidt.')).toBeDefined()
    expect(options()).toContain('Udskudt')
  })
})

describe('a screen or an action', () => {
  it.each([
    ['ændringslog', 'Ændringslog'],
    ['gennemse', 'Gennemse'],
    ['ny opf', 'Ny opfølgning'],
  ])('is found by its name: «%s» finds %s', async (typed, name) => {
    answerWith('/api/search', aList([]))
    const { user } = show()
    await user.type(box(), typed)
    expect(await screen.findByRole('option', { name })).toBeDefined()
  })

  it.each([
    ['excel', 'Sager', 'Excel, CSV'],
    ['engelsk', 'In English', 'Engelsk, sprog'],
    ['pdf', 'Udskriv det, du ser', 'PDF, papir'],
  ])('is found by what else it may be called, and says so: «%s» finds %s', async (typed, name, also) => {
    answerWith('/api/search', aList([]))
    const { user } = show()
    await user.type(box(), typed)
    expect(await screen.findByRole('option', { name: `${name} ${also}` })).toBeDefined()
  })

  it('begins a follow-up', async () => {
    answerWith('/api/search', aList([]))
    const { user, url } = show()
    await user.type(box(), 'ny opf')
    await user.click(await screen.findByRole('option', { name: 'Ny opfølgning' }))
    expect(url()).toBe('/opfoelgning?ny=ja')
  })
})

describe('what can be done', () => {
  it('copies the link to what one sees', async () => {
    const { user } = show('/udskudt')
    await user.type(box(), 'kopi{Enter}')
    expect(await screen.findByText('Linket er kopieret.')).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(location.href)
  })

  it('goes dark', async () => {
    const { user } = show()
    await user.type(box(), 'mørkt{Enter}')
    expect(document.documentElement.dataset.theme).toBe('dark')
  })
})
