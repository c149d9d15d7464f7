import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '#src/minutes/read-document.ts'
import { now } from '#src/server/clock.ts'
import { openHost } from '#src/server/sync/host.ts'
import { syncSource } from '#src/server/sync/sync-source.ts'
import { memoryStore } from '#src/store/memory.ts'
import { describeWithShared, shared } from '#test/shared.ts'

const many = 12

const never = () => null

/** A port that nothing else has just now. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

describeWithShared('the stand-in for a real host, that wants its cookie and fails now and then', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sagsgang-host-'))
  let server: ChildProcess | null = null
  let address = ''

  beforeAll(async () => {
    const [all, few] = [join(folder, 'all'), join(folder, 'few')]
    for (const each of [all, few]) mkdirSync(each)
    execFileSync('tar', ['xzf', join(shared, 'firstagenda/greve-2022-2023.tar.gz'), '-C', all])
    const files = readdirSync(all, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    for (const name of files.slice(0, many)) copyFileSync(join(all, name), join(few, basename(name)))
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const options = ['--cookie', '--errors', '0.2', '--dir', few, '--port', String(port)]
    const started = spawn(process.execPath, [join(shared, 'firstagenda/serve.mjs'), ...options])
    server = started
    await new Promise((ready) => started.stdout.once('data', ready))
  })
  afterAll(() => {
    server?.kill()
    rmSync(folder, { recursive: true })
  })

  test('gives every meeting once, nothing the second time, and then the one that was published anew', async () => {
    const store = memoryStore()
    const host = openHost(address, { allowPrivate: true, pauseMs: 0, wait: async () => undefined })
    const counts = async () => {
      await syncSource({
        store,
        read: readDocument,
        host,
        source: 's',
        now,
        nextRun: never,
        enough: () => false,
        goesOn: false,
      })
      return (await store.sourceState('s'))?.lastRun?.counts
    }
    expect(await counts()).toMatchObject({ new: many, unchanged: 0, failed: 0 })
    expect(await store.documents()).toHaveLength(many)
    expect(await counts()).toMatchObject({ new: 0, changed: 0, unchanged: many })
    const [listed] = await store.sourceMeetings('s')
    await fetch(`${address}/__release?id=${listed?.key}`, { method: 'POST' })
    expect(await counts()).toMatchObject({ new: 0, changed: 1, unchanged: many - 1 })
    const { list, meeting } = await (await fetch(`${address}/__stats`)).json()
    expect({ list, meeting }).toEqual({ list: 3, meeting: many + 1 })
    host.close()
  })
})
