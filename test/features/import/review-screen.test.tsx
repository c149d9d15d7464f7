import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { aList, aMeeting, anItem, aReview, aSummary } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { ProblemError } from '#src/api/problem.ts'
import { ReviewScreen } from '#src/features/import/review-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const text = `${'.'.repeat(420)}Genoptages på et senere møde.${'.'.repeat(100)}`
const { decision } = anItem()
if (!decision) throw new Error('no decision')
const doubtful = {
  ...decision,
  rule: 'comes-again',
  unsure: 'Udfaldet står ikke med rene ord.',
  words: [{ page: null, start: 420, end: 430 }],
}
const havn = anItem({ decision: doubtful, version: 4 })
const sti = anItem({ number: '5', title: 'Cykelsti langs Åvej', decision: doubtful, version: 0 })
const rows = [
  aReview({ unsure: doubtful.unsure, outcome: 'postponed' }),
  aReview({ itemNumber: '5', title: 'Cykelsti langs Åvej', unsure: doubtful.unsure, outcome: 'postponed' }),
]

const show = (query = '') =>
  render(
    <ToastProvider>
      <main>
        <Routes>
          <Route path="/import/gennemse" element={<ReviewScreen />} />
        </Routes>
      </main>
    </ToastProvider>,
    { route: `/import/gennemse${query}` },
  )

beforeEach(() => {
  answerWith('/api/summary', aSummary())
  answerWith('/api/reviews', aList(rows))
  answerWith('/api/meetings/:id', aMeeting({ items: [havn, sti] }))
  server.use(http.get('*/api/documents/dok-1/text', () => HttpResponse.text(text)))
})

const address = '*/api/meetings/:id/items/:number/corrections/:field'

/** An API that takes every correction, and says what it was asked; each makes the item one version newer. */
const correctable = (item = havn) => {
  const asked: unknown[] = []
  let { version } = item
  const take = async ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
    const body: unknown = request.method === 'PUT' ? await request.json() : 'taget tilbage'
    asked.push([params.number, params.field, body, request.headers.get('if-match')])
    version += 1
    return HttpResponse.json({ ...item, version })
  }
  server.use(http.put(address, take), http.delete(address, take))
  return asked
}

const theCase = async (name: string) => within(await screen.findByRole('region', { name }))
const havnCase = () => theCase('Klimatilpasningsplan for Fjordby Havn')
const outcome = async () => (await havnCase()).findByRole('combobox', { name: 'Udfald' })
const press = async (user: ReturnType<typeof render>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }))

describe('the list', () => {
  it('says of each what it is, where it stands and what was doubted', async () => {
    show()
    const list = within(await screen.findByRole('region', { name: 'At gennemse' }))
    expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Klimatilpasningsplan for Fjordby HavnDirektionen 14. jan. 2025, punkt 3Udfaldet står ikke med rene ord.Udskudt',
      'Cykelsti langs ÅvejDirektionen 14. jan. 2025, punkt 5Udfaldet står ikke med rene ord.Udskudt',
    ])
    expect(screen.getByText('2 ting, læseren var i tvivl om')).toBeDefined()
  })

  it('is walked by arrows and by j and k; Enter chooses, and the address and the focus follow', async () => {
    const { user, url } = show()
    const [first, second] = within(await screen.findByRole('region', { name: 'At gennemse' })).getAllByRole('link')
    first?.focus()
    for (const [key, link] of [
      ['{ArrowDown}', second],
      ['{ArrowUp}', first],
      ['j', second],
      ['k', first],
      ['j', second],
    ] as const) {
      await user.keyboard(key)
      expect(document.activeElement).toBe(link)
    }
    await user.keyboard('{Enter}')
    const sticase = await theCase('Cykelsti langs Åvej')
    expect(document.activeElement).toBe(sticase.getByRole('heading', { name: 'Cykelsti langs Åvej' }))
    expect(new URLSearchParams(url().split('?')[1]).get('valgt')).toBe('direktionen-2025-01-14 5 outcome')
    expect(second?.getAttribute('aria-current')).toBe('true')
  })

  it.each([
    ['is empty when nothing is in doubt', () => answerWith('/api/reviews', aList([])), 'Intet at gennemse'],
    ['says when it cannot be had', () => failWith('/api/reviews', 'failed'), 'Noget gik galt på serveren'],
  ])('%s', async (_, prepare, heading) => {
    prepare()
    show()
    expect(await screen.findByRole('heading', { name: heading })).toBeDefined()
  })

  it('shows the shape of what comes', () => {
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeDefined()
  })
})

describe('the doubted one', () => {
  it('shows what it was read as, by which words, and marks the words in the source', async () => {
    show()
    const shown = await havnCase()
    for (const words of ['Udfaldet står ikke med rene ord.', 'Genoptages'])
      expect(await shown.findByText(words)).toBeDefined()
    // Its rule has a name for those who write rules, and for nobody else.
    expect(shown.queryByText(/comes-again/)).toBeNull()
    const source = within(await screen.findByRole('region', { name: 'Dokumentets tekst' }))
    expect(source.getByText('Genoptages').tagName).toBe('MARK')
  })

  it('says so when its item is in the meeting no more', async () => {
    answerWith('/api/meetings/:id', aMeeting({ items: [] }))
    show()
    expect(await screen.findByRole('heading', { name: 'Punktet findes ikke i mødet, som det er nu' })).toBeDefined()
  })

  it('of a link that is settled already, is the next one, and that is said', async () => {
    show('?valgt=direktionen-2020-01-01+9+outcome')
    expect(await screen.findByText(/er allerede gennemset/)).toBeDefined()
    expect(await outcome()).toBeDefined()
  })
})

describe('putting it right', () => {
  it('untouched, confirms what was read, and goes on to the next', async () => {
    const asked = correctable()
    const { user, url } = show()
    await press(user, 'Det er rigtigt')
    expect(await screen.findByText('Gemt. Punkt 3 er bekræftet, som det er læst.')).toBeDefined()
    expect(asked).toEqual([['3', 'outcome', { value: 'postponed' }, '"4"']])
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cykelsti langs Åvej'))
    expect(url()).toContain('5+outcome')
  })

  it('leaves the focus on the heading of the screen after the last', async () => {
    correctable()
    answerWith('/api/reviews', aList(rows.slice(0, 1)))
    const { user } = show()
    await user.selectOptions(await outcome(), 'Drøftet')
    answerWith('/api/reviews', aList([]))
    await press(user, 'Gem rettelsen')
    await screen.findByRole('heading', { name: 'Intet at gennemse' })
    // True after doubts as well as where none were.
    expect(screen.getByText(/^Når læseren er i tvivl om noget, står det her/)).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Gennemse' }))
  })

  it('sends each field that was touched, on the version the one before left', async () => {
    const asked = correctable()
    const { user } = show()
    await user.selectOptions(await outcome(), 'Drøftet')
    const number = (await havnCase()).getByRole('textbox', { name: 'Sagsnummer' })
    await user.clear(number)
    await user.type(number, '23/1105')
    await press(user, 'Gem rettelsen')
    await screen.findByText('Gemt. Punkt 3 er rettet alle steder.')
    expect(asked).toEqual([
      ['3', 'outcome', { value: 'discussed' }, '"4"'],
      ['3', 'caseNumber', { value: '23/1105' }, '"5"'],
    ])
  })

  it('can be undone, though the screen has gone on', async () => {
    const asked = correctable()
    const { user } = show()
    await press(user, 'Det er rigtigt')
    await press(user, 'Fortryd')
    expect(await screen.findByText('Rettelsen er taget tilbage.')).toBeDefined()
    expect(asked.at(-1)).toEqual(['3', 'outcome', 'taget tilbage', '"5"'])
  })

  it('can be left for the next; what was typed is there when one comes back', async () => {
    const { user, url } = show()
    await user.selectOptions(await outcome(), 'Drøftet')
    await press(user, 'Tilføj opfølgning')
    await press(user, 'Spring over')
    await waitFor(() => expect(url()).toContain('5+outcome'))
    await user.click(await screen.findByRole('link', { name: /^Klimatilpasningsplan/ }))
    expect(await screen.findByText(/^Det, du ikke nåede at gemme/)).toBeDefined()
    expect(await outcome()).toHaveProperty('value', 'discussed')
    await press(user, 'Tilføj opfølgning')
    expect(screen.getByRole('group', { name: 'Opfølgning 2' })).toBeDefined()
  })

  it('adds a follow-up that was missed, at its sentence; not half of one', async () => {
    const asked = correctable()
    const { user } = show()
    await press(user, 'Tilføj opfølgning')
    const added = within(await screen.findByRole('group', { name: 'Opfølgning 1' }))
    await user.type(added.getByRole('textbox', { name: 'Hvad skal ske' }), 'Sagen på igen')
    await press(user, 'Gem rettelsen')
    expect((await screen.findByRole('alert')).textContent).toMatch(/^En opfølgning skal have både/)
    await user.type(added.getByRole('textbox', { name: /^Sætningen i referatet/ }), 'Genoptages på et senere møde')
    await user.type(added.getByRole('textbox', { name: 'Til forum' }), 'Chefforum')
    await press(user, 'Gem rettelsen')
    await screen.findByText('Gemt. Punkt 3 er rettet alle steder.')
    expect(asked).toEqual([
      [
        '3',
        'followUps',
        {
          value: [
            {
              text: 'Sagen på igen',
              quote: 'Genoptages på et senere møde',
              targetBody: 'Chefforum',
              responsible: null,
              due: null,
              where: { page: null, start: 420, end: 448 },
            },
          ],
        },
        '"4"',
      ],
    ])
  })

  it('warns in plain words before an item is closed', async () => {
    const { user } = show()
    await user.click(await (await havnCase()).findByRole('checkbox', { name: 'Lukket punkt' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Når du gemmer, bliver punktet lukket/)
  })

  it('that fails, says why and keeps what was typed', async () => {
    const { answer, status } = new ProblemError('failed')
    server.use(http.put(address, () => HttpResponse.json(answer, { status })))
    const { user } = show()
    await user.selectOptions(await outcome(), 'Drøftet')
    await press(user, 'Gem rettelsen')
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Det blev ikke gemt\./)
    expect(await outcome()).toHaveProperty('value', 'discussed')
  })
})

/** The form, when it is saved on an item that someone has changed meanwhile. */
const overtaken = async () => {
  const { answer, status } = new ProblemError('stale')
  server.use(http.put(address, () => HttpResponse.json(answer, { status })))
  const view = show()
  await view.user.selectOptions(await outcome(), 'Drøftet')
  answerWith(
    '/api/meetings/:id',
    aMeeting({
      items: [{ ...havn, title: 'Klimaplan', decision: { ...doubtful, outcome: 'noted' }, version: 6 }, sti],
    }),
  )
  await press(view.user, 'Gem rettelsen')
  const conflict = within(await screen.findByRole('alert', { name: /^En anden har rettet punktet/ }))
  await conflict.findByRole('table')
  return { ...view, conflict }
}

describe('when someone else was first', () => {
  it('both are shown side by side', async () => {
    const { conflict } = await overtaken()
    const row = (name: string) => within(conflict.getByRole('row', { name: new RegExp(`^${name}`) }))
    expect(
      row('Udfald')
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Taget til efterretning', 'Drøftet'])
    expect(
      row('Titel')
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Klimaplan', 'Klimaplan'])
  })

  it('mine is saved over theirs when asked to, and only what I touched', async () => {
    const { user } = await overtaken()
    const asked = correctable({ ...havn, version: 6 })
    await press(user, 'Gem med mit')
    await screen.findByText('Gemt. Punkt 3 er rettet alle steder.')
    expect(asked).toEqual([['3', 'outcome', { value: 'discussed' }, '"6"']])
  })

  it('theirs can stand', async () => {
    const { user, url } = await overtaken()
    await press(user, 'Behold det, der står')
    await waitFor(() => expect(url()).toContain('5+outcome'))
  })
})

describe('a correction that has lost its item', () => {
  const orphan = { field: 'outcome' as const, value: 'discussed' as const, by: 'Åse', at: '2025-03-01T09:00:00+01:00' }
  it('says what it was, and is taken back', async () => {
    answerWith('/api/reviews', aList([aReview({ unsure: null, outcome: null, version: 2, orphan })]))
    const asked = correctable()
    const { user } = show()
    expect(await screen.findByText('Udfald rettet til Drøftet')).toBeDefined()
    await press(user, 'Tag tilbage')
    await screen.findByText('Rettelsen er taget tilbage.')
    expect(asked).toEqual([['3', 'outcome', 'taget tilbage', '"2"']])
  })
})
