/** What the API answers a second, and how late the latest: sixteen connections from another process. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fill } from './filled.mjs'
import { serving } from './server.mjs'

const seconds = 6
const leastOf = ({ databaseUrl }) => (databaseUrl ? 4000 : 1000)

export async function http({ where, meetings, today }) {
  await fill(where, meetings, today)
  const server = await serving(where)
  const most = where.databaseUrl ? 12 : 40
  const yardstick = where.databaseUrl ? 'bare Hono with a query: 4,100/s' : 'bare Hono with a query: 1,165/s'
  const { items } = await (await fetch(`${server.url}/api/cases?limit=200`)).json()
  const cases = items.map(({ id }) => `/api/cases/${encodeURIComponent(id)}`)
  const lists = ['/api/cases?limit=50', '/api/postponed?limit=50']
  const etag = (await fetch(`${server.url}${lists[0]}`)).headers.get('etag')
  try {
    const figures = []
    const loads = [
      { name: 'lists', paths: lists },
      { name: 'cases', paths: cases },
      { name: 'summary', paths: ['/api/summary'] },
      { name: 'unchanged (304)', paths: lists.slice(0, 1), etag, least: 10_000 },
    ]
    for (const { name, least = leastOf(where), ...load } of loads) {
      const { perSecond, p99, failed } = await loaded({ url: server.url, seconds, ...load })
      if (failed > 0) throw new Error(`${failed} requests for ${name} were refused`)
      figures.push(
        { name: `${name}, requests a second`, value: perSecond, unit: '/s', least, yardstick },
        { name: `${name}, p99`, value: p99, unit: 'ms', most },
      )
    }
    return figures
  } finally {
    await server.stop()
  }
}

/** In a process of its own, so that asking takes nothing from answering but the processor they share. */
async function loaded(asked) {
  const path = fileURLToPath(new URL('load.mjs', import.meta.url))
  const child = spawn(process.execPath, [path, JSON.stringify(asked)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((closed) => child.once('close', closed))
  return JSON.parse(said)
}
