import { describe, expect, test, vi } from 'vitest'
import type { LogEntry } from '#src/api/deps.ts'
import type { MeAnswer } from '#src/api/schemas/me.ts'
import { BadCursorError } from '#src/store/store.ts'
import { apiOver, problemIn } from './over.ts'

const rejecting = (error: Error) => async () => {
  throw error
}
const refuse = rejecting(new BadCursorError('x'))
const none = async () => []
const absent = async () => null

const failing = (error: Error) => {
  const logged: LogEntry[] = []
  const api = apiOver({ case: rejecting(error) }, { log: (entry) => void logged.push(entry) })
  return { logged, asked: () => api.request('/api/cases/22%2F1?asOf=2025-01-01') }
}

const oneOfSorts = 'skal være en af: title, -title, body, -body'

describe('a question that cannot be understood names its field, never its value', () => {
  const invalid: [string, string][] = [
    ['/summary?asOf=i%20g%C3%A5r', 'asOf: skal være en dato som 2025-01-28'],
    ['/summary?asOf=2025-02-30', 'asOf: skal være en dato som 2025-01-28'],
    ['/summary?asOf=', 'asOf: skal være en dato som 2025-01-28'],
    ['/cases/1?asOf=28-01-2025', 'asOf: skal være en dato som 2025-01-28'],
    ['/cases?limit=0', 'limit: skal være mindst 1'],
    ['/cases?limit=501', 'limit: må højst være 500'],
    ['/cases?limit=mange', 'limit: er ikke skrevet rigtigt'],
    ['/cases?limit=1e2', 'limit: er ikke skrevet rigtigt'],
    ['/cases?limit=-1', 'limit: er ikke skrevet rigtigt'],
    ['/cases?kind=ukendt', 'kind: skal være en af: strategy, policy, plan, vision, other'],
    ['/cases?state=borte', 'state: skal være en af: active, postponed, awaiting, overdue, done'],
    ['/cases?q=a&q=b', 'q: er ikke af den rigtige slags'],
    [`/cases?q=${'a'.repeat(201)}`, 'q: må højst fylde 200 tegn'],
    ['/cases?q=%00', 'q: er ikke skrevet rigtigt'],
    ['/cases/%00', 'number: er ikke skrevet rigtigt'],
    ['/meetings?from=i-dag', 'from: skal være en dato som 2025-01-28'],
    ['/postponed?overdue=m%C3%A5ske', 'overdue: skal være en af: true, false'],
    ['/follow-ups?status=glemt', 'status: skal være en af: open, done, dropped'],
    ['/search', 'q: mangler'],
    ['/postponed?limit=0&overdue=x', 'limit: skal være mindst 1; overdue: skal være en af: true, false'],
  ]
  test.each(invalid)('%s', async (path, detail) => {
    const response = await apiOver({}).request(`/api${path}`)
    expect(response.headers.get('etag')).toBeNull()
    expect(await problemIn(response)).toEqual({
      status: 400,
      mediaType: 'application/problem+json',
      kind: 'urn:sagsgang:problem:bad-request',
      title: 'Forespørgslen kan ikke forstås',
      detail,
    })
  })

  test('a sort names the columns there are', async () => {
    const { detail } = await problemIn(await apiOver({}).request('/api/postponed?sort=farve'))
    expect(detail).toContain(`sort: ${oneOfSorts}`)
  })

  test.each(['/cases', '/postponed', '/follow-ups', '/meetings'])('a cursor no page gave: %s', async (path) => {
    const api = apiOver({ cases: refuse, waits: refuse, followUps: refuse, meetings: refuse })
    expect(await problemIn(await api.request(`/api${path}?cursor=x`))).toMatchObject({
      status: 400,
      detail: 'cursor: kendes ikke',
    })
  })

  test.each(['/bodies', '/documents'])('a cursor no page gave: %s', async (path) => {
    const response = await apiOver({ bodies: none, documents: none }).request(`/api${path}?cursor=x`)
    expect(await problemIn(response)).toMatchObject({ status: 400, detail: 'cursor: kendes ikke' })
  })
})

describe('what is not there', () => {
  test.each([
    ['GET', '/cases/1', 'Der er ingen sag med det nummer.'],
    ['GET', '/meetings/x', 'Mødet findes ikke.'],
    ['GET', '/documents/x', 'Dokumentet findes ikke.'],
    ['GET', '/documents/x/text', 'Dokumentet findes ikke.'],
    ['GET', '/ukendt', undefined],
    ['GET', '/', undefined],
    ['POST', '/ukendt', undefined],
  ])('%s /api%s', async (method, path, detail) => {
    const api = apiOver({ case: absent, meeting: absent, document: absent })
    expect(await problemIn(await api.request(`/api${path}`, { method }))).toMatchObject({
      status: 404,
      mediaType: 'application/problem+json',
      kind: 'urn:sagsgang:problem:not-found',
      detail,
    })
  })

  test.each([
    ['POST', '/summary', 'GET, HEAD'],
    ['DELETE', '/documents', 'GET, HEAD, POST'],
    ['GET', '/samples', 'DELETE'],
    ['PUT', '/follow-ups/1', 'GET, HEAD, PATCH'],
  ])('%s /api%s says what can be done there', async (method, path, allow) => {
    const response = await apiOver({}).request(`/api${path}`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
    expect(await problemIn(response)).toMatchObject({ kind: 'urn:sagsgang:problem:method-not-allowed' })
  })
})

describe('a fault of ours', () => {
  const secret = 'Salg af grunden til Bjørn Æbelø'
  class QueryError extends Error {
    override name = 'QueryError'
    code = '57P01'
  }
  test('is told of and logged under one number, and with no content', async () => {
    const { logged, asked } = failing(new Error(`could not read\n  at ${secret}`, { cause: new QueryError(secret) }))
    const problem = await problemIn(await asked())
    const [entry] = logged
    expect(problem).toMatchObject({ status: 500, kind: 'urn:sagsgang:problem:failed', instance: entry?.instance })
    expect(entry).toMatchObject({ method: 'GET', route: '/api/cases/:number', error: 'Error', code: '57P01' })
    expect(entry?.frames.length).toBeGreaterThan(0)
    for (const told of [JSON.stringify(problem), JSON.stringify(logged)]) {
      expect(told).not.toContain('Salg')
      expect(told).not.toContain('22/1')
    }
  })

  test('a slow answer is given up', async () => {
    const api = apiOver({ bodies: () => new Promise(() => {}) }, { limits: { answerMs: 5 } })
    expect(await problemIn(await api.request('/api/bodies'))).toMatchObject({
      status: 503,
      kind: 'urn:sagsgang:problem:too-slow',
    })
  })
})

describe('health', () => {
  test('alive without a database, ready only with one', async () => {
    const lost = apiOver({ revision: () => Promise.reject(new Error('lost')) })
    expect([(await lost.request('/healthz')).status, (await apiOver({}).request('/readyz')).status]).toEqual([200, 200])
    expect(await problemIn(await lost.request('/readyz'))).toMatchObject({
      status: 503,
      kind: 'urn:sagsgang:problem:not-ready',
    })
  })

  test('who is asking is never kept by a cache', async () => {
    const whoIs = vi.fn<() => MeAnswer>(() => ({ name: 'Åse Nørgård', role: 'director', mode: 'oidc' }))
    const response = await apiOver({}, { whoIs }).request('/api/me')
    expect([await response.json(), response.headers.get('cache-control')]).toEqual([
      { name: 'Åse Nørgård', role: 'director', mode: 'oidc' },
      'no-store',
    ])
    expect(await (await apiOver({}).request('/api/me')).json()).toEqual({
      name: 'Lokal bruger',
      role: 'admin',
      mode: 'local',
    })
  })
})
