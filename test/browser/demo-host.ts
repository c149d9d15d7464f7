import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface DemoHost {
  url: string
  /** What was asked for, as `GET /demo/`. */
  asked: string[]
  close: () => void
}

/** Builds the static demo into a folder. */
export const buildDemo = (folder: string) =>
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'demo', '--outDir', folder, '--logLevel', 'error'],
    { cwd: root },
  )

/** A host that knows nothing but files, with the demo in a folder of it. */
export async function hostDemo(folder: string): Promise<DemoHost> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    asked.push(`${request.method} ${pathname}`)
    const path = pathname === '/demo/' ? 'index.html' : pathname.replace('/demo/', '')
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': mediaTypes[extname(path)] }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  return {
    url: `http://127.0.0.1:${address.port}/demo/`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
