// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { answer, api } from '#src/api/client.ts'
import { uploadDocument } from '#src/api/upload.ts'
import { aCase, aList, aWait } from '#mocks/factories.ts'
import { answerWith, disconnect, failWith, serveMockedApi, server } from '#mocks/server.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
})
afterAll(() => server.close())

test('one route answers what the test says', async () => {
  answerWith('/api/postponed', aList([aWait({ count: 4 })]))
  const { items } = await answer(api.postponed.$get({ query: { overdue: 'true' } }))
  expect(items[0]?.count).toBe(4)
})

test('a route with a parameter answers for each', async () => {
  answerWith('/api/cases/:number', aCase({ steps: 9 }))
  const param = { number: encodeURIComponent('22/6757') }
  expect((await answer(api.cases[':number'].$get({ param, query: {} }))).steps).toBe(9)
})

test('a route in trouble tells of it as the API does', async () => {
  failWith('/api/bodies', 'too-slow')
  await expect(answer(api.bodies.$get({ query: {} }))).rejects.toMatchObject({
    kind: 'server',
    status: 503,
    problem: { type: 'urn:sagsgang:problem:too-slow' },
  })
})

test('a connection can be lost', async () => {
  disconnect('/api/bodies')
  await expect(answer(api.bodies.$get({ query: {} }))).rejects.toMatchObject({ kind: 'offline' })
})

test('what the test has not foreseen is refused out loud', async () => {
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  await expect(answer(api.bodies.$get({ query: {} }))).rejects.toMatchObject({ kind: 'offline' })
  expect(complained).toHaveBeenCalledOnce()
})

test('the whole mocked API answers a page, uploads too', async () => {
  await serveMockedApi([])
  const letter = new File(['Kære borger. Tak for din henvendelse.'], 'brev.txt', { type: 'text/plain' })
  await expect(uploadDocument(letter)).rejects.toMatchObject({
    status: 422,
    problem: { problems: [{ code: 'not-minutes' }] },
  })
  expect((await answer(api.meetings.$get({ query: {} }))).total).toBe(0)
})
