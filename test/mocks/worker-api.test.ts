import { expect, test } from 'vitest'
import type { Posted, PostedAnswer } from '#mocks/api-worker.ts'
import { workerApi, type Post } from '#mocks/worker-api.ts'

/** A worker that answers every request so, and remembers what it was asked. */
function answering(answer: PostedAnswer) {
  const asked: Posted[] = []
  const worker: Post = {
    postMessage: (posted, [port]) => {
      asked.push(posted)
      port.postMessage(answer, answer.body instanceof ReadableStream ? [answer.body] : [])
    },
  }
  return { asked, api: workerApi(worker) }
}

test('a request reaches the worker whole, and its answer comes back whole', async () => {
  const { asked, api } = answering({
    status: 201,
    headers: [['content-type', 'application/json']],
    body: new Response('{"kort":"æøå"}').body,
  })
  const request = new Request('http://localhost/api/documents?name=%C3%A6.txt', { method: 'POST', body: 'Referat' })
  const response = await api.fetch(request)
  expect([response.status, response.headers.get('content-type')]).toEqual([201, 'application/json'])
  expect(await response.json()).toEqual({ kort: 'æøå' })
  expect(asked.map(({ url, method, body }) => [url, method, new TextDecoder().decode(body ?? undefined)])).toEqual([
    ['http://localhost/api/documents?name=%C3%A6.txt', 'POST', 'Referat'],
  ])
})

test.each([204, 304])('an answer of %d has no body', async (status) => {
  const { api } = answering({ status, headers: [], body: new ArrayBuffer(0) })
  const response = await api.fetch(new Request('http://localhost/api/summary'))
  expect([response.status, response.body]).toEqual([status, null])
})
