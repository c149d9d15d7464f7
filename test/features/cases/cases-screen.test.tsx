import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aBody, aCaseRow, aList } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { CasesScreen } from '#src/features/cases/cases-screen.tsx'
import { render } from '#test/render.tsx'

const show = (query = '') => render(<CasesScreen />, { route: `/sager${query}` })
beforeEach(() => answerWith('/api/bodies', aList([aBody()])))

describe('Sager', () => {
  it('leads to each case, its number encoded, and to the item that treated it last', async () => {
    answerWith('/api/cases', aList([aCaseRow()]))
    show('?pr=2025-03-04')
    const link = await screen.findByRole('link', { name: 'Klimatilpasningsplan for Fjordby Havn' })
    expect(link.getAttribute('href')).toBe('/sager/23%2F1104?pr=2025-03-04')
    expect(screen.getByRole('link', { name: /^Direktionen 14\. jan/ }).getAttribute('href')).toContain('punkt=3')
  })

  it('asks for what the address names, and puts a sort there', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/cases', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(aList([aCaseRow()]))
      }),
    )
    const { user, url } = show('?type=plan&tilstand=postponed&forum=direktionen&q=havn')
    await user.click(await screen.findByRole('button', { name: /^Behandlinger/ }))
    expect(url()).toContain('orden=-steps')
    await waitFor(() =>
      expect(asked).toEqual([
        '?kind=plan&state=postponed&body=direktionen&q=havn&limit=200',
        '?kind=plan&state=postponed&body=direktionen&q=havn&sort=-steps&limit=200',
      ]),
    )
  })

  it('says that it is sorted by the latest treatment, where nothing else is asked for', async () => {
    answerWith('/api/cases', aList([aCaseRow()]))
    show()
    const heading = await screen.findByRole('columnheader', { name: 'Senest behandlet' })
    expect(heading.getAttribute('aria-sort')).toBe('descending')
  })

  it('goes on to the next page', async () => {
    const pages = [aCaseRow({ id: 'a', title: 'Første' }), aCaseRow({ id: 'b', title: 'Anden' })]
    server.use(
      http.get('*/api/cases', ({ request }) => {
        const isSecond = new URL(request.url).searchParams.get('cursor') === 'videre'
        const items = [pages[isSecond ? 1 : 0]]
        return HttpResponse.json({ items, total: 2, nextCursor: isSecond ? null : 'videre' })
      }),
    )
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Vis flere sager' }))
    expect(await screen.findByRole('link', { name: 'Anden' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Første' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Vis flere sager' })).toBeNull()
  })

  it('has the shape of what comes while it loads', () => {
    answerWith('/api/cases', aList([]))
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it.each([
    ['nothing is there', '', 'Ingen sager endnu'],
    ['nothing fits', '?q=xyz', 'Ingen sager passer'],
  ])('says what to do when %s', async (_when, query, said) => {
    answerWith('/api/cases', aList([]))
    show(query)
    expect(await screen.findByText(said)).toBeTruthy()
  })

  it('says what happened when it cannot be had', async () => {
    failWith('/api/cases', 'failed')
    show()
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
