import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aBody, aList, aMeetingRow } from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { MeetingsScreen } from '#src/features/meetings/meetings-screen.tsx'
import { render } from '#test/render.tsx'

const january = aMeetingRow({ unsure: 2 })
const february = aMeetingRow({
  id: 'chefforum-2025-02-12',
  body: 'Chefforum',
  startsAt: '2025-02-12T08:30:00+01:00',
  kind: 'agenda',
})

const show = (query = '') => render(<MeetingsScreen />, { route: `/moeder${query}` })
beforeEach(() => answerWith('/api/bodies', aList([aBody()])))

describe('Møder', () => {
  it('has the meetings by month, each with its items, what was postponed and what is doubtful', async () => {
    answerWith('/api/meetings', aList([february, january]))
    show('?pr=2025-03-04')
    const link = await screen.findByRole('link', { name: 'Direktionen 14. januar 2025' })
    expect(link.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?pr=2025-03-04')
    const row = link.closest('tr')
    expect(
      row &&
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent.trim()),
    ).toEqual(['', 'Direktionen', '14. januar 2025 09.00', 'Referat', '6', '1', '2'])
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['februar 2025', 'januar 2025'])
  })

  it('asks for what the address names, and stands without months when sorted by something else', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/meetings', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(aList([january]))
      }),
    )
    const { user, url } = show('?forum=direktionen&fra=2025-01-01&til=2025-06-30')
    await user.click(await screen.findByRole('button', { name: /^Udskudt/ }))
    expect(url()).toContain('orden=-postponed')
    await waitFor(() =>
      expect(asked.at(-1)).toBe('?body=direktionen&from=2025-01-01&to=2025-06-30&sort=-postponed&limit=200'),
    )
    expect(screen.queryByRole('rowheader')).toBeNull()
  })

  it('leaves out of the question a day that is none', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/meetings', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(aList([january]))
      }),
    )
    show('?fra=i+fjor')
    await screen.findByRole('link', { name: /Direktionen/ })
    expect(asked).toEqual(['?limit=200'])
  })

  it('has the shape of what comes while it loads', () => {
    answerWith('/api/meetings', aList([]))
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeTruthy()
  })

  it.each([
    ['nothing is there', '', 'Ingen møder endnu'],
    ['nothing fits', '?forum=direktionen', 'Ingen møder passer'],
  ])('says what to do when %s', async (_when, query, said) => {
    answerWith('/api/meetings', aList([]))
    show(query)
    expect(await screen.findByText(said)).toBeTruthy()
  })

  it('says what happened when it cannot be had', async () => {
    failWith('/api/meetings', 'failed')
    show()
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
