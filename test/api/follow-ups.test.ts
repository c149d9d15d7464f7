import { describe, expect, test, vi } from 'vitest'
import { StaleVersionError, type Store } from '#src/store/store.ts'
import { aCase, aCaseEvent, aCaseRef, aFollowUp, aMeeting, aSource } from '#mocks/factories.ts'
import { apiOver, as, problemIn, today } from './over.ts'

const view = { asOf: today, audience: 'all' } as const

/** A store of one follow-up, `opf-1`, at version 3. */
function oneFollowUp() {
  let kept = aFollowUp({ version: 3 })
  const changeFollowUp = vi.fn<Store['changeFollowUp']>((_id, change, version, by, at) => {
    if (version !== kept.version) return Promise.reject(new StaleVersionError())
    kept = { ...kept, ...change, changedBy: by, changedAt: at, version: version + 1 }
    return Promise.resolve()
  })
  const followUp: Store['followUp'] = (_view, id) => Promise.resolve(id === 'opf-1' ? kept : null)
  return { followUp, changeFollowUp }
}

const patch = (body: unknown, headers: Record<string, string> = { 'if-match': '"3"' }) => ({
  method: 'PATCH',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('changing a follow-up', () => {
  const changes = [
    { status: 'done' },
    { status: 'dropped', note: 'Afløst af sag 24/88.' },
    { note: null },
    { responsible: 'Teknik & Miljø' },
    { due: '2025-06-30' },
    { due: null, responsible: null },
  ]
  test.each(changes)('%o is kept with who and when, and answered as it now stands', async (change) => {
    const store = oneFollowUp()
    const response = await apiOver(store, as('secretariat')).request('/api/follow-ups/opf-1', patch(change))
    const at = '2025-03-04T12:00:00+01:00'
    expect(store.changeFollowUp).toHaveBeenCalledExactlyOnceWith('opf-1', change, 3, 'Åse Nørgård', at)
    expect([response.status, response.headers.get('etag')]).toEqual([200, '"4"'])
    expect(await response.json()).toEqual({
      ...aFollowUp(),
      ...change,
      changedBy: 'Åse Nørgård',
      changedAt: at,
      version: 4,
    })
  })

  test.each(['"3"', '3', 'W/"3"', ' "3" '])('its version may be written %s', async (version) => {
    const response = await apiOver(oneFollowUp()).request(
      '/api/follow-ups/opf-1',
      patch({ status: 'done' }, { 'if-match': version }),
    )
    expect(response.status).toBe(200)
  })

  test('it is answered as of the day the screen shows', async () => {
    const followUp = vi.fn<Store['followUp']>(oneFollowUp().followUp)
    await apiOver({ ...oneFollowUp(), followUp }).request('/api/follow-ups/opf-1?asOf=2025-01-20', patch({ note: 'x' }))
    expect(followUp).toHaveBeenCalledWith({ asOf: '2025-01-20', audience: 'all' }, 'opf-1')
    expect(followUp).not.toHaveBeenCalledWith({ asOf: today, audience: 'all' }, 'opf-1')
  })

  const refused: [string, string, RequestInit, number, string, string?][] = [
    ['no version', 'opf-1', patch({ status: 'done' }, {}), 428, 'version-required'],
    ['any version', 'opf-1', patch({ status: 'done' }, { 'if-match': '*' }), 428, 'version-required'],
    ['no number for a version', 'opf-1', patch({ status: 'done' }, { 'if-match': '"x"' }), 428, 'version-required'],
    ['an older version', 'opf-1', patch({ status: 'done' }, { 'if-match': '"2"' }), 412, 'stale'],
    ['no such follow-up', 'opf-2', patch({ status: 'done' }), 404, 'not-found'],
    ['nothing to change', 'opf-1', patch({}), 400, 'bad-request', 'indholdet: der er intet at ændre'],
    [
      'an unknown field',
      'opf-1',
      patch({ status: 'done', text: 'nyt' }),
      400,
      'bad-request',
      'indholdet: kender ikke text',
    ],
    [
      'an unknown status',
      'opf-1',
      patch({ status: 'glemt' }),
      400,
      'bad-request',
      'status: skal være en af: open, done, dropped',
    ],
    [
      'a due that is no date',
      'opf-1',
      patch({ due: 'snart' }),
      400,
      'bad-request',
      'due: skal være en dato som 2025-01-28',
    ],
    [
      'a note that is a book',
      'opf-1',
      patch({ note: 'a'.repeat(4001) }),
      400,
      'bad-request',
      'note: må højst fylde 4000 tegn',
    ],
    ['a note no database keeps', 'opf-1', patch({ note: 'a\0' }), 400, 'bad-request', 'note: er ikke skrevet rigtigt'],
    [
      'half a character',
      'opf-1',
      patch(String.raw`{"note":"\ud800"}`),
      400,
      'bad-request',
      'note: er ikke skrevet rigtigt',
    ],
    ['what is not JSON', 'opf-1', patch('{"status":'), 400, 'bad-request', 'Indholdet kunne ikke læses.'],
    ['no content', 'opf-1', { method: 'PATCH', headers: { 'if-match': '"3"' } }, 400, 'bad-request'],
    [
      'a form',
      'opf-1',
      patch('status=done', { 'if-match': '"3"', 'content-type': 'application/x-www-form-urlencoded' }),
      400,
      'bad-request',
      'Indholdet skal sendes som JSON.',
    ],
    ['more than a page', 'opf-1', patch({ note: 'a'.repeat(70_000) }), 413, 'too-large'],
  ]
  test.each(refused)('%s is refused', async (_what, id, request, status, kind, detail) => {
    const { changeFollowUp, followUp } = oneFollowUp()
    const response = await apiOver({ changeFollowUp, followUp }).request(`/api/follow-ups/${id}`, request)
    expect(await problemIn(response)).toMatchObject({
      status,
      kind: `urn:sagsgang:problem:${kind}`,
      ...(detail !== undefined && { detail }),
    })
    expect(await followUp(view, 'opf-1')).toEqual(aFollowUp({ version: 3 }))
  })

  test('of two who change the same version, the first is kept', async () => {
    const store = oneFollowUp()
    const api = apiOver(store)
    const both = await Promise.all(
      ['først', 'sidst'].map(async (note) => api.request('/api/follow-ups/opf-1', patch({ note }))),
    )
    expect(both.map(({ status }) => status)).toEqual([200, 412])
    expect(await store.followUp(view, 'opf-1')).toMatchObject({ note: 'først', version: 4 })
  })
})

describe('the item that is suggested', () => {
  const suggestion = {
    meetingId: 'chefforum-2025-02-12',
    itemNumber: '4',
    body: 'Chefforum',
    date: '2025-02-12',
    title: 'Evaluering af cykelstier',
  }
  const { meetingId, itemNumber } = suggestion
  const suggesting = () => {
    const changeFollowUp = vi.fn<Store['changeFollowUp']>(() => Promise.resolve())
    return { changeFollowUp, followUp: () => Promise.resolve(aFollowUp({ version: 3, suggestion })) }
  }

  test.each([
    [
      'is taken as proof',
      { status: 'done', evidence: { meetingId, itemNumber } },
      { status: 'done', evidence: suggestion },
    ],
    ['is refused for good', { refuse: { meetingId, itemNumber } }, { refuse: suggestion }],
  ])('%s, whole', async (_, change, kept) => {
    const store = suggesting()
    const response = await apiOver(store).request('/api/follow-ups/opf-1', patch(change))
    expect(response.status).toBe(200)
    expect(store.changeFollowUp.mock.calls[0]?.[1]).toEqual(kept)
  })

  test('is the only one: another is neither taken nor refused', async () => {
    const store = suggesting()
    const other = { refuse: { meetingId, itemNumber: '5' } }
    const response = await apiOver(store).request('/api/follow-ups/opf-1', patch(other))
    expect(await problemIn(response)).toMatchObject({ status: 400, detail: expect.stringContaining('foreslås ikke') })
    expect(store.changeFollowUp).not.toHaveBeenCalled()
  })
})

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const written = { text: 'Indhent tal', targetBody: null, responsible: 'Eva', due: null }
const adding = () => {
  const addFollowUp = vi.fn<Store['addFollowUp']>(() => Promise.resolve('egen-1'))
  const { events: _, ...whole } = aCase()
  const last = aCaseEvent({ sources: [aSource({ meetingId: 'direktionen-2025-02-11', itemNumber: '7' })] })
  return {
    addFollowUp,
    followUp: () => Promise.resolve(aFollowUp({ id: 'egen-1', askedBy: 'person' })),
    meeting: () => Promise.resolve({ ...aMeeting(), knownFrom: today }),
    case: () =>
      Promise.resolve({ ...whole, case: aCaseRef(), place: null, nextMeeting: null, events: [aCaseEvent(), last] }),
  }
}

describe('a follow-up by hand', () => {
  test('is tied to the item it names', async () => {
    const store = adding()
    const item = { meetingId: 'direktionen-2025-01-14', number: '3' }
    const response = await apiOver(store, as('secretariat')).request('/api/follow-ups', post({ ...written, item }))
    expect([response.status, (await response.json()).id]).toEqual([201, 'egen-1'])
    const made = { ...written, meetingId: item.meetingId, itemNumber: '3' }
    expect(store.addFollowUp).toHaveBeenCalledExactlyOnceWith(made, 'Åse Nørgård', '2025-03-04T12:00:00+01:00')
  })

  test('is tied to the latest item of the case it names', async () => {
    const store = adding()
    await apiOver(store).request('/api/follow-ups', post({ ...written, case: '24/1' }))
    expect(store.addFollowUp.mock.calls[0]?.[0]).toMatchObject({ meetingId: 'direktionen-2025-02-11', itemNumber: '7' })
  })

  test.each([
    ['nothing to be tied to', written, 400],
    ['both', { ...written, case: '24/1', item: { meetingId: 'm', number: '1' } }, 400],
    ['no text', { ...written, text: '  ', case: '24/1' }, 400],
    ['an item that is not there', { ...written, item: { meetingId: 'm', number: '99' } }, 404],
  ])('is refused with %s', async (_, body, status) => {
    const store = adding()
    expect((await apiOver(store).request('/api/follow-ups', post(body))).status).toBe(status)
    expect(store.addFollowUp).not.toHaveBeenCalled()
  })

  test.each([
    ['POST', '/api/follow-ups', { ...written, case: '24/1' }],
    ['POST', '/api/follow-ups/opf-1/comments', { text: 'Rykket.' }],
  ])('and a comment are for the secretariat: %s %s', async (_, address, body) => {
    expect((await apiOver(adding(), as('director')).request(address, post(body))).status).toBe(403)
  })

  test('can be spoken of', async () => {
    const commentFollowUp = vi.fn<Store['commentFollowUp']>(() => Promise.resolve())
    const api = apiOver({ ...adding(), commentFollowUp })
    expect((await api.request('/api/follow-ups/opf-1/comments', post({ text: ' Rykket. ' }))).status).toBe(200)
    const at = '2025-03-04T12:00:00+01:00'
    expect(commentFollowUp).toHaveBeenCalledExactlyOnceWith('opf-1', 'Rykket.', 'Lokal bruger', at)
  })
})
