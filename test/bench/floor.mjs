import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The floor page, built and served as ours is: gzip, and its rows from the API at `origin`. */
export async function floor(origin) {
  const outDir = mkdtempSync(join(tmpdir(), 'sagsgang-floor-'))
  const input = join(root, 'test/bench/floor/index.html')
  await build({
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input } },
  })
  const server = createServer((asked, answer) => {
    if (asked.url.startsWith('/api/')) {
      request(`${origin}${asked.url}`, { headers: { 'accept-encoding': 'gzip' } }, (from) => {
        answer.writeHead(from.statusCode, from.headers)
        from.pipe(answer)
      }).end()
      return
    }
    const path = extname(asked.url) === '' ? '/test/bench/floor/index.html' : asked.url
    try {
      const file = gzipSync(readFileSync(join(outDir, path)))
      answer.writeHead(200, { 'content-type': types[extname(path)] ?? '', 'content-encoding': 'gzip' }).end(file)
    } catch {
      answer.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      rmSync(outDir, { recursive: true })
    },
  }
}
