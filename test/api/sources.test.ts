import { describe, expect, it } from 'vitest'
import type { SourceService } from '#src/api/deps.ts'
import { apiOver, as, problemIn } from './over.ts'

const asked: string[] = []
const sources: SourceService = {
  list: async () => [
    {
      id: 'dagsordener.fjordby.dk',
      kind: 'firstagenda',
      address: 'https://dagsordener.fjordby.dk',
      running: { done: 3, total: 12 },
      lastRun: null,
      nextRun: '2025-03-04T12:30:00.000Z',
      failures: [{ name: 'Byrådet 14.01.2025', why: 'Kilden svarede 404.', at: '2025-03-04T12:00:00.000Z' }],
    },
  ],
  run: async (id) => {
    asked.push(id)
    return id === 'dagsordener.fjordby.dk'
  },
}
const run = (id: string, api = apiOver({}, { sources })) => api.request(`/api/sources/${id}/run`, { method: 'POST' })

describe('sources', () => {
  it('are listed as they stand, and never from a cache', async () => {
    const response = await apiOver({}, { sources }).request('/api/sources')
    expect(await response.json()).toEqual({ items: await sources.list() })
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null])
  })

  it('are none where the program has none', async () => {
    expect(await (await apiOver({}).request('/api/sources')).json()).toEqual({ items: [] })
    expect((await run('dagsordener.fjordby.dk', apiOver({}))).status).toBe(404)
  })

  it('are run when asked, by their id', async () => {
    expect((await run('dagsordener.fjordby.dk')).status).toBe(202)
    expect(asked).toEqual(['dagsordener.fjordby.dk'])
    expect(await problemIn(await run('en.anden.dk'))).toMatchObject({ status: 404 })
  })

  it.each(['reader', 'director'] as const)('are no matter of a %s', async (role) => {
    const api = apiOver({}, { sources, ...as(role) })
    expect((await api.request('/api/sources')).status).toBe(403)
    expect((await run('dagsordener.fjordby.dk', api)).status).toBe(403)
  })
})
