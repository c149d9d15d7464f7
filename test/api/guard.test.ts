import { describe, expect, test, vi } from 'vitest'
import { roles } from '#src/api/roles.ts'
import type { Store } from '#src/store/store.ts'
import { apiOver, as, problemIn } from './over.ts'

describe('a change asked for by another site', () => {
  const asked: [string, Record<string, string>, number][] = [
    ['from our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 204],
    ['by the person in the address bar', { 'sec-fetch-site': 'none' }, 204],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://ondt.example' }, 403],
    ['from another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' }, 403],
    ['from our page in an older browser', { origin: 'http://localhost' }, 204],
    ['from our page behind a proxy with TLS', { origin: 'https://localhost' }, 204],
    ['from another site in an older browser', { origin: 'https://ondt.example' }, 403],
    ['from a file or a sandbox', { origin: 'null' }, 403],
    ['by a tool that says nothing', {}, 204],
  ]
  test.each(asked)('%s', async (_where, headers, status) => {
    const clearSamples = vi.fn<Store['clearSamples']>(() => Promise.resolve())
    const response = await apiOver({ clearSamples }).request('/api/samples', { method: 'DELETE', headers })
    expect(response.status).toBe(status)
    expect(clearSamples).toHaveBeenCalledTimes(status === 204 ? 1 : 0)
  })

  test('reading is let through: it changes nothing, and no page can see the answer', async () => {
    const response = await apiOver({}).request('/api/me', { headers: { 'sec-fetch-site': 'cross-site' } })
    expect([response.status, response.headers.get('cross-origin-resource-policy')]).toEqual([200, 'same-origin'])
  })
})

test.each(['/api/me', '/api/ukendt', '/api/summary?asOf=x', '/api/openapi.json'])(
  '%s cannot be run, framed or guessed at',
  async (path) => {
    const { headers } = await apiOver({}).request(path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  },
)

describe('what each role may do', () => {
  const json = { 'content-type': 'application/json', 'if-match': '"1"' }
  const acts: [string, RequestInit | undefined, string[]][] = [
    ['/api/summary', undefined, ['reader', 'director', 'secretariat', 'admin']],
    ['/api/documents', undefined, ['director', 'secretariat', 'admin']],
    ['/api/documents/1', undefined, ['director', 'secretariat', 'admin']],
    ['/api/documents/1/text', undefined, ['director', 'secretariat', 'admin']],
    ['/api/follow-ups/1', { method: 'PATCH', headers: json, body: '{"status":"done"}' }, ['secretariat', 'admin']],
    ['/api/documents?name=a.txt', { method: 'POST', body: 'x' }, ['secretariat', 'admin']],
    ['/api/samples', { method: 'DELETE' }, ['admin']],
  ]
  test.each(acts)('%s %o', async (path, request, allowed) => {
    const refusedTo: string[] = []
    for (const role of roles) {
      const { kind } = await problemIn(await apiOver({}, as(role)).request(path, request))
      if (kind === 'urn:sagsgang:problem:forbidden') refusedTo.push(role)
    }
    expect(refusedTo).toEqual(roles.filter((role) => !allowed.includes(role)))
  })

  test.each([
    ['reader', 'open'],
    ['director', 'all'],
    ['secretariat', 'all'],
    ['admin', 'all'],
  ] as const)('a %s sees what is derived for %s', async (role, audience) => {
    const pipeline = vi.fn<Store['pipeline']>(() => Promise.resolve([]))
    await apiOver({ pipeline }, as(role)).request('/api/pipeline')
    expect(pipeline).toHaveBeenCalledExactlyOnceWith({ asOf: '2025-03-04', audience })
  })
})

const meOf = async (headers: Record<string, string>) =>
  (await (await apiOver({}).request('/api/me', { headers })).json()).name

describe('who changes something in local mode', () => {
  test.each([
    ['nobody in particular', {}, 'Lokal bruger'],
    ['the name set on the machine', { 'sagsgang-name': encodeURIComponent('Åse Nørgård') }, 'Åse Nørgård'],
    ['no blank', { 'sagsgang-name': '%20' }, 'Lokal bruger'],
    ['nothing that is not encoded right', { 'sagsgang-name': '%E0%A4%A' }, 'Lokal bruger'],
    ['no longer than a name', { 'sagsgang-name': 'a'.repeat(500) }, 'a'.repeat(200)],
  ])('is %s', async (_, headers, name) => {
    expect(await meOf(headers)).toBe(name)
  })

  test('is never whom someone who signs in says to be', async () => {
    const headers = { 'sagsgang-name': 'Borgmesteren' }
    expect((await (await apiOver({}, as('admin')).request('/api/me', { headers })).json()).name).toBe('Åse Nørgård')
  })
})
