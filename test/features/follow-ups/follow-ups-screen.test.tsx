import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { aBody, aCase, aFollowUp, aList } from '#mocks/factories.ts'
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
const asked = aFollowUp({ due: '2025-01-31', suggestion })
const planned = aFollowUp({ id: 'opf-2', text: 'Forvaltningen vender tilbage med et notat', askedBy: 'author' })

/** A list that changes as the API would, and refuses what was made on an older version. */
const kept = (...followUps: FollowUpAnswer[]) => {
  const now = new Map(followUps.map((each) => [each.id, each]))
  const sent: { ifMatch: string | null; change: unknown }[] = []
  server.use(
    http.get('*/api/bodies', () => HttpResponse.json(aList([aBody()]))),
    http.get('*/api/follow-ups', ({ request }) => {
      const status = new URL(request.url).searchParams.get('status')
      return HttpResponse.json(aList([...now.values()].filter((each) => status === null || each.status === status)))
    }),
    http.get('*/api/cases/*', () => HttpResponse.json(aCase({ followUps: [...now.values()] }))),
    http.patch<{ id: string }, Partial<FollowUpAnswer>>('*/api/follow-ups/:id', async ({ params, request }) => {
      const before = now.get(params.id)
      const change = await request.json()
      const ifMatch = request.headers.get('if-match')
      sent.push({ ifMatch, change })
      if (!before) return HttpResponse.json({ type: 'not-found', title: 'Væk', status: 404 }, { status: 404 })
      if (ifMatch !== `"${before.version}"`)
        return HttpResponse.json({ type: 'urn:sagsgang:problem:stale', title: 'Ændret', status: 412 }, { status: 412 })
      const after = { ...before, ...change, changedBy: 'Åse', version: before.version + 1 }
      now.set(after.id, after)
      return HttpResponse.json(after)
    }),
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
    expect((await rowOf(asked.text)).getByText('Forummet bad om det')).toBeTruthy()
    expect((await rowOf(planned.text)).getByText('Forvaltningens plan')).toBeTruthy()
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
    expect(sent).toEqual([{ ifMatch: '"1"', change: { status: 'done' } }])
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
    await user.type(screen.getByLabelText(/^Note/), 'Ligger hos Bo')
    await user.click(screen.getByRole('radio', { name: 'Frafaldet' }))
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText('Gemt. Opfølgningen er frafaldet.')).toBeTruthy()
    expect(sent).toEqual([{ ifMatch: '"1"', change: { status: 'dropped', note: 'Ligger hos Bo' } }])
  })

  it('shows both when someone else was first, loses nothing typed, and saves over theirs only what was touched', async () => {
    const { now, sent } = kept(asked)
    const { user } = show()
    await user.click((await rowOf(asked.text)).getByRole('button', { name: /^Ret/ }))
    now.set('opf-1', { ...asked, responsible: 'Center for By', changedBy: 'Birk', version: 2 })
    await user.type(screen.getByLabelText(/^Note/), 'Min note')
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
