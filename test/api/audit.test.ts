import { describe, expect, it, vi } from 'vitest'
import type { Store } from '#src/store/store.ts'
import { apiOver, as, problemIn } from './over.ts'

const nothing = { items: [], total: 0, nextCursor: null }
const empty = () => Promise.resolve(nothing)

describe('GET /api/audit', () => {
  it('asks the store for what the address names', async () => {
    const audit = vi.fn<Store['audit']>(() => Promise.resolve(nothing))
    const address = '/api/audit?by=Mette&kind=follow-up&from=2025-01-01&to=2025-01-31&case=24%2F1&limit=20'
    const response = await apiOver({ audit }).request(address)
    expect(await response.json()).toEqual(nothing)
    expect(audit).toHaveBeenCalledWith({
      limit: 20,
      cursor: null,
      sort: null,
      by: 'Mette',
      kind: 'follow-up',
      from: '2025-01-01',
      to: '2025-01-31',
      caseId: '24/1',
      followUpId: null,
      agendaId: null,
    })
  })

  it('is for those who may see everything', async () => {
    const response = await apiOver({}, as('reader')).request('/api/audit')
    expect(await problemIn(response)).toMatchObject({ status: 403, kind: 'urn:sagsgang:problem:forbidden' })
    expect((await apiOver({ audit: empty }, as('director')).request('/api/audit')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('cannot be changed: %s', async (method) => {
    const response = await apiOver({}).request('/api/audit', { method })
    expect(await problemIn(response)).toMatchObject({ status: 405 })
  })
})
