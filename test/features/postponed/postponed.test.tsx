import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aBody, aCaseRef, aList, aMeetingRow, aSummary, aWait } from '#mocks/factories.ts'
import { answerWith, disconnect, failWith, server } from '#mocks/server.ts'
import { Postponed } from '#src/features/postponed/postponed.tsx'
import { render } from '#test/render.tsx'

const mobility = aWait({
  case: aCaseRef({ id: '24/18802', number: '24/18802', title: 'Mobilitetsplan 2026–2032' }),
  since: '2024-09-05',
  latest: '2025-02-10',
  count: 2,
  daysWaiting: 180,
  postponedOn: ['2024-09-05', '2025-02-10'],
  sources: [
    {
      documentId: 'd1',
      meetingId: 'direktionen-2024-09-05',
      itemNumber: '3',
      kind: 'item',
      where: { page: null, start: 100, end: 120 },
    },
    {
      documentId: 'd2',
      meetingId: 'direktionen-2025-02-10',
      itemNumber: '4',
      kind: 'item',
      where: { page: 6, start: 200, end: 260 },
    },
  ],
  source: {
    documentId: 'd2',
    meetingId: 'direktionen-2025-02-10',
    itemNumber: '4',
    kind: 'item',
    where: { page: 6, start: 200, end: 260 },
  },
  until: '2025-02-28',
  untilText: 'senest februar',
  overdue: true,
})
const heating = aWait({
  case: aCaseRef({ id: '24/40217', number: '24/40217', title: 'Varmeplan, etape 3' }),
  waitKind: 'returned',
  body: 'Klima- og Planudvalget',
  daysWaiting: 20,
  nextMeeting: {
    id: 'klima-2025-04-22',
    body: 'Klima- og Planudvalget',
    bodyKind: 'committee',
    startsAt: '2025-04-22T15:00:00+02:00',
  },
})

const on = '?pr=2025-03-04'
const focusFirst = async (user: UserEvent) => {
  await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })
  await user.click(document.body)
  screen.getByRole('link', { name: 'Mobilitetsplan 2026–2032' }).focus()
}
/** Along a lane to one of its marks, by arrow: what moves comes to a lane when that is on screen. */
const walkTo = (user: UserEvent, mark: HTMLElement) =>
  waitFor(
    async () => {
      if (document.activeElement !== mark) await user.keyboard('{ArrowRight}')
      expect(document.activeElement).toBe(mark)
    },
    { timeout: 15_000 },
  )
const show = (query = '') => render(<Postponed />, { route: `/udskudt${on}${query}` })

// The screen fetches them after its first drawing; here that is not to take its time.
beforeAll(() =>
  Promise.all([import('#src/features/postponed/hands.ts'), import('#src/features/postponed/lane-marks.tsx')]),
)

beforeEach(() => {
  // A page of that width: without a layout every mark would stand on the first day.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 40))
  // happy-dom has no top layer.
  Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: () => {}, configurable: true })
  answerWith('/api/bodies', aList([aBody()]))
  answerWith('/api/meetings', aList([aMeetingRow()]))
  answerWith('/api/postponed', aList([mobility, heating]))
})

/** What the list was last asked with. */
const watchAsked = () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/postponed', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(aList([mobility]))
    }),
  )
  return asked
}

describe('the four branches', () => {
  it('shows the shape of what comes while it loads', () => {
    server.use(http.get('*/api/postponed', () => new Promise(() => {})))
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeDefined()
  })

  it('can be zoomed while it loads: what stands is what comes', async () => {
    server.use(http.get('*/api/postponed', () => new Promise(() => {})))
    const { user, url } = show()
    await user.click(screen.getByRole('radio', { name: 'Kvartal' }))
    await waitFor(() => expect(url()).toContain('udsnit=2024-12-20_2025-03-22'))
  })

  it.each([
    ['no connection', () => disconnect('/api/postponed'), 'Der er ingen forbindelse til Sagsgang'],
    ['a fault on the server', () => failWith('/api/postponed', 'failed'), 'Noget gik galt på serveren'],
    ['a filter it does not know', () => failWith('/api/postponed', 'bad-request'), 'Det kan ikke vises'],
  ])('says what happened at %s, and tries again', async (_what, fail, title) => {
    fail()
    const { user } = show()
    expect(await screen.findByRole('heading', { name: title })).toBeDefined()
    answerWith('/api/postponed', aList([mobility]))
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })).toBeDefined()
  })

  it('says that nothing waits, and what to do next', async () => {
    answerWith('/api/postponed', aList([]))
    show()
    expect(await screen.findByRole('heading', { name: 'Ingen sager venter' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Indlæs referater' }).getAttribute('href')).toBe(`/import${on}`)
  })

  it('says that nothing matches, and clears the filters', async () => {
    answerWith('/api/postponed', aList([]))
    const { user, url } = show('&over=ja&q=havn')
    expect(await screen.findByRole('heading', { name: 'Intet passer til filtrene' })).toBeDefined()
    await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] ?? document.body)
    expect(url()).toBe(`/udskudt${on}`)
  })
})

describe('the timeline', () => {
  it('sums up what waits, and which longest', async () => {
    show()
    expect(
      await screen.findByText(/2 sager venter\. Længst: Mobilitetsplan 2026–2032, 180 dage, udskudt 2 gange\./),
    ).toBeDefined()
  })

  it('tells the marks of each wait in words, in their order', async () => {
    show()
    expect(
      await screen.findByText(
        'udskudt 1. gang 5. sep. 2024, udskudt 2. gang 10. feb., lovet tid, overskredet 28. feb.',
      ),
    ).toBeDefined()
  })

  it('leads from each diamond to its own sentence, and from the days to the latest', async () => {
    const { user } = show()
    await focusFirst(user)
    const first = await screen.findByRole('link', {
      name: 'Udskudt 1. gang, Direktionen, 5. september 2024. Vis kilden',
    })
    expect(first.getAttribute('href')).toBe('/moeder/direktionen-2024-09-05?punkt=3&fra=100&til=120&pr=2025-03-04')
    const days = screen.getByRole('link', {
      name: '180 dage. Se, hvor det blev udskudt i Direktionen 10. februar 2025',
    })
    expect(days.getAttribute('href')).toBe(
      '/moeder/direktionen-2025-02-10?punkt=4&fra=200&til=260&side=6&pr=2025-03-04',
    )
  })

  it('leads from the name to the case, its number whole', async () => {
    show()
    const link = await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })
    expect(link.getAttribute('href')).toBe('/sager/24%2F18802?pr=2025-03-04')
  })

  it('stands by body, with the coming meeting of each', async () => {
    show()
    expect(
      await screen.findByRole('heading', { level: 2, name: /Direktionen intet kommende møde kendt/ }),
    ).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: /Klima- og Planudvalget/ })).toBeDefined()
  })

  it('tells a promise that has passed in words', async () => {
    show()
    expect(await screen.findByText('over tid, lovet 28. feb.')).toBeDefined()
  })

  it('leads to the coming meeting a case stands on', async () => {
    const { user } = show()
    ;(await screen.findByRole('link', { name: 'Varmeplan, etape 3' })).focus()
    const next = await screen.findByRole('link', {
      name: 'Står på dagsordenen, Klima- og Planudvalget, 22. april 2025. Vis kilden',
    })
    await walkTo(user, next)
    expect(next.getAttribute('href')).toBe('/moeder/klima-2025-04-22?pr=2025-03-04')
  })

  it('explains its marks', async () => {
    show()
    const legend = await screen.findByRole('list', { name: 'Tegnforklaring' })
    expect(within(legend).getByText('lovet tid, overskredet')).toBeDefined()
  })

  it('walks from lane to lane by arrow keys', async () => {
    const { user } = show()
    const first = await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })
    first.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Varmeplan, etape 3' }))
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(first)
  })

  it('walks along a lane by arrow keys, and says where the case slipped from and to', async () => {
    const { user } = show()
    await focusFirst(user)
    const second = await screen.findByRole('link', { name: /^Udskudt 2\. gang/ })
    await walkTo(user, second)
    expect(within(second).getByText('Gled fra 5. september 2024')).toBeDefined()
    expect(within(second).getByText('Udskudt til 28. februar')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(second)
    expect(within(second).queryByText('Gled fra 5. september 2024')).toBeNull()
  })

  it('says of a bar a hand lies on what it comes from, until the hand leaves', async () => {
    show()
    const title = await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })
    const track = title.closest('[data-row]')?.querySelector('[data-track]') ?? document.body
    // Between its two postponements, as high as the bar lies.
    fireEvent.pointerMove(track, { clientX: 450, clientY: 15 })
    const first = await screen.findByRole('link', { name: /^Udskudt 1\. gang/ })
    expect(within(first).getByText('Kom igen 10. februar')).toBeDefined()
    fireEvent.pointerMove(track, { clientX: 450, clientY: 38 })
    await waitFor(() => expect(within(first).queryByText('Kom igen 10. februar')).toBeNull())
  })

  it('is one stop of the Tab key: the lane one was at last', async () => {
    const { user } = show()
    await focusFirst(user)
    await user.keyboard('{ArrowDown}')
    const tabbable = screen
      .getAllByRole('link')
      .filter((link) => link.closest('[data-row]') && link.getAttribute('tabindex') !== '-1')
    expect(tabbable.map(({ textContent }) => textContent)).toEqual(['Varmeplan, etape 3'])
  })

  it('zooms by button and by key, kept in the address, and shows all again', async () => {
    const { user, url } = show()
    await user.click(await screen.findByRole('radio', { name: 'Kvartal' }))
    await waitFor(() => expect(url()).toContain('udsnit=2024-12-20_2025-03-22'))
    await focusFirst(user)
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    await waitFor(() => expect(url()).toContain('udsnit=2024-11-27_2025-02-27'))
    await user.keyboard('+')
    expect(screen.getByRole('radio', { name: 'Kvartal' })).toHaveProperty('checked', false)
    await user.keyboard('0')
    await waitFor(() => expect(url()).not.toContain('udsnit'))
    expect(screen.getByRole('radio', { name: 'Alt' })).toHaveProperty('checked', true)
  })

  it('shows the stretch the address asks for', async () => {
    show('&udsnit=2024-09-01_2024-10-02')
    expect(await screen.findByRole('radio', { name: 'Måned', checked: true })).toBeDefined()
  })
})

describe('the table', () => {
  it('holds the same waits, each with its figures and its source', async () => {
    show('&visning=tabel')
    const table = await screen.findByRole('table', { name: 'Det, der venter' })
    const row = within(table).getByRole('row', { name: /Mobilitetsplan/ })
    expect(within(row).getByText('5. sep. 2024')).toBeDefined()
    expect(within(row).getByText('180')).toBeDefined()
    expect(within(row).getByText('over tid')).toBeDefined()
    expect(within(row).getByRole('link', { name: 'punkt 4, side 6' }).getAttribute('href')).toBe(
      '/moeder/direktionen-2025-02-10?punkt=4&fra=200&til=260&side=6&pr=2025-03-04',
    )
    expect(within(within(table).getByRole('row', { name: /Varmeplan/ })).getByText('Sendt tilbage')).toBeDefined()
  })

  it('has the columns that the address names, the body too where it heads no group', async () => {
    show('&visning=tabel&saml=nej&kolonner=body,days')
    await screen.findByRole('table', { name: 'Det, der venter' })
    const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(headings).toEqual(['Sag', 'Forum', 'Dage'])
    expect(await screen.findByRole('button', { name: 'Kolonner' })).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Vælg Varmeplan, etape 3' })).toBeDefined()
  })

  it('sorts by a heading, in the address', async () => {
    const asked = watchAsked()
    const { user, url } = show('&visning=tabel')
    await user.click(await screen.findByRole('button', { name: 'Gange' }))
    expect(url()).toContain('orden=-count')
    await waitFor(() => expect(asked.at(-1)).toContain('sort=-count'))
    await user.click(await screen.findByRole('button', { name: 'Gange' }))
    expect(url()).toContain('orden=count')
    expect(screen.getByRole('columnheader', { name: 'Gange' }).getAttribute('aria-sort')).toBe('ascending')
  })
})

describe('the address', () => {
  it('holds what was chosen, and the list is asked with it as of the date', async () => {
    const asked = watchAsked()
    const { user, url } = show()
    await screen.findByRole('option', { name: 'Direktionen' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Forum' }), 'Direktionen')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vis' }), 'udskudt')
    await user.click(screen.getByRole('checkbox', { name: 'Kun over tid' }))
    await user.type(screen.getByRole('searchbox', { name: 'Søg i det, der venter' }), 'plan{Enter}')
    await waitFor(() => expect(url()).toContain('q=plan'))
    expect(Object.fromEntries(new URLSearchParams(url().split('?')[1]))).toEqual({
      pr: '2025-03-04',
      forum: 'direktionen',
      vis: 'udskudt',
      over: 'ja',
      q: 'plan',
    })
    await waitFor(() =>
      expect(Object.fromEntries(new URLSearchParams(asked.at(-1)))).toMatchObject({
        asOf: '2025-03-04',
        body: 'direktionen',
        kind: 'postponed',
        overdue: 'true',
        q: 'plan',
      }),
    )
  })

  it('switches to the table and back', async () => {
    const { user, url } = show()
    await user.click(await screen.findByRole('radio', { name: 'Tabel' }))
    expect(url()).toContain('visning=tabel')
    expect(await screen.findByRole('table')).toBeDefined()
    await user.click(screen.getByRole('radio', { name: 'Tidslinje' }))
    expect(url()).not.toContain('visning')
  })
})

it('fetches every page of a long list', async () => {
  server.use(
    http.get('*/api/postponed', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') === 'two'
          ? { items: [heating], total: 2, nextCursor: null }
          : { items: [mobility], total: 2, nextCursor: 'two' },
      ),
    ),
  )
  show()
  expect(await screen.findByRole('link', { name: 'Varmeplan, etape 3' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Mobilitetsplan 2026–2032' })).toBeDefined()
})

it('keeps to the lanes that the rest will not move, until the rest has come', async () => {
  const come = vi.fn<() => void>()
  const rest = new Promise<void>((done) => come.mockImplementation(done))
  const [first, other] = [aWait({ ...mobility, body: 'Byrådet' }), aWait({ ...heating, body: 'Kulturudvalget' })]
  const late = aWait({ body: 'Byrådet', case: aCaseRef({ id: '24/77', title: 'Havneplan' }) })
  server.use(
    http.get('*/api/postponed', async ({ request }) => {
      if (!new URL(request.url).searchParams.has('cursor'))
        return HttpResponse.json({ items: [first, other], total: 3, nextCursor: 'two' })
      await rest
      return HttpResponse.json({ items: [late], total: 3, nextCursor: null })
    }),
  )
  show()
  expect(await screen.findByRole('link', { name: first.case.title })).toBeDefined()
  expect(screen.queryByRole('link', { name: other.case.title })).toBeNull()
  expect(screen.getByRole('status', { name: 'Henter …' })).toBeDefined()
  come()
  expect(await screen.findByRole('link', { name: other.case.title })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Havneplan' })).toBeDefined()
  expect(screen.queryByRole('status', { name: 'Henter …' })).toBeNull()
})

it('shows the first page while the rest is on its way, and says when it could not be fetched', async () => {
  server.use(
    http.get('*/api/postponed', ({ request }) =>
      new URL(request.url).searchParams.has('cursor')
        ? HttpResponse.error()
        : HttpResponse.json({ items: [mobility], total: 2, nextCursor: 'two' }),
    ),
  )
  const { user } = show()
  expect(await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })).toBeDefined()
  expect(await screen.findByText(/Viser de første 1 af 2. Resten kunne ikke hentes./)).toBeDefined()
  answerWith('/api/postponed', aList([mobility, heating]))
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('link', { name: 'Varmeplan, etape 3' })).toBeDefined()
  expect(screen.queryByText(/Viser de første/)).toBeNull()
})

it('asks for now when the address names no date', async () => {
  answerWith('/api/summary', aSummary())
  const asked = watchAsked()
  render(<Postponed />, { route: '/udskudt' })
  await screen.findByRole('link', { name: 'Mobilitetsplan 2026–2032' })
  expect(asked.at(-1)).not.toContain('asOf')
})
