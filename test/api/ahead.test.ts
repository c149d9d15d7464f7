// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf, askAhead, fetchOrTake, forgetAhead } from '#src/api/ahead.ts'
import { connect } from '#src/api/client.ts'

const api = connect('http://localhost')
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
  it('is there for the first that asks the same, and for no other', async () => {
    askAhead(['/api/summary'])
    expect(await (await fetchOrTake('/api/summary', get)).text()).toBe('svar på /api/summary')
    expect(addresses()).toEqual(['/api/summary'])
    await fetchOrTake('/api/summary', get)
    await fetchOrTake('/api/bodies?limit=500', get)
    expect(addresses()).toEqual(['/api/summary', '/api/summary', '/api/bodies?limit=500'])
  })

  it('answers no change that is sent to the same address', async () => {
    askAhead(['/api/follow-ups'])
    await fetchOrTake('/api/follow-ups', { method: 'POST' })
    expect(addresses()).toEqual(['/api/follow-ups', '/api/follow-ups'])
  })

  it('is forgotten when nobody has come for it', async () => {
    askAhead(['/api/summary'])
    forgetAhead()
    await fetchOrTake('/api/summary', get)
    expect(addresses()).toEqual(['/api/summary', '/api/summary'])
  })

  it('tells whoever takes it that the line is down', async () => {
    sent.mockRejectedValueOnce(new TypeError('no line'))
    askAhead(['/api/summary'])
    await expect(fetchOrTake('/api/summary', get)).rejects.toThrow('no line')
  })

  it('is not asked where the page holds the answer, which is taken once', async () => {
    document.body.innerHTML =
      '<script type="application/json" data-answer="/api/postponed?asOf=2025-01-28&amp;limit=5">{"a":"\\u003cb>"}</script>'
    askAhead(['/api/summary', '/api/postponed?asOf=2025-01-28&limit=5'])
    expect(addresses()).toEqual(['/api/summary'])
    const answer = await fetchOrTake('/api/postponed?asOf=2025-01-28&limit=5', get)
    expect(await answer.json()).toEqual({ a: '<b>' })
    expect(document.querySelector('script')).toBeNull()
  })

  it('goes to the address that the client makes of the same', () => {
    const query = { asOf: undefined, q: 'skole & børn', limit: '5' }
    expect(addressOf({ path: '/api/cases', query })).toBe(
      `/api/cases?${api.cases.$url({ query }).searchParams.toString()}`,
    )
    expect(addressOf({ path: '/api/summary', query: {} })).toBe('/api/summary')
  })
})
