import type { Api } from '#src/api/api.ts'
import type { Posted, PostedAnswer } from './api-worker.ts'

/** Statuses whose answer has no body, not even an empty one. */
const bodiless = new Set([204, 205, 304])

/** What requests are posted to. */
export interface Post {
  postMessage: (posted: Posted, transfer: [MessagePort, ...ArrayBuffer[]]) => void
}

/** The mocked API behind a worker, asked as the API itself is. */
export function workerApi(worker: Post): Pick<Api, 'fetch'> {
  return {
    async fetch(request) {
      const { url, method, headers } = request
      const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
      const posted: Posted = { url, method, headers: [...headers], body }
      const { port1, port2 } = new MessageChannel()
      const answered = new Promise<PostedAnswer>((resolve) => {
        port1.addEventListener('message', ({ data }: MessageEvent<PostedAnswer>) => resolve(data))
        port1.start()
      })
      worker.postMessage(posted, body ? [port2, body] : [port2])
      const { status, ...answer } = await answered
      port1.close()
      return new Response(bodiless.has(status) ? null : answer.body, { status, headers: answer.headers })
    },
  }
}
