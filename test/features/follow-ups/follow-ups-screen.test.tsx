import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aBody, aCaseRow, aFollowUp, aList, anAuditEntry } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { FollowUpsScreen } from '#src/features/follow-ups/follow-ups-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const suggestion = {
  meetingId: 'chefforum-2025-02-12',
  itemNumber: '4',
  body: 'Chefforum',
  date: '2025-02-12',
  title: 'Evaluering af cykelstier',
}
const asked = aFollowUp({ due: '2025-01-31', dueOn: '2025-01-31', suggestion })
const planned = aFollowUp({ id: 'opf-2', text: 'Forvaltningen vender tilbage med et notat', askedBy: 'author' })

/** A list that changes as the API would, and refuses what was made on an older version. */
const kept = (...followUps: FollowUpAnswer[]) => {
  const now = new Map(followUps.map((each) => [each.id, each]))
  const sent: { ifMatch: string | null; change: unknown }[] = []
  server.use(
    http.get('*/api/bodies', () => HttpResponse.json(aList([aBody()]))),
    http.get('*/api/follow-ups', ({ request }) => {
      const { searchParams } = new URL(request.url)
      const status = searchParams.get('status')
      const rows = [...now.values()].filter((each) => status === null || each.status === status)
      return HttpResponse.json(aList(searchParams.get('due') === 'missed' ? rows.filter(({ missed }) => missed) : rows))
    }),
    http.get<{ id: string }>('*/api/follow-ups/:id', ({ params }) => HttpResponse.json(now.get(params.id))),
    http.get('*/api/audit', () => HttpResponse.json(aList([anAuditEntry()]))),
    http.patch<{ id: string }, Partial<FollowUpAnswer> & { refuse?: unknown }>(
      '*/api/follow-ups/:id',
      async ({ params, request }) => {
        const before = now.get(params.id)
        const change = await request.json()
        const ifMatch = request.headers.get('if-match')
        sent.push({ ifMatch, change })
        if (!before) return HttpResponse.json({ type: 'not-found', title: 'Væk', status: 404 }, { status: 404 })
        if (ifMatch !== `"${before.version}"`)
          return HttpResponse.json(
            { type: 'urn:sagsgang:problem:stale', title: 'Ændret', status: 412 },
            { status: 412 },
          )
        const { refuse, evidence: _, ...fields } = change
        const after = { ...before, ...fields, changedBy: 'Åse', version: before.version + 1 }
        if (refuse) after.suggestion = null
        now.set(after.id, after)
        return HttpResponse.json(after)
      },
    ),
  )
  return { now, sent }
}

const show = (query = '') =>
  render(
    <ToastProvider>
      <FollowUpsScreen />
    </ToastProvider>,
    { route: `/opfoelgning${query}` },
  )

const rowOf = async (text: string) => {
  const row = (await screen.findByRole('link', { name: text })).closest('tr')
  if (!row) throw new Error('no row')
  return within(row)
}

const newDialog = async () => within(await screen.findByRole('dialog', { name: 'Ny opfølgning' }))

beforeEach(() => localStorage.clear())

describe('Opfølgning', () => {
  it('leads from each line to its sentence', async () => {
    kept(asked)
    show()
    const link = await screen.findByRole('link', { name: asked.text })
    expect(link.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=5&fra=910&til=971')
  })

  it('tells what the body asked for from what the author plans', async () => {
    kept(asked, planned)
    show()
    const byBody = (await rowOf(asked.text)).getByText('Forummet bad om det')
    // Nearly every row says it: it is as quiet as the other.
    expect(byBody.className).toBe('muted')
    expect(byBody.title).toMatch(/^Står i beslutningen/)
    expect((await rowOf(planned.text)).getByText('Forvaltningens plan')).toBeTruthy()
  })

  it('says to whom it is, once where the body and who is responsible have the same name', async () => {
    const both = { id: 'opf-3', text: 'Tal for kajen', targetBody: 'Direktionen', responsible: 'Direktionen' }
    kept(
      asked,
      aFollowUp(both),
      aFollowUp({ id: 'opf-4', text: 'Notat', targetBody: null, responsible: 'Center for By' }),
    )
    show()
    expect((await rowOf('Tal for kajen')).getAllByRole('cell')[2]?.textContent).toBe('Direktionen')
    // In the line of its label, where a card on a phone has one.
    expect((await rowOf('Notat')).getByText('Center for By').dataset.label).toBe('Til')
  })

  it('says what is over time, as it stood on the day that is seen', async () => {
    kept(asked)
    show('?pr=2025-01-30')
    expect((await rowOf(asked.text)).getByText('snart')).toBeTruthy()
    expect((await rowOf(asked.text)).queryByRole('button')).toBeNull()
  })

  it('asks for what the address names, and puts a choice there', async () => {
    const requests: string[] = []
    kept(asked)
    server.events.on('request:start', ({ request }) => requests.push(new URL(request.url).search))
    const { user, url } = show('?status=done&forum=direktionen&ansvarlig=Bo&q=notat&orden=-due')
    await waitFor(() =>
      expect(requests).toContainEqual('?status=done&body=direktionen&responsible=Bo&q=notat&sort=-due&limit=100'),
    )
    await user.click(screen.getByRole('radio', { name: 'Alle' }))
    expect(url()).toContain('status=alle')
  })

  it('offers a later item as evidence; a person confirms, and can undo it', async () => {
    const { now, sent } = kept(asked)
    const { user } = show()
    const row = await rowOf(asked.text)
    expect(row.getByRole('link', { name: /^Chefforum 12\. feb\. 2025, punkt 4/ }).getAttribute('href')).toBe(
      '/moeder/chefforum-2025-02-12?punkt=4',
    )
    await user.click(row.getByRole('button', { name: 'Bekræft udført' }))
    expect(await screen.findByText('Gemt. Opfølgningen er udført.')).toBeTruthy()
    const evidence = { meetingId: 'chefforum-2025-02-12', itemNumber: '4' }
    expect(sent).toEqual([{ ifMatch: '"1"', change: { status: 'done', evidence } }])
    expect(await screen.findByText('Ingen åbne opfølgninger')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(await screen.findByText('Ændringen er taget tilbage.')).toBeTruthy()
    expect(now.get('opf-1')?.status).toBe('open')
    expect(await screen.findByRole('link', { name: asked.text })).toBeTruthy()
  })

  it('sends what was touched, and nothing else', async () => {
    const { sent } = kept(asked)
    const { user } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    await user.type(await screen.findByLabelText(/^Note/), 'Ligger hos Bo')
    await user.click(screen.getByRole('radio', { name: 'Frafaldet' }))
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText('Gemt. Opfølgningen er frafaldet.')).toBeTruthy()
    expect(sent).toEqual([{ ifMatch: '"1"', change: { status: 'dropped', note: 'Ligger hos Bo' } }])
  })

  it('shows both when someone else was first, loses nothing typed, and saves over theirs only what was touched', async () => {
    const { now, sent } = kept(asked)
    const { user } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    await user.type(await screen.findByLabelText(/^Note/), 'Min note')
    now.set('opf-1', { ...asked, responsible: 'Center for By', changedBy: 'Birk', version: 2 })
    await user.click(screen.getByRole('button', { name: 'Gem' }))

    const both = await screen.findByRole('table', { name: '' })
    expect(within(both).getByRole('columnheader', { name: 'Nu (Birk)' })).toBeTruthy()
    const note = within(both).getByRole('row', { name: /^Note/ })
    expect(
      within(note)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['ingen', 'Min note'])
    const responsible = within(both).getByRole('row', { name: /^Ansvarlig/ })
    expect(
      within(responsible)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Center for By', 'Center for By'])
    expect(screen.getByLabelText(/^Note/)).toHaveProperty('value', 'Min note')

    await user.click(screen.getByRole('button', { name: 'Gem med mit' }))
    expect(await screen.findByText('Gemt.')).toBeTruthy()
    expect(sent.at(-1)).toEqual({ ifMatch: '"2"', change: { note: 'Min note' } })
    expect(now.get('opf-1')).toMatchObject({ note: 'Min note', responsible: 'Center for By' })
  })

  it('refuses what did not deal with it, for good', async () => {
    const { sent } = kept(asked)
    const { user } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Nej/ }))
    expect(await screen.findByText('Punktet bliver ikke foreslået igen.')).toBeTruthy()
    expect(sent[0]?.change).toEqual({ refuse: { meetingId: 'chefforum-2025-02-12', itemNumber: '4' } })
    expect(screen.queryByText(/Måske udført/)).toBeNull()
  })

  it('keeps what is typed through a reload, and says so', async () => {
    kept(asked)
    const { user, url, unmount } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    await user.type(await screen.findByLabelText(/^Note/), 'Halv tanke')
    const address = url()
    unmount()
    const again = show(address.slice(address.indexOf('?')))
    expect(await screen.findByText('Det, du ikke nåede at gemme, er hentet frem.')).toBeTruthy()
    expect(screen.getByLabelText(/^Note/)).toHaveProperty('value', 'Halv tanke')
    await again.user.click(screen.getByRole('button', { name: 'Annuller' }))
    expect(again.url()).toBe('/opfoelgning')
    expect(Object.keys(localStorage).filter((key) => key.includes('opfoelgning'))).toEqual([])
  })

  it('shows what was typed before the reload beside what someone else has written since', async () => {
    const { now } = kept(asked)
    const { user, url, unmount } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    await user.type(await screen.findByLabelText(/^Note/), 'Halv tanke')
    const address = url()
    unmount()
    now.set('opf-1', { ...asked, responsible: 'Center for By', changedBy: 'Birk', version: 2 })
    show(address.slice(address.indexOf('?')))
    expect(await screen.findByRole('columnheader', { name: 'Nu (Birk)' })).toBeTruthy()
    expect(screen.getByLabelText(/^Note/)).toHaveProperty('value', 'Halv tanke')
  })

  it('changes several at once, each on its own version, and tells which could not be', async () => {
    const { now, sent } = kept(asked, planned)
    const { user } = show()
    await user.click((await rowOf(asked.text)).getByRole('checkbox'))
    await user.click((await rowOf(planned.text)).getByRole('checkbox'))
    now.set('opf-2', { ...planned, changedBy: 'Birk', version: 2 })
    await user.click(screen.getByRole('button', { name: 'Ret de valgte …' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Ret 2 opfølgninger' }))
    await user.type(dialog.getByLabelText('Ansvarlig'), 'Eva')
    await user.click(dialog.getByRole('button', { name: 'Gem' }))
    const failed = within(await screen.findByRole('alert'))
    expect(failed.getByText('1 blev ikke gemt')).toBeTruthy()
    expect(failed.getByText(planned.text)).toBeTruthy()
    expect(screen.getByText('1 opfølgning er gemt.')).toBeTruthy()
    expect(now.get('opf-1')?.responsible).toBe('Eva')

    await user.click(await screen.findByRole('button', { name: 'Prøv igen på dem' }))
    await waitFor(() => expect(now.get('opf-2')?.responsible).toBe('Eva'))
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"1"', '"2"'])
  })

  it('keeps the focus in the list when those chosen are let go, or changed away from it', async () => {
    kept(asked, planned)
    const { user } = show()
    const box = (await rowOf(asked.text)).getByRole('checkbox')
    await user.click(box)
    await user.click(screen.getByRole('button', { name: 'Fravælg alle' }))
    expect(document.activeElement).toBe(box)

    await user.click(box)
    await user.click(screen.getByRole('button', { name: 'Ret de valgte …' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Ret 1 opfølgning' }))
    await user.selectOptions(dialog.getByLabelText('Status'), 'Udført')
    await user.click(dialog.getByRole('button', { name: 'Gem' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe((await rowOf(planned.text)).getByRole('checkbox'))
  })

  it('gives the focus back to what opened a dialog when it is gone, or to the same in the next row', async () => {
    kept(asked, planned)
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Ny opfølgning' }))
    await user.click(screen.getByRole('button', { name: 'Annuller' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ny opfølgning' }))

    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    await user.click(await screen.findByRole('radio', { name: 'Frafaldet' }))
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe((await rowOf(planned.text)).getByRole('button', { name: /^Ret/ }))
  })

  it('shows the columns that the address names, with what is done with a row', async () => {
    kept(asked)
    show('?kolonner=due')
    await screen.findByRole('table')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Opfølgning', 'Frist'])
    expect((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Visninger' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Kolonner' })).toBeTruthy()
  })

  it('says loudest what should have come and did not', async () => {
    kept(asked, aFollowUp({ id: 'opf-3', text: 'Tal for kajen', missed: true, due: '2025-01-10', dueOn: '2025-01-10' }))
    show()
    const loud = within(await screen.findByRole('region', { name: /^1 opfølgning skulle være kommet/ }))
    expect(loud.getByRole('link', { name: 'Tal for kajen' })).toBeTruthy()
    expect(within(await screen.findByRole('table')).getByText('skulle være kommet')).toBeTruthy()
  })

  it('groups by what the address says, those with nothing to group by under a name of their own', async () => {
    kept(asked, aFollowUp({ id: 'opf-3', text: 'Tal for kajen', targetBody: null }))
    show('?gruppe=forum')
    expect(await screen.findByRole('rowheader', { name: 'Chefforum' })).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'Uden forum' })).toBeTruthy()
  })

  it('asks once in local mode who one is, and then for what that one is responsible for', async () => {
    const requests: string[] = []
    kept(asked)
    server.events.on('request:start', ({ request }) => requests.push(new URL(request.url).search))
    const { user, url } = show()
    await user.click(await screen.findByRole('checkbox', { name: 'Mine' }))
    await user.type(screen.getByLabelText(/^Dit navn/), 'Mette Holm')
    await user.click(screen.getByRole('button', { name: 'Vis mine' }))
    expect(url()).toContain('mine=ja')
    await waitFor(() => expect(requests).toContainEqual('?status=open&responsible=Mette+Holm&limit=100'))
    expect(screen.getByRole('checkbox', { name: 'Mine (Mette Holm)' })).toBeTruthy()
  })

  it('adds one by hand to a case that is found by its words', async () => {
    const made: unknown[] = []
    kept(asked)
    server.use(
      http.get('*/api/cases', () => HttpResponse.json(aList([aCaseRow({ id: '24/7', title: 'Havneplan' })]))),
      http.post('*/api/follow-ups', async ({ request }) => {
        made.push(await request.json())
        return HttpResponse.json(asked, { status: 201 })
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Ny opfølgning' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Ny opfølgning' }))
    await user.type(dialog.getByLabelText('Find sagen'), 'havn')
    await user.click(await dialog.findByRole('button', { name: /^Havneplan/ }))
    await user.type(dialog.getByLabelText('Hvad skal ske'), 'Indhent tal for kajen')
    await user.type(dialog.getByLabelText('Ansvarlig'), 'Eva')
    await user.click(dialog.getByRole('button', { name: 'Tilføj' }))
    expect(await screen.findByText('Opfølgningen er tilføjet.')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ny opfølgning' })))
    expect(made).toEqual([
      { case: '24/7', text: 'Indhent tal for kajen', targetBody: null, responsible: 'Eva', due: null },
    ])
  })

  it('keeps the focus where the case is chosen, and where another is looked for', async () => {
    kept()
    answerWith('/api/cases', aList([aCaseRow({ id: '24/7', title: 'Havneplan' })]))
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Ny opfølgning' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Ny opfølgning' }))
    await user.keyboard('havn{Enter}')
    await dialog.findByRole('button', { name: /^Havneplan/ })
    await user.keyboard('{ArrowDown}{Enter}')
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Anden sag' }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(dialog.getByLabelText('Find sagen'))
  })

  it('offers the bodies as Danes sort them', async () => {
    kept()
    const names = ['Økonomiudvalget', 'Opgaveudvalget', 'Byrådet']
    answerWith('/api/bodies', aList(names.map((name) => aBody({ id: name, name }))))
    show('?ny=ja')
    await (await newDialog()).findByText('Opgaveudvalget')
    const offered = [...document.querySelectorAll('datalist option')].map(({ textContent }) => textContent)
    expect(offered).toEqual(['Byrådet', 'Opgaveudvalget', 'Økonomiudvalget'])
  })

  it('brings back what was not added, with the case it was of', async () => {
    kept()
    answerWith('/api/cases', aList([aCaseRow({ id: '24/7', title: 'Havneplan' })]))
    const first = show('?ny=ja')
    await first.user.type((await newDialog()).getByLabelText('Find sagen'), 'havn')
    await first.user.click(await (await newDialog()).findByRole('button', { name: /^Havneplan/ }))
    await first.user.type((await newDialog()).getByLabelText('Hvad skal ske'), 'Indhent tal')
    first.unmount()
    show('?ny=ja')
    expect((await newDialog()).getByText('Det, du ikke nåede at gemme, er hentet frem.')).toBeTruthy()
    expect((await newDialog()).getByLabelText('Hvad skal ske')).toHaveProperty('value', 'Indhent tal')
    expect((await newDialog()).getByText('Havneplan')).toBeTruthy()
    expect((await newDialog()).getByRole('button', { name: 'Tilføj' })).toHaveProperty('disabled', false)
  })

  it('tells what has happened to it, and takes a comment', async () => {
    const said: unknown[] = []
    kept(asked)
    server.use(
      http.post('*/api/follow-ups/:id/comments', async ({ request }) => {
        said.push(await request.json())
        return HttpResponse.json(asked)
      }),
    )
    const { user } = show('?ret=opf-1')
    const history = within(await screen.findByRole('region', { name: 'Historik' }))
    expect(await history.findByText('Mette Holm rettede opfølgningen')).toBeTruthy()
    await user.type(history.getByLabelText(/^Kommentar/), 'Har rykket Økonomi.')
    await user.click(history.getByRole('button', { name: 'Skriv kommentar' }))
    await waitFor(() => expect(said).toEqual([{ text: 'Har rykket Økonomi.' }]))
    expect(history.getByLabelText(/^Kommentar/)).toHaveProperty('value', '')
  })

  it('shows both, too, when someone else was ahead of a press on «Udført»', async () => {
    const { now } = kept(asked)
    const { user } = show()
    const row = await rowOf(asked.text)
    now.set('opf-1', { ...asked, note: 'Deres', changedBy: 'Birk', version: 2 })
    await user.click(row.getByRole('button', { name: `Markér som udført: ${asked.text}` }))
    expect(await screen.findByText('En anden har ændret opfølgningen, mens du skrev')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Behold det, der står' }))
    expect(now.get('opf-1')).toMatchObject({ status: 'open', note: 'Deres' })
  })

  it('has the shape of what comes while it loads', () => {
    kept(asked)
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it('says that nothing fits, with a way back', async () => {
    kept()
    const { user, url } = show('?q=findes+ikke')
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy()
    await user.click(within(screen.getByRole('region', { name: 'Filtre' })).getByRole('button', { name: 'Ryd filtre' }))
    expect(url()).toBe('/opfoelgning')
  })

  it('says what happened when it cannot be had', async () => {
    answerWith('/api/bodies', aList([aBody()]))
    failWith('/api/follow-ups', 'not-ready')
    show()
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
