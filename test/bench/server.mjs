import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../src/server/sagsgang.mjs', import.meta.url))

/** The command line on a data folder, or on the server that TEST_DATABASE_URL names. */
export function sagsgang(args, { data, databaseUrl, port }) {
  const env = { ...process.env, SAGSGANG_DATA: data, DATABASE_URL: databaseUrl ?? '', PORT: String(port ?? 0) }
  return spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The lines a process says, wherever it says them. */
export function onLine(child, told) {
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', told)
}

/**
 * A server that is ready, how long that took, and the way to stop it.
 * @param args as after `sagsgang serve`.
 */
export async function serving(where, args = ['--no-sample']) {
  const port = await freePort()
  const began = performance.now()
  const child = sagsgang(['serve', ...args], { ...where, port })
  const said = []
  onLine(child, (line) => said.push(line))
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server stopped: ${said.join('\n')}`)
    await new Promise((done) => setTimeout(done, 50))
  }
  const seconds = (performance.now() - began) / 1000
  return {
    url,
    seconds,
    /** Resident memory in MB, where Linux tells it. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
    },
  }
}

const isReady = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
