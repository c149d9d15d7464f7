import { openMockedApi } from './mocked-api.ts'

/** A request as it is posted to this worker, beside the port its answer goes back on. */
export interface Posted {
  url: string
  method: string
  headers: [string, string][]
  body: ArrayBuffer | null
}

/** The answer's body is handed over as a stream, so that `/api/events` is heard while it goes on. */
export interface PostedAnswer {
  status: number
  headers: [string, string][]
  body: ReadableStream<Uint8Array> | ArrayBuffer | null
}

// The mocked API with its reader, in a thread of its own: the page stays free whatever is read.
const opened = openMockedApi()

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Posted>) => {
  if (port) void answer(data, port)
})

async function answer({ url, ...init }: Posted, port: MessagePort) {
  const { api } = await opened
  const { status, headers, body } = await api.fetch(new Request(url, init))
  const posted: PostedAnswer = { status, headers: [...headers], body }
  try {
    port.postMessage(posted, body ? [body] : [])
  } catch {
    // Safari hands over no streams; then there is no line to listen on, and all else comes whole.
    port.postMessage({ ...posted, body: await new Response(body).arrayBuffer() })
  }
}
