import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'

const launcher = fileURLToPath(new URL('../../src/server/sagsgang.mjs', import.meta.url))

export interface RunningSagsgang {
  url: string
  stop(): Promise<void>
}

/**
 * Starts the real program on a free port and a data folder, and waits until it says its address.
 * @param args as after `sagsgang serve`.
 */
export async function startSagsgang(dataFolder: string, ...args: string[]): Promise<RunningSagsgang> {
  const child = spawn(process.execPath, [launcher, 'serve', ...args], {
    env: { ...process.env, PORT: '0', SAGSGANG_DATA: dataFolder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  let said = ''
  const url = await new Promise<string>((done, fail) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/\S+/.exec(said)
      if (address) done(address[0])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('exit', () => fail(new Error(`sagsgang ended before it was ready:\n${said}`)))
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** `sagsgang rebuild` on a data folder that no server has open. */
export function rebuild(dataFolder: string): void {
  execFileSync(process.execPath, [launcher, 'rebuild'], {
    env: { ...process.env, SAGSGANG_DATA: dataFolder, DATABASE_URL: '' },
  })
}

/** A folder of its own for a test, gone afterwards. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sagsgang-test-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** `sagsgang`: the program over the sample minutes, one for all tests of a file; `baseURL` leads to it. */
export const test = base.extend<object, { sagsgang: RunningSagsgang }>({
  sagsgang: [
    async ({}, provide) => {
      // One that runs already, while a test is worked on: SAGSGANG_URL=http://127.0.0.1:5173
      const { SAGSGANG_URL } = process.env
      if (SAGSGANG_URL) return provide({ url: SAGSGANG_URL, stop: async () => undefined })
      const folder = await temporaryFolder()
      const running = await startSagsgang(folder.path)
      await provide(running)
      await running.stop()
      await folder.remove()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ sagsgang }, provide) => provide(sagsgang.url),
})
export { expect } from '@playwright/test'
