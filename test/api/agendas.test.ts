import { describe, expect, test } from 'vitest'
import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import type { MeAnswer } from '#src/api/schemas/me.ts'
import { memoryStore } from '#src/store/memory.ts'
import { content, draftItem } from '#test/domain/build-agenda.ts'
import { agenda, decision, followUp, item, meeting, reading, request } from '#test/store/build.ts'
import { apiOver, as, problemIn } from './over.ts'

/** The API over a store in memory, and someone with a role who asks it. */
async function opened(...meetings: ReturnType<typeof meeting>[]) {
  const store = memoryStore()
  if (meetings.length > 0) await store.importDocument(request(reading(...meetings)))
  const ask = async (role: MeAnswer['role'], path: string, method = 'GET', body?: unknown, version?: number) =>
    apiOver(store, as(role)).request(`/api/agendas${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const begin = async (about = content()) => (await ask('secretariat', '', 'POST', about)).json()
  return { ask, begin }
}

const kindOf = async (response: Promise<Response>) => {
  const { status, kind } = await problemIn(await response)
  return [status, kind.split(':').at(-1)]
}

const asked = async (ask: Awaited<ReturnType<typeof opened>>['ask'], role: MeAnswer['role'], query = '') => {
  const path = `/candidates?body=Chefforum&date=2025-04-09${query}`
  const { items }: { items: { title: string; closed: boolean; reasons: { why: string }[] }[] } = await (
    await ask(role, path)
  ).json()
  return items.map(({ title, closed, reasons }) => [title, closed, ...reasons.map(({ why }) => why)])
}

describe('a draft', () => {
  test('is begun once for a meeting: the second time the one there is, is answered', async () => {
    const { ask } = await opened()
    const first = await ask('secretariat', '', 'POST', content({ items: [draftItem('a')] }))
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"'])
    const again = await ask('secretariat', '', 'POST', content({ body: 'CHEFFORUM' }))
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
  })

  test('is read whole, listed by body and day, and changed by its version', async () => {
    const { ask, begin } = await opened()
    const { id } = await begin(content({ items: [draftItem('a', { readiness: 'approved' }), draftItem('b')] }))
    const changed = await ask('secretariat', `/${id}`, 'PUT', content({ place: 'Sal 2' }), 1)
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    expect(await (await ask('reader', `/${id}`)).json()).toMatchObject({
      place: 'Sal 2',
      items: [],
      version: 2,
      changedBy: 'Åse Nørgård',
      afterwards: null,
    })
    const listed = async (query: string) => (await (await ask('reader', query)).json()).total
    expect([await listed('?body=Chefforum'), await listed('?body=Direktionen')]).toEqual([1, 0])
    expect([await listed('?from=2025-04-10'), await listed('?to=2025-04-09')]).toEqual([0, 1])
  })

  test('is refused without a version, with an old one, and when it is gone', async () => {
    const { ask, begin } = await opened()
    const { id } = await begin()
    expect(await kindOf(ask('secretariat', `/${id}`, 'PUT', content()))).toEqual([428, 'version-required'])
    expect(await kindOf(ask('secretariat', `/${id}`, 'PUT', content(), 7))).toEqual([412, 'stale'])
    expect(await kindOf(ask('secretariat', `/${id}`, 'DELETE'))).toEqual([428, 'version-required'])
    expect(await kindOf(ask('secretariat', `/${id}`, 'DELETE', undefined, 7))).toEqual([412, 'stale'])
    expect((await ask('secretariat', `/${id}`, 'DELETE', undefined, 1)).status).toBe(204)
    expect(await kindOf(ask('secretariat', `/${id}`, 'PUT', content(), 1))).toEqual([404, 'not-found'])
    expect(await kindOf(ask('reader', `/${id}`))).toEqual([404, 'not-found'])
  })

  test.each([
    ['a time that is none', { time: '25:00' }],
    ['a day that is none', { date: '2025-02-30' }],
    ['two items of one id', { items: [draftItem('a'), draftItem('a')] }],
    ['more minutes than a day’s meeting', { items: [draftItem('a', { minutes: 601 })] }],
    ['a note as long as a book', { items: [draftItem('a', { note: 'x'.repeat(4001) })] }],
  ])('is refused with %s', async (_, about) => {
    const { ask } = await opened()
    expect((await ask('secretariat', '', 'POST', content(about))).status).toBe(400)
  })

  test('is only the secretariat’s to write', async () => {
    const { ask, begin } = await opened()
    const { id } = await begin()
    const tried = [
      ask('director', '', 'POST', content({ date: '2025-05-01' })),
      ask('director', `/${id}`, 'PUT', content(), 1),
      ask('director', `/${id}`, 'DELETE', undefined, 1),
      ask('director', `/${id}/send`, 'POST', { itemId: 'a', how: 'move', to: { body: 'x', date: '2025-05-01' } }, 1),
    ]
    expect((await Promise.all(tried)).map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })

  test('shows a reader that a closed item stands there, and no more', async () => {
    const { ask, begin } = await opened()
    const secret = draftItem('24/9', { title: 'Salg af Møllegrunden', caseId: '24/9', closed: true })
    const { id } = await begin(content({ items: [secret] }))
    const seen = await (await ask('reader', `/${id}`)).text()
    expect(seen).toContain('Lukket punkt')
    expect(seen).not.toMatch(/Mølle|24\/9/)
    expect(await (await ask('director', `/${id}`)).text()).toContain('Salg af Møllegrunden')
  })

  test('sends an item to another meeting, told apart from copying it', async () => {
    const { ask, begin } = await opened()
    const { id } = await begin(content({ items: [draftItem('a')] }))
    const send = (how: string, version: number, date: string) =>
      ask('secretariat', `/${id}/send`, 'POST', { itemId: 'a', how, to: { body: 'Chefforum', date } }, version)
    const copied = await (await send('duplicate', 1, '2025-05-01')).json()
    expect([copied.from.items.length, copied.from.version, copied.to.items.length]).toEqual([1, 1, 1])
    const moved = await (await send('move', 1, '2025-05-01')).json()
    expect([moved.from.items, moved.to.items.length]).toEqual([[], 2])
    expect(moved.from.leftOut).toMatchObject([{ id: 'a', movedTo: { date: '2025-05-01' } }])
    expect((await send('move', 2, '2025-05-02')).status).toBe(404)
    expect((await send('move', 1, '2025-05-02')).status).toBe(412)
  })
})

describe('candidates', () => {
  const february = meeting('Chefforum', '2025-02-05', [
    item('25/1', 'Støjplan for havnen', 'postponed'),
    item('25/2', 'Salg af Møllegrunden', 'postponed', { closed: true }),
    item('25/3', 'Lys i parken', 'discussed', {
      followUps: [followUp('Evalueringen bringes ind på Chefforum.', { targetBody: 'Chefforum' })],
    }),
    item('25/4', 'Cykelstier', 'returned'),
  ])
  const direktionen = meeting('Direktionen', '2025-02-25', [
    item('25/5', 'Parkering', 'referred', { decision: decision('referred', { referredTo: 'Chefforum' }) }),
    item('25/4', 'Cykelstier', 'noted'),
  ])

  test('are told with why, and whether they come from something closed', async () => {
    const { ask } = await opened(february, direktionen)
    expect(await asked(ask, 'director')).toEqual([
      ['Lys i parken', false, 'follow-up'],
      ['Støjplan for havnen', false, 'postponed'],
      ['Salg af Møllegrunden', true, 'postponed'],
      ['Parkering', false, 'referred'],
    ])
  })
  test('hold nothing closed for a reader, and nothing of later for a view of an earlier day', async () => {
    const { ask } = await opened(february, direktionen)
    expect((await asked(ask, 'reader')).map(([title]) => title)).toEqual([
      'Lys i parken',
      'Støjplan for havnen',
      'Parkering',
    ])
    expect((await asked(ask, 'reader', '&asOf=2025-02-20')).map(([title]) => title)).toEqual([
      'Lys i parken',
      'Støjplan for havnen',
    ])
  })
  test('that stand on the agenda of the meeting already, which has come by itself, are told to', async () => {
    const { ask } = await opened(
      february,
      agenda('Chefforum', '2025-04-09', [item('25/1', 'Støjplan for havnen', 'none')]),
    )
    // The agenda is received on the first of June, and known from then.
    const { items } = await (await ask('reader', '/candidates?body=Chefforum&date=2025-04-09&asOf=2025-06-01')).json()
    expect(items.map(({ title, standsOn }: CandidateAnswer) => [title, standsOn?.date])).toEqual([
      ['Lys i parken', undefined],
      ['Støjplan for havnen', '2025-04-09'],
    ])
  })
  test('want a body and a day', async () => {
    const { ask } = await opened()
    expect((await ask('reader', '/candidates?body=Chefforum')).status).toBe(400)
    expect((await ask('reader', '/candidates?date=2025-04-09')).status).toBe(400)
  })
})

test('when the minutes come the draft is held against them, and what fell off is offered to the next', async () => {
  const { ask, begin } = await opened(
    meeting('Chefforum', '2025-01-15', [item('25/1', 'Støjplan for havnen', 'postponed')]),
    meeting('Chefforum', '2025-02-12', [
      item('25/1', 'Støjplan for havnen', 'postponed'),
      item('25/2', 'Lys i parken', 'approved'),
    ]),
  )
  const items = [
    draftItem('a', { title: 'Støjplan for havnen', caseId: '25/1', caseNumber: '25/1' }),
    draftItem('b', { title: 'Lys i parken', caseId: '25/2', caseNumber: '25/2' }),
    draftItem('c', { title: 'Sommerfest' }),
  ]
  const { id } = await begin(content({ date: '2025-02-12', items }))
  const { afterwards } = await (await ask('reader', `/${id}`)).json()
  expect(afterwards.items).toMatchObject([
    { itemId: 'a', result: 'postponed', count: 2 },
    { itemId: 'b', result: 'treated', outcome: 'approved' },
    { itemId: 'c', result: 'fell-off' },
  ])
  const before = await (await ask('reader', `/${id}?asOf=2025-02-01`)).json()
  expect(before.afterwards).toBeNull()
  const next = await (await ask('reader', '/candidates?body=Chefforum&date=2025-03-12')).json()
  expect(next.items.map(({ title }: { title: string }) => title)).toEqual(['Sommerfest', 'Støjplan for havnen'])
})
