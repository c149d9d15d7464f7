import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askAhead, fetchOrTake, forgetAhead } from '#src/api/ahead.ts'

const get = { method: 'GET' }
const sent = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>()

beforeEach(() => {
  sent.mockImplementation(async (address) => new Response(`svar på ${address}`))
  vi.stubGlobal('fetch', sent)
})
afterEach(() => {
  forgetAhead()
  sent.mockReset()
  vi.unstubAllGlobals()
})

const addresses = () => sent.mock.calls.map(([address]) => address)

describe('what is asked before the app is there', () => {
  it.each([
    ['without a day', {}, '/api/postponed?limit=5'],
    ['on a day, which comes first as in the client', { asOf: '2025-01-28' }, '/api/postponed?asOf=2025-01-28&limit=5'],
    ['with a day left out', { asOf: undefined }, '/api/postponed?limit=5'],
  ])('%s', (_, on, address) => {
    askAhead([{ path: '/api/postponed', query: { limit: '5' } }], on)
    expect(addresses()).toEqual([address])
  })

  it('is there for the first that asks the same, and for no other', async () => {
    askAhead([{ path: '/api/summary', query: {} }], {})
    expect(await (await fetchOrTake('/api/summary', get)).text()).toBe('svar på /api/summary')
    expect(addresses()).toEqual(['/api/summary'])
    await fetchOrTake('/api/summary', get)
    await fetchOrTake('/api/bodies?limit=500', get)
    expect(addresses()).toEqual(['/api/summary', '/api/summary', '/api/bodies?limit=500'])
  })

  it('answers no change that is sent to the same address', async () => {
    askAhead([{ path: '/api/follow-ups', query: {} }], {})
    await fetchOrTake('/api/follow-ups', { method: 'POST' })
    expect(addresses()).toEqual(['/api/follow-ups', '/api/follow-ups'])
  })

  it('is forgotten when nobody has come for it', async () => {
    askAhead([{ path: '/api/summary', query: {} }], {})
    forgetAhead()
    await fetchOrTake('/api/summary', get)
    expect(addresses()).toEqual(['/api/summary', '/api/summary'])
  })

  it('tells whoever takes it that the line is down', async () => {
    sent.mockRejectedValueOnce(new TypeError('no line'))
    askAhead([{ path: '/api/summary', query: {} }], {})
    await expect(fetchOrTake('/api/summary', get)).rejects.toThrow('no line')
  })
})
