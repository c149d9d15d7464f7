import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  aBody,
  aCaseRef,
  aDocument,
  aFollowUp,
  aList,
  aMeetingRow,
  aPerson,
  aPipeline,
  aSummary,
  aWait,
} from '#mocks/factories.ts'
import { answerWith, server } from '#mocks/server.ts'
import { inShort } from '#src/api/pipeline-board.ts'
import { App } from '#src/app/app.tsx'
import type { Change } from '#src/app/live/listen.ts'
import { screens } from '#src/app/routes.tsx'
import { rememberVisit } from '#src/features/shared/last-visit.ts'
import { SilentEventSource } from '#test/event-source.ts'
import { render } from '#test/render.tsx'

beforeAll(() => Promise.all(screens.map(({ load }) => load())))

const waitFrom = (meetingId: string, title: string) =>
  aWait({ case: aCaseRef({ id: title, title }), source: { ...aWait().source, meetingId } })
const mobility = waitFrom('direktionen-2025-01-14', 'Mobilitetsplan')
const harbour = waitFrom('chefforum-2025-03-04', 'Havneplan')

beforeEach(() => {
  answerWith('/api/summary', aSummary())
  answerWith('/api/postponed', aList([mobility]))
  answerWith('/api/bodies', aList([aBody()]))
  answerWith('/api/pipeline/short', inShort(aPipeline([])))
  answerWith('/api/follow-ups', aList([aFollowUp()]))
  answerWith('/api/meetings', aList([aMeetingRow()]))
  answerWith('/api/documents', aList([aDocument()]))
  answerWith('/api/sources', { items: [] })
})

const show = async () => {
  const view = render(<App />, { route: '/udskudt?visning=tabel' })
  await screen.findByRole('link', { name: 'Mobilitetsplan' })
  // What listens comes after the first screen.
  await waitFor(() => expect(SilentEventSource.open.size).toBe(1))
  return view
}
const line = () => {
  const [only, ...others] = SilentEventSource.open
  if (!only || others.length > 0) throw new Error(`${SilentEventSource.open.size} lines are open`)
  return only
}
const imported = (documentId: string): Change => ({
  event: 'imported',
  revision: 8,
  documentId,
  meetingIds: ['chefforum-2025-03-04'],
})
/** New minutes come in on the server, and it tells of them. */
const comeIn = (...documentIds: string[]) => {
  answerWith('/api/postponed', aList([harbour, mobility]))
  answerWith('/api/summary', aSummary({ lastImport: '2025-03-04T10:00:00+01:00' }))
  answerWith(
    '/api/documents',
    aList([
      aDocument({ id: 'ny', receivedAt: '2025-03-04T10:00:00+01:00', meetingIds: ['chefforum-2025-03-04'] }),
      aDocument(),
    ]),
  )
  act(() => documentIds.forEach((id) => line().tell(imported(id))))
}

describe('minutes that come in', () => {
  it('show up by themselves, marked as new', async () => {
    await show()
    comeIn('ny')
    const row = (await screen.findByRole('link', { name: 'Havneplan' })).closest('tr')
    expect(await within(row ?? document.body).findByText('nyt')).toBeDefined()
    expect(screen.getAllByText('nyt')).toHaveLength(1)
  })

  it('are held back from one who reads, and shown when asked for', async () => {
    const { user } = await show()
    act(() => screen.getByRole('link', { name: 'Mobilitetsplan' }).focus())
    comeIn('ny', 'nyere')
    expect(await screen.findByText('2 nye referater er læst.')).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Havneplan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Vis' }))
    expect(await screen.findByRole('link', { name: 'Havneplan' })).toBeDefined()
    expect(screen.queryByText(/nye referater er læst/)).toBeNull()
  })

  it('are there on the next screen, of which nothing was held back', async () => {
    const { user } = await show()
    act(() => screen.getByRole('link', { name: 'Mobilitetsplan' }).focus())
    comeIn('ny')
    await screen.findByText('1 nyt referat er læst.')
    await user.click(screen.getAllByRole('link', { name: /^Overblik/ })[0] ?? document.body)
    expect(await screen.findByRole('heading', { level: 1, name: 'Overblik' })).toBeDefined()
    expect((await screen.findAllByRole('link', { name: 'Havneplan' })).length).toBeGreaterThan(0)
    expect(screen.queryByText('1 nyt referat er læst.')).toBeNull()
  })

  it('are new to one who comes back, and to those who were here before they came', async () => {
    rememberVisit({ counts: aSummary().counts, lastImport: '2025-02-01T08:00:00+01:00' }, null, 0)
    answerWith('/api/documents', aList([aDocument({ meetingIds: ['direktionen-2025-01-14'] })]))
    await show()
    expect(await screen.findByText('nyt')).toBeDefined()
  })

  it('are not marked for those who may not see what documents there are', async () => {
    answerWith('/api/me', aPerson({ role: 'reader' }))
    await show()
    comeIn('ny')
    await screen.findByRole('link', { name: 'Havneplan' })
    expect(screen.queryByText('nyt')).toBeNull()
  })
})

describe('what someone else changes', () => {
  it('is shown also to one who reads', async () => {
    const { client } = await show()
    act(() => screen.getByRole('link', { name: 'Mobilitetsplan' }).focus())
    answerWith('/api/summary', aSummary({ counts: { ...aSummary().counts, followUpsOpen: 77 } }))
    act(() => line().tell({ event: 'changed', revision: 9, what: 'follow-ups', id: 'opf-1' }))
    expect((await screen.findAllByRole('link', { name: 'Opfølgning 77' })).length).toBeGreaterThan(0)
    expect(client.getQueryCache().find({ queryKey: ['bodies', null] })?.state.isInvalidated).toBe(false)
  })
})

const hide = (hidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  act(() => void fireEvent(document, new Event('visibilitychange')))
}

describe('the line', () => {
  it('begins where the first screen had come, so that nothing falls between', async () => {
    await show()
    await waitFor(() => expect(line().url).toBe(`/api/events?seen=${aSummary().revision}`))
  })

  it('is one, and is given up by a window long out of sight, which catches up when it is looked at again', async () => {
    await show()
    vi.useFakeTimers()
    hide(true)
    act(() => void vi.advanceTimersByTime(59_000))
    expect(SilentEventSource.open.size).toBe(1)
    act(() => void vi.advanceTimersByTime(2000))
    expect(SilentEventSource.open.size).toBe(0)
    vi.useRealTimers()
    answerWith('/api/postponed', aList([harbour, mobility]))
    hide(false)
    act(() => line().answer())
    expect(await screen.findByRole('link', { name: 'Havneplan' })).toBeDefined()
  })

  it('that breaks has the window ask whether the server is there', async () => {
    await show()
    answerWith('/api/summary', aSummary({ counts: { ...aSummary().counts, postponed: 41 } }))
    act(() => line().break())
    expect((await screen.findAllByRole('link', { name: 'Udskudt 41' })).length).toBeGreaterThan(0)
  })

  it('is opened again where the browser has given up', async () => {
    await show()
    vi.useFakeTimers()
    const first = line()
    act(() => first.break(true))
    SilentEventSource.open.delete(first)
    act(() => void vi.advanceTimersByTime(10_000))
    vi.useRealTimers()
    await waitFor(() => expect(line()).not.toBe(first))
  })
})

it('asks for everything once, and not for ever, where one address alone cannot be reached', async () => {
  let asked = 0
  server.use(
    http.get('/api/bodies', () => {
      asked += 1
      return HttpResponse.error()
    }),
  )
  const { client } = render(<App />, { route: '/udskudt?visning=tabel' })
  await screen.findByRole('link', { name: 'Mobilitetsplan' })
  await waitFor(() => expect(asked).toBeGreaterThan(0))
  await waitFor(() => expect(client.isFetching()).toBe(0))
  expect(asked).toBeLessThan(5)
})
