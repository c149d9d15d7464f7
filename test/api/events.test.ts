import { afterEach, describe, expect, it } from 'vitest'
import { createApi } from '#src/api/api.ts'
import type { ApiDeps } from '#src/api/deps.ts'
import { summary } from '#src/api/schemas/summary.ts'
import { memoryStore } from '#src/store/memory.ts'
import type { Store } from '#src/store/store.ts'
import { item, meeting, reading, request } from '#test/store/build.ts'
import { apiOver, problemIn } from './over.ts'

const open: AbortController[] = []
afterEach(() => {
  for (const controller of open.splice(0)) controller.abort()
})

const apiOf = (store: Store, deps: Partial<ApiDeps> = {}) =>
  createApi({
    store,
    read: () => Promise.reject(new Error('nothing was to be read')),
    today: () => '2025-03-04',
    now: () => '2025-03-04T12:00:00+01:00',
    ...deps,
  })

/** Listens, and gives what is told message by message; null when it has ended. */
async function listen(api: ReturnType<typeof createApi>, headers: Record<string, string> = {}, query = '') {
  const leaving = new AbortController()
  open.push(leaving)
  const response = await api.request(`/api/events${query}`, { headers, signal: leaving.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<string | null> => {
    while (!text.includes('\n\n')) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) return null
      text += value
    }
    const [message = '', ...rest] = text.split('\n\n')
    text = rest.join('\n\n')
    // A comment shows that the line is open, and tells nothing.
    return message === ':' ? next() : message
  }
  return { response, next, leave: () => reader?.cancel() }
}

const minutes = (body: string) => request(reading(meeting(body, '2025-01-14', [item('24/1', 'Støjplan', 'postponed')])))

/** How far what is shown had come, as the first screen knows it. */
const revisionOf = async (api: ReturnType<typeof createApi>) =>
  summary.parse(await (await api.request('/api/summary')).json()).revision

describe('GET /api/events', () => {
  it('begins with the revision that the client has then', async () => {
    const { response, next } = await listen(apiOf(memoryStore()))
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(response.headers.get('etag')).toBeNull()
    expect(await next()).toBe('retry: 2000\nid: 0')
  })

  it('tells of what comes in and of what changes, with ids and nothing of what is in it', async () => {
    const store = memoryStore()
    const { next } = await listen(apiOf(store))
    await next()
    const { document } = await store.importDocument(minutes('Direktionen'))
    expect(await next()).toBe(
      `event: imported\ndata: {"documentId":"${document.id}","meetingIds":["direktionen-2025-01-14"],"revision":1}\nid: 1`,
    )
    await store.saveSourceState('host', { running: null, lastRun: null, nextRun: null, failures: [] })
    expect(await next()).toBe('event: changed\ndata: {"what":"sources","id":"host","revision":1}\nid: 1')
  })

  it.each([
    ['before', '0', 'event: changed\ndata: {"revision":1,"what":"minutes","id":null}\nid: 1'],
    ['at the present', '1', expect.stringContaining('event: imported')],
    [
      'of a database that was there before',
      '99',
      'event: changed\ndata: {"revision":1,"what":"minutes","id":null}\nid: 1',
    ],
  ])('after a lost connection, last heard %s: fetches anew what it may have missed', async (_, last, told) => {
    const store = memoryStore()
    await store.importDocument(minutes('Direktionen'))
    const { next } = await listen(apiOf(store), { 'last-event-id': last })
    expect(await next()).toBe('retry: 2000\nid: 1')
    await store.importDocument(minutes('Byrådet'))
    expect(await next()).toEqual(told)
  })

  it('tells who begins to listen what came since that was shown, and nothing where nothing came', async () => {
    const store = memoryStore()
    const api = apiOf(store)
    const before = await revisionOf(api)
    await store.importDocument(minutes('Direktionen'))
    const late = await listen(api, {}, `?seen=${before}`)
    await late.next()
    expect(await late.next()).toContain('"what":"minutes","id":null')

    const inTime = await listen(api, {}, `?seen=${await revisionOf(api)}`)
    await inTime.next()
    await store.importDocument(minutes('Byrådet'))
    expect(await inTime.next()).toContain('event: imported')
  })

  it('tells a client that is slow to fetch everything, rather than keep all it has missed', async () => {
    const store = memoryStore()
    const { next } = await listen(apiOf(store))
    await next()
    const state = { running: null, lastRun: null, nextRun: null, failures: [] }
    for (let index = 0; index < 500; index += 1) await store.saveSourceState(`host-${index}`, state)
    await store.importDocument(minutes('Direktionen'))
    const told: string[] = []
    while (!told.at(-1)?.includes('imported')) told.push((await next()) ?? 'ended: imported')
    expect(told.length).toBeLessThan(200)
    expect(told).toContainEqual(expect.stringContaining('"what":"minutes","id":null'))
  })

  it('shows now and then that the line is open', async () => {
    const api = apiOf(memoryStore(), { limits: { heartbeatMs: 1 } })
    const response = await api.request('/api/events')
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('\n\n:\n\n:\n\n')) text += new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    expect(text).toContain('id: 0')
  })

  it('outlasts the time that an answer may take', async () => {
    const store = memoryStore()
    const { next } = await listen(apiOf(store, { limits: { answerMs: 1, heartbeatMs: 2 } }))
    await next()
    await new Promise((done) => setImmediate(done))
    await store.importDocument(minutes('Direktionen'))
    expect(await next()).toContain('imported')
  })

  it('lets no more listen than there is room for, and again when one has left', async () => {
    const api = apiOf(memoryStore(), { limits: { listeners: 1, heartbeatMs: 1 } })
    const first = await listen(api)
    await first.next()
    expect(await problemIn(await api.request('/api/events'))).toMatchObject({
      status: 503,
      kind: 'urn:sagsgang:problem:too-many-listeners',
    })
    await first.leave()
    let { status } = await api.request('/api/events')
    while (status === 503) ({ status } = await api.request('/api/events'))
    expect(status).toBe(200)
  })

  it('ends when the server stops', async () => {
    const stopping = new AbortController()
    const { next } = await listen(apiOf(memoryStore(), { stopping: stopping.signal }))
    await next()
    stopping.abort()
    expect(await next()).toBeNull()
  })

  it('is not answered while the database is away, and takes no place then', async () => {
    const api = apiOver({ revision: () => Promise.reject(new Error('gone')) }, { limits: { listeners: 1 } })
    expect((await api.request('/api/events')).status).toBe(500)
    expect((await api.request('/api/events')).status).toBe(500)
  })
})
