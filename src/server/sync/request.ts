import { Agent as HttpAgent, type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { createGunzip } from 'node:zlib'
import { SourceError } from './source-error.ts'
import { lookupPublic, refusePrivate } from './public-address.ts'

/** What came back, whatever its status. */
export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  bytes: Uint8Array
}

export interface Asking {
  url: URL
  headers: Record<string, string>
  maxBytes: number
  timeoutMs: number
}

/** One connection to one host, that asks one thing at a time. Rejects where there is no answer, or too much of one. */
export interface Line {
  get: (asking: Asking) => Promise<Answered>
  close: () => void
}

/** @param allowPrivate whether addresses of this machine and its network may be asked. */
export function openLine(allowPrivate: boolean): Line {
  const settings = { keepAlive: true, maxSockets: 1, ...(!allowPrivate && { lookup: lookupPublic }) }
  const agents = { http: new HttpAgent(settings), https: new HttpsAgent(settings) }
  return {
    async get(asking) {
      if (!allowPrivate) refusePrivate(asking.url.hostname)
      return get(asking, agents)
    },
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function get(
  { url, headers, maxBytes, timeoutMs }: Asking,
  agents: { http: HttpAgent; https: HttpsAgent },
): Promise<Answered> {
  const signal = AbortSignal.timeout(timeoutMs)
  const options = { headers: { ...headers, 'accept-encoding': 'gzip' }, signal }
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:'
        ? httpsRequest(url, { ...options, agent: agents.https })
        : httpRequest(url, { ...options, agent: agents.http })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const plain = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response
      const chunks: Buffer[] = []
      let size = 0
      response.on('error', reject)
      plain.on('error', reject)
      plain.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size <= maxBytes) return
        const megabytes = Math.floor(maxBytes / 1024 / 1024)
        reject(new SourceError('refused', `Svaret fylder over ${megabytes} MB og blev ikke hentet.`))
        sent.destroy()
      })
      plain.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      )
    })
    sent.end()
  })
}
