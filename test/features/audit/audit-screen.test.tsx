import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { aList, anAuditEntry, aPerson } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { AuditScreen } from '#src/features/audit/audit-screen.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const done = anAuditEntry({ before: { status: 'open' }, after: { status: 'done' }, version: 3 })

const show = (query = '') => {
  answerWith('/api/me', aPerson())
  return render(
    <ToastProvider>
      <AuditScreen />
    </ToastProvider>,
    { route: `/log${query}` },
  )
}

describe('Ændringslog', () => {
  it('tells in a sentence who did what, from what to what, and leads to it', async () => {
    answerWith('/api/audit', aList([done]))
    show()
    const entry = within(
      (await screen.findByText('Mette Holm satte opfølgningen »Indhent tal« til udført')).closest('li')!,
    )
    expect(entry.getByText('Status')).toBeTruthy()
    expect(entry.getByText('Åben')).toBeTruthy()
    expect(entry.getByRole('link', { name: 'Se punktet' }).getAttribute('href')).toBe(
      '/moeder/direktionen-2025-01-14?punkt=5',
    )
  })

  it('asks for what the address names, and puts a choice there', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/audit', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(aList([]))
      }),
    )
    const { user, url } = show('?hvem=Mette&hvad=correction&fra=2025-01-01&til=2025-02-01&sag=24%2F1')
    await waitFor(() =>
      expect(asked).toContain('?by=Mette&kind=correction&from=2025-01-01&to=2025-02-01&case=24%2F1&limit=100'),
    )
    await user.selectOptions(screen.getByRole('combobox', { name: /Hvad/ }), 'Import')
    expect(url()).toContain('hvad=import')
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy()
  })

  it('undoes by the route the change was made by, on the version it made', async () => {
    const sent: unknown[] = []
    answerWith('/api/audit', aList([done]))
    server.use(
      http.patch('*/api/follow-ups/:id', async ({ params, request }) => {
        sent.push([params.id, request.headers.get('if-match'), await request.json()])
        return HttpResponse.json({})
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /^Fortryd/ }))
    expect(await screen.findByText('Ændringen er taget tilbage.')).toBeTruthy()
    expect(sent).toEqual([['opf-1', '"3"', { status: 'open' }]])
  })

  it('leads from a change of an agenda to that agenda, whichever cases are on it', async () => {
    const about = { kind: 'agenda', subject: 'Chefforum 2026-12-16', meetingId: null, itemNumber: null } as const
    answerWith('/api/audit', aList([anAuditEntry(about)]))
    show()
    await screen.findByText('Mette Holm rettede dagsordenen Chefforum 16. dec. 2026')
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([['Se dagsordenen', '/dagsorden?forum=chefforum&dato=2026-12-16']])
  })

  it('puts a case back on the board, or leaves it to its title, as it was', async () => {
    const put = { kind: 'pipeline', action: 'added', version: 8, before: null, after: { member: true } } as const
    const off = {
      ...put,
      id: 2,
      action: 'removed',
      version: 9,
      before: { member: true },
      after: { member: false },
    } as const
    answerWith('/api/audit', aList([anAuditEntry(off), anAuditEntry(put)]))
    const sent: unknown[] = []
    server.use(
      http.put('*/api/pipeline/members/:id', async ({ params, request }) => {
        sent.push([params.id, request.headers.get('if-match'), await request.json()])
        return HttpResponse.json({ member: true, by: 'Eva', at: '2025-03-04T10:00:00+01:00', version: 10 })
      }),
      http.delete('*/api/pipeline/members/:id', ({ params, request }) => {
        sent.push([params.id, request.headers.get('if-match')])
        return HttpResponse.json(null)
      }),
    )
    const { user } = show()
    for (const button of await screen.findAllByRole('button', { name: /^Fortryd/ })) await user.click(button)
    await waitFor(() =>
      expect(sent).toEqual([
        ['23/1104', '"9"', { member: true }],
        ['23/1104', '"8"'],
      ]),
    )
  })

  it('says so when it has been changed since', async () => {
    answerWith('/api/audit', aList([done]))
    server.use(
      http.patch('*/api/follow-ups/:id', () =>
        HttpResponse.json({ type: 'urn:sagsgang:problem:stale', title: 'Ændret', status: 412 }, { status: 412 }),
      ),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /^Fortryd/ }))
    expect(await screen.findByText(/Det er ændret siden/)).toBeTruthy()
  })

  it('has the shape of what comes while it loads, and says when there is nothing', async () => {
    answerWith('/api/audit', aList([]))
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
    expect(await screen.findByText('Ingen har ændret noget endnu')).toBeTruthy()
  })

  it('says what happened when it cannot be had', async () => {
    failWith('/api/audit', 'not-ready')
    show()
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
