import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aBody, aCaseRef, aDecision, aList, anAnalytics } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { AnalyticsScreen } from '#src/features/analytics/analytics-screen.tsx'
import { render } from '#test/render.tsx'
import { http, HttpResponse } from 'msw'

const on = '?pr=2025-03-04'
const show = (query = '') => render(<AnalyticsScreen />, { route: `/analyse${on}${query}` })
const card = (name: string) => screen.findByRole('region', { name })

const { waits, strategies } = anAnalytics()
/** As the API answers where no minutes are. */
const nothingCounted = anAnalytics({
  rate: { treated: 0, postponed: 0, months: [], bodies: [] },
  outcomes: [],
  ages: [],
  waits: { ...waits, ended: 0, running: 0, lengths: waits.lengths.map((each) => ({ ...each, ended: 0, running: 0 })) },
  strategies: {
    adopted: 0,
    median: null,
    stages: strategies.stages.map(({ stage }) => ({
      stage,
      ended: 0,
      running: 0,
      median: null,
      lower: null,
      upper: null,
    })),
  },
})

beforeEach(() => {
  answerWith('/api/bodies', aList([]))
})

describe('Analyse', () => {
  it('asks six questions, each with its answer', async () => {
    answerWith('/api/analytics', anAnalytics())
    show()
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(6)
    expect(
      within(await card('Hvor ofte udskyder vi?')).getByText(/^3 af 20 behandlede punkter blev udskudt/),
    ).toBeTruthy()
    expect(screen.getByText('20 beslutninger fra januar 2025 til marts 2025.')).toBeTruthy()
  })

  it('asks for the body and the period in the address', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/analytics', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(anAnalytics())
      }),
    )
    const { user, url } = show('&forum=direktionen')
    await card('Hvor ofte udskyder vi?')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Periode/ }), 'seneste år')
    expect(url()).toContain('periode=12')
    await waitFor(() =>
      expect(asked).toEqual([
        '?asOf=2025-03-04&body=direktionen&from=2023-04-01',
        '?asOf=2025-03-04&body=direktionen&from=2024-04-01',
      ]),
    )
  })

  it('is read as a table, with the same ways on, and remembers so in the address', async () => {
    answerWith('/api/analytics', anAnalytics())
    const { user, url } = show()
    const rate = await card('Hvor ofte udskyder vi?')
    await user.click(within(rate).getByRole('button', { name: 'Vis som tabel' }))
    expect(url()).toContain('tabel=rate')
    const table = within(rate).getByRole('table', { name: 'Hvor ofte udskyder vi?' })
    expect(within(table).getByRole('link', { name: 'marts 2025' }).getAttribute('href')).toBe(
      '/analyse?pr=2025-03-04&tabel=rate&bag=udskudt_2025-03-01_2025-03-31',
    )
    await user.click(within(rate).getByRole('button', { name: 'Vis som diagram' }))
    expect(url()).not.toContain('tabel')
  })

  it('shows the cases behind a bar, longest first, and goes back to the view it was opened from', async () => {
    answerWith('/api/analytics', anAnalytics())
    const wait = { body: 'Direktionen', bodyId: 'direktionen', waitKind: 'postponed' as const }
    answerWith(
      '/api/analytics/waits',
      aList([
        { id: 'a', case: aCaseRef(), ...wait, from: '2024-01-01', to: null, days: 400 },
        {
          id: 'b',
          case: aCaseRef({ id: '2', title: 'Ny skole' }),
          ...wait,
          from: '2024-01-02',
          to: '2024-02-01',
          days: 30,
        },
      ]),
    )
    const { user, url } = show('&forum=direktionen&tabel=lengths')
    const lengths = await card('Hvor længe venter en udskudt sag?')
    await user.click(within(lengths).getByRole('link', { name: 'Over et år' }))
    expect(url()).toContain('bag=ventetid-over-365')
    const panel = await screen.findByRole('dialog', { name: 'Ventetider: over et år' })
    expect(await within(panel).findByText('2 sager, længste tid først')).toBeTruthy()
    expect(within(panel).getByText('Direktionen · siden 1. jan. 2024')).toBeTruthy()
    expect(within(panel).getByRole('link', { name: 'Ny skole' }).getAttribute('href')).toBe('/sager/2?pr=2025-03-04')
    await user.click(within(panel).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(url()).not.toContain('bag='))
    expect(url()).toContain('forum=direktionen')
  })

  it('shows what was decided in a month, narrowed to one outcome, each with its case and its item', async () => {
    answerWith('/api/analytics', anAnalytics())
    const asked: (string | null)[] = []
    server.use(
      http.get('*/api/analytics/decisions', ({ request }) => {
        const { searchParams } = new URL(request.url)
        asked.push(['from', 'to', 'outcomes'].map((name) => searchParams.get(name)).join(' '))
        return HttpResponse.json(aList([aDecision({ case: aCaseRef({ id: '2', title: 'Ny skole' }) })]))
      }),
    )
    const { user, url } = show('&bag=udfald_2025-01-01_2025-01-31')
    const panel = await screen.findByRole('dialog', { name: 'Behandlet: januar 2025' })
    const said = await within(panel).findByRole('link', { name: 'Direktionen 14. jan. 2025' })
    expect(said.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=3&pr=2025-03-04')
    expect(within(panel).getByRole('link', { name: 'Ny skole' }).getAttribute('href')).toBe('/sager/2?pr=2025-03-04')
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Udfald' }), 'Udskudt eller sendt tilbage')
    await waitFor(() => expect(asked).toEqual(['2025-01-01 2025-01-31 ', '2025-01-01 2025-01-31 postponed,returned']))
    await user.click(within(panel).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(url()).not.toMatch(/bag=|udfald=/))
  })

  it('names the body whose decisions are shown, also where none is left', async () => {
    answerWith('/api/analytics', anAnalytics())
    answerWith('/api/bodies', aList([aBody({ id: 'direktionen', name: 'Direktionen' })]))
    answerWith('/api/analytics/decisions', aList([]))
    show('&bag=udskudt_direktionen')
    const panel = await screen.findByRole('dialog', { name: 'Udskudt: Direktionen' })
    expect(await within(panel).findByText('Her er ingen sager.')).toBeTruthy()
  })

  it('says what to do where there is nothing to count: not six questions without an answer', async () => {
    answerWith('/api/analytics', nothingCounted)
    const { user, url } = show('&forum=direktionen')
    expect(await screen.findByText('Ingen beslutninger passer')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' }).at(-1) ?? document.body)
    expect(url()).not.toContain('forum')
    expect(await screen.findByText('Ingen beslutninger i perioden')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Indlæs referater' }).getAttribute('href')).toContain('/import')
    expect(screen.queryByRole('region', { name: 'Hvor ofte udskyder vi?' })).toBeNull()
  })

  it('draws no empty axes: a question with noughts alone says that there is nothing', async () => {
    answerWith('/api/analytics', { ...anAnalytics(), waits: nothingCounted.waits })
    show()
    expect(within(await card('Hvor længe venter en udskudt sag?')).getByText(/ikke noget at vise/)).toBeTruthy()
  })

  it('has the shape of what comes while it loads', () => {
    answerWith('/api/analytics', anAnalytics())
    show()
    expect(screen.getAllByRole('status', { name: 'Henter …' })).toHaveLength(6)
  })

  it('says what happened and offers another try when it cannot be had', async () => {
    failWith('/api/analytics', 'failed')
    const { user } = show()
    expect(await screen.findByRole('alert')).toBeTruthy()
    answerWith('/api/analytics', anAnalytics())
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await card('Hvor ofte udskyder vi?')).toBeTruthy()
  })
})

describe('a drawing', () => {
  // The library is large: loaded here, not within the time a test waits for what it draws.
  beforeAll(() => import('#src/features/analytics/bars.tsx'))

  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 300))
  })
  afterEach(() => vi.restoreAllMocks())

  it('has a link at each bar with something behind, one stop for the chart, the arrows from bar to bar', async () => {
    answerWith('/api/analytics', anAnalytics())
    const { user } = show()
    const bars = await screen.findByRole('figure', { name: 'Diagram: Hvilke fora udskyder oftest?' })
    const links = await within(bars).findAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual([
      'Direktionen: 25 % udskudt, 3 af 12 punkter',
      'Byrådet: 0 % udskudt, 0 af 8 punkter',
    ])
    expect(links.map((link) => link.getAttribute('tabindex'))).toEqual(['0', '-1'])
    links[0]?.focus()
    expect(await within(bars).findByText(/^Direktionen: 25/)).toBeTruthy()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(links[1])
    expect(await within(bars).findByText(/^Byrådet: 0/)).toBeTruthy()
    expect(links[0]?.getAttribute('href')).toBe('/analyse?pr=2025-03-04&bag=udskudt_direktionen')
  })
})
