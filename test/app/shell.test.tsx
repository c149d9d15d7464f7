import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aBody, aCaseRef, aFollowUp, aList, aMeetingRow, aPipeline, aSummary, aWait } from '#mocks/factories.ts'
import { answerWith, disconnect, failWith, server } from '#mocks/server.ts'
import { inShort } from '#src/api/pipeline-board.ts'
import { App } from '#src/app/app.tsx'
import { screens } from '#src/app/routes.tsx'
import { render } from '#test/render.tsx'

// Read once here, so that no test waits for a screen to be compiled.
beforeAll(() => Promise.all(screens.map(({ load }) => load())))

const counts = {
  ...aSummary().counts,
  postponed: 9,
  overdue: 3,
  followUpsOpen: 14,
  strategiesActive: 7,
  cases: 1431,
  meetings: 39,
  toReview: 5,
}

/** The browser's own way to close a popover, which the test's browser has not. */
const hidePopover = vi.fn<() => void>()

beforeEach(() => {
  hidePopover.mockClear()
  Object.assign(HTMLElement.prototype, { hidePopover })
  answerWith('/api/summary', aSummary({ counts }))
  answerWith('/api/postponed', aList([aWait({ case: aCaseRef({ title: 'Mobilitetsplan' }) })]))
  answerWith('/api/bodies', aList([aBody()]))
  answerWith('/api/pipeline/short', inShort(aPipeline([])))
  answerWith('/api/follow-ups', aList([aFollowUp()]))
  answerWith('/api/meetings', aList([aMeetingRow()]))
  answerWith('/api/sources', { items: [] })
})

const show = (route = '/') => render(<App />, { route })
const menu = () => within(screen.getByRole('navigation', { name: 'Hovedmenu' }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the menu', () => {
  it('leads to the screens, says where one is, and how much waits behind each', async () => {
    const { user, url } = show()
    await heading('Overblik')
    expect(menu().getByRole('link', { name: 'Overblik' }).getAttribute('aria-current')).toBe('page')
    await user.click(await menu().findByRole('link', { name: 'Udskudt 9' }))
    await heading('Udskudt')
    expect(url()).toBe('/udskudt')
    expect(menu().getByRole('link', { name: 'Udskudt 9' }).getAttribute('aria-current')).toBe('page')
  })

  it('tells how far the data reach', async () => {
    show()
    expect(await menu().findByText(/25\. februar 2025/)).toBeDefined()
  })

  it('lies under the thumb on a phone: the screens most looked at, and the rest behind one word', async () => {
    const unused = { onchange: null, addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() }
    vi.spyOn(globalThis, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), { ...unused, media, matches: media.includes('759px') }),
    )
    show()
    const bar = within(screen.getByRole('navigation', { name: 'Menu' }))
    expect(await bar.findByRole('link', { name: /Udskudt 9/ })).toBeDefined()
    expect(bar.getByRole('button', { name: 'Menu' })).toBeDefined()
    expect(screen.queryByRole('navigation', { name: 'Hovedmenu' })).toBeNull()
    vi.restoreAllMocks()
  })

  it('can be skipped, without leaving the screen', async () => {
    const { user, url } = show('/udskudt')
    await user.click(screen.getByRole('link', { name: 'Gå til indholdet' }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
    expect(url()).toBe('/udskudt')
  })
})

describe('going to another screen', () => {
  it('moves the focus to its heading and names the window, but not where one came in', async () => {
    const { user } = show()
    expect(document.activeElement).not.toBe(await heading('Overblik'))
    expect(document.title).toBe('Overblik · Sagsgang')
    await user.click(await menu().findByRole('link', { name: 'Udskudt 9' }))
    const title = await heading('Udskudt')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(document.title).toBe('Udskudt · Sagsgang')
  })

  it('says so when the address leads nowhere', async () => {
    const { user } = show('/findes-ikke')
    await heading('Siden findes ikke')
    await user.click(screen.getByRole('link', { name: 'Gå til overblikket' }))
    expect(await heading('Overblik')).toBeDefined()
  })
})

describe('the as-of date', () => {
  it('is today until another is chosen, is said on every screen, and follows to the next', async () => {
    const { user, url } = show()
    await heading('Overblik')
    await user.click(await screen.findByRole('button', { name: 'Status pr. i dag, 4. mar. 2025' }))
    const day = screen.getByLabelText('Vis status, som den var den')
    await user.clear(day)
    await user.type(day, '2025-01-28')
    await user.click(screen.getByRole('button', { name: 'Vis', hidden: true }))
    expect(url()).toBe('/?pr=2025-01-28')
    expect(hidePopover).toHaveBeenCalled()
    expect(await screen.findByText('Du ser status, som den var ved udgangen af 28. januar 2025.')).toBeDefined()
    await user.click(await menu().findByRole('link', { name: /Udskudt/ }))
    await heading('Udskudt')
    expect(url()).toBe('/udskudt?pr=2025-01-28')
  })

  it('goes back to today with one click', async () => {
    const { user, url } = show('/udskudt?pr=2025-01-28&q=plan')
    await heading('Udskudt')
    await user.click(screen.getAllByRole('button', { name: 'Tilbage til i dag' })[0] ?? document.body)
    expect(url()).toBe('/udskudt?q=plan')
  })

  it('offers half a year back', async () => {
    const { user, url } = show()
    await user.click(await screen.findByRole('button', { name: 'Status pr. i dag, 4. mar. 2025' }))
    await user.click(screen.getByRole('button', { name: 'For et halvt år siden', hidden: true }))
    expect(url()).toBe('/?pr=2024-09-04')
  })

  it.each(['i-gaar', '2025-13-01', ''])('is today when the address says «%s»', async (asked) => {
    show(`/?pr=${asked}`)
    expect(await screen.findByRole('button', { name: 'Status pr. i dag, 4. mar. 2025' })).toBeDefined()
  })
})

describe('sample minutes', () => {
  it('are said to be samples, and cleared with one click', async () => {
    let cleared = false
    server.use(
      http.get('*/api/summary', () => HttpResponse.json(aSummary({ samples: !cleared }))),
      http.delete('*/api/samples', () => {
        cleared = true
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Ryd eksemplerne' }))
    expect(await screen.findByText(/Eksemplerne er ryddet/)).toBeDefined()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ryd eksemplerne' })).toBeNull())
  })

  it('stay, and it is said, when they cannot be cleared', async () => {
    answerWith('/api/summary', aSummary({ samples: true }))
    server.use(http.delete('*/api/samples', () => HttpResponse.error()))
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Ryd eksemplerne' }))
    expect(await screen.findByText('Eksemplerne kunne ikke ryddes. Prøv igen.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Ryd eksemplerne' })).toBeDefined()
  })

  it('are not spoken of when there are none', async () => {
    show()
    await menu().findByRole('link', { name: 'Udskudt 9' })
    expect(screen.queryByText(/Fjordby Kommune/)).toBeNull()
  })
})

describe('the connection', () => {
  it('is said when it is gone, over what was last fetched, and no more when it is back', async () => {
    const { client } = show()
    await menu().findByRole('link', { name: 'Udskudt 9' })
    disconnect('/api/summary')
    await client.refetchQueries({ queryKey: ['summary'] })
    expect(await screen.findByText(/Forbindelsen er væk/)).toBeDefined()
    expect(menu().getByRole('link', { name: 'Udskudt 9' })).toBeDefined()
    answerWith('/api/summary', aSummary({ counts }))
    await client.refetchQueries({ queryKey: ['summary'] })
    await waitFor(() => expect(screen.queryByText(/Forbindelsen er væk/)).toBeNull())
    expect(await screen.findByText(/Forbindelsen er tilbage/)).toBeDefined()
  })

  it('is not blamed for a fault on the server', async () => {
    failWith('/api/pipeline/short', 'failed')
    show()
    await screen.findByRole('heading', { name: 'Noget gik galt på serveren' })
    expect(screen.queryByText(/Forbindelsen er væk/)).toBeNull()
  })
})

describe('display', () => {
  it('speaks English with one click, and remembers', async () => {
    const { user } = show()
    await heading('Overblik')
    await user.click(screen.getByRole('button', { name: 'Visning' }))
    await user.click(screen.getByRole('button', { name: 'English', hidden: true }))
    await heading('Overview')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('sagsgang.language')).toBe('en')
    await user.click(screen.getByRole('button', { name: 'Dansk', hidden: true }))
    await heading('Overblik')
    expect(document.documentElement.lang).toBe('da')
  })

  it('goes dark when asked, and as the device otherwise', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Visning' }))
    await user.click(screen.getByRole('radio', { name: 'Mørkt', hidden: true }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.getItem('sagsgang.theme')).toBe('dark')
    await user.click(screen.getByRole('radio', { name: 'Som enheden', hidden: true }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

it('keeps the menu standing when a screen has a fault', async () => {
  // A list that is no list: what no schema lets through, and so a fault.
  server.use(http.get('*/api/bodies', () => HttpResponse.json({ items: null })))
  vi.spyOn(console, 'error').mockImplementation(() => {})
  show()
  expect(await screen.findByRole('heading', { name: 'Skærmbilledet kunne ikke vises' })).toBeDefined()
  expect(menu().getByRole('link', { name: /Udskudt/ })).toBeDefined()
})
