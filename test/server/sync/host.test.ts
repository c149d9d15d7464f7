import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHost, retryAfter, userAgent, type Host } from '#src/server/sync/host.ts'
import { isPrivate } from '#src/server/sync/public-address.ts'
import { body, fakeHost, status } from './fake-host.ts'

const path = '/api/agenda/udvalgsliste'
const large = 1024 * 1024

let fake: Awaited<ReturnType<typeof fakeHost>>
let host: Host
let waits: number[]
beforeEach(async () => {
  fake = await fakeHost()
  waits = []
  host = openHost(fake.address, {
    allowPrivate: true,
    pauseMs: 0,
    jitter: () => 1,
    wait: async (ms) => waits.push(Math.round(ms)),
  })
})
afterEach(async () => {
  host.close()
  await fake.close()
})

const answer = (asked: Host = host) => asked.get(path, large).then((bytes) => new TextDecoder().decode(bytes))

describe('asking a host', () => {
  it('visits the front page first, and sends its cookie back from then on', async () => {
    await answer()
    await answer()
    expect(fake.asked).toEqual(['/', path, path])
    expect(fake.cookies).toEqual([undefined, '.AspNet.Cookies=besøg', '.AspNet.Cookies=besøg'].map(latin1))
    expect(host.calls()).toBe(3)
  })

  it('follows the front page to the sign-in for everyone', async () => {
    fake.instead.set('/', [
      status(302, { location: '/Home/AnonymousAuthentication?callback=%2F', 'set-cookie': 'a=1' }),
    ])
    fake.instead.set('/Home/AnonymousAuthentication?callback=%2F', [status(200, { 'set-cookie': 'b=2; Path=/' })])
    await answer()
    expect(fake.cookies.at(-1)).toBe('a=1; b=2')
  })

  it('takes a new cookie when the session has run out', async () => {
    fake.instead.set(path, [status(401)])
    await answer()
    expect(fake.asked).toEqual(['/', path, '/', path])
  })

  it('tells who it is', async () => {
    const agents: (string | undefined)[] = []
    fake.instead.set(path, [
      (request, response) => {
        agents.push(request.headers['user-agent'])
        response.end('{}')
      },
    ])
    await answer()
    expect(agents).toEqual([userAgent])
  })

  it('unpacks what comes packed', async () => {
    fake.instead.set(path, [
      (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('{"Udvalg":{}}')),
    ])
    expect(await answer()).toBe('{"Udvalg":{}}')
  })

  it('keeps its distance from one call to the next', async () => {
    const slow = openHost(fake.address, { allowPrivate: true, pauseMs: 60_000, wait: async (ms) => waits.push(ms) })
    await answer(slow)
    slow.close()
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThan(50_000)
  })
})

describe('a host that is busy', () => {
  it('is asked again, later and later', async () => {
    fake.instead.set(path, [status(503), status(503), status(500)])
    await answer()
    expect(waits).toEqual([500, 1000, 2000])
  })

  it('is waited for as long as it asks for', async () => {
    fake.instead.set(path, [status(429, { 'retry-after': '7' })])
    await answer()
    expect(waits).toEqual([7000])
  })

  it('is left alone when it asks for longer than anyone waits', async () => {
    fake.instead.set(path, [status(429, { 'retry-after': '3600' })])
    await expect(answer()).rejects.toMatchObject({
      kind: 'down',
      message: 'Kilden svarede 429. Der prøves igen næste gang.',
    })
    expect(waits).toEqual([])
  })

  it('is given up in the end', async () => {
    fake.instead.set(
      path,
      Array.from({ length: 50 }, () => status(503)),
    )
    await expect(answer()).rejects.toMatchObject({ kind: 'down' })
    expect(fake.count('udvalgsliste')).toBe(7)
  })

  it('may break off in the middle, or not be there', async () => {
    fake.instead.set(path, [
      (_, response) => response.writeHead(200, { 'content-length': '9' }).write('{') && response.destroy(),
    ])
    await answer()
    await fake.close()
    await expect(answer()).rejects.toMatchObject({
      kind: 'down',
      message: expect.stringMatching(/^Kilden svarer ikke \(\w+\)/),
    })
  })
})

describe('a host is not asked for', () => {
  it('what it refuses, again', async () => {
    await expect(host.get('/findes-ikke', large)).rejects.toMatchObject({
      kind: 'refused',
      message: 'Kilden svarede 404.',
    })
    expect(fake.asked).toEqual(['/', '/findes-ikke'])
  })

  it('more than there is room for', async () => {
    fake.instead.set(path, [body('x'.repeat(2 * large))])
    await expect(answer()).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('1 MB') })
  })

  it('what it sends on to another for', async () => {
    fake.instead.set(path, [status(302, { location: 'http://localhost:1/andet' })])
    await expect(answer()).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('localhost') })
  })

  it.each([
    'http://127.0.0.1:9',
    'http://localhost:9',
    'http://[::1]:9',
    'http://10.1.2.3',
    'http://[::ffff:192.168.0.1]:80',
  ])('anything at all where its address is private: %s', async (address) => {
    const closed = openHost(address, { allowPrivate: false })
    await expect(answer(closed)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('SYNC_ALLOW_PRIVATE=true'),
    })
    closed.close()
  })
})

it.each([
  ['127.0.0.1', true],
  ['10.0.0.1', true],
  ['172.16.5.5', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fd12::1', true],
  ['::ffff:10.0.0.1', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['2a00:1450:400f::1', false],
  ['::ffff:8.8.8.8', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
})

it.each([
  [undefined, 0],
  ['0', 0],
  ['120', 120_000],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['snart', 0],
])('Retry-After %j is %i ms', (header, ms) => {
  expect(retryAfter(header, Date.parse('2026-11-23T12:00:00Z'))).toBe(ms)
})

/** Headers are told byte by byte. */
const latin1 = (text: string | undefined) => text && Buffer.from(text, 'utf8').toString('latin1')
