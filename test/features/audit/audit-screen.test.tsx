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
      (await screen.findByText('Mette Holm satte opfølgningen «Indhent tal» til udført')).closest('li')!,
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
