import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { createApi } from '#src/api/api.ts'
import type { LogEntry } from '#src/api/deps.ts'
import { now, today } from './clock.ts'
import type { Config } from './config.ts'
import { importFiles, type FileOutcome } from './import-files.ts'
import { loadSamples } from './load-samples.ts'
import { openStore } from './open-store.ts'
import { editionOf } from './edition.ts'
import { openReaderPool } from './reader-pool.ts'
import { type OpenSources, openSources } from './sync/sources.ts'
import { createWeb } from './web.ts'

/** One line for each failed request: where in the program, never what was asked for. */
const log = (entry: LogEntry) => process.stderr.write(`${JSON.stringify(entry)}\n`)

/** What goes wrong in the queue of jobs: the kind of error, for its message may quote. */
const logQueue = (error: Error) =>
  process.stderr.write(`${JSON.stringify({ event: 'queue-failed', error: error.name })}\n`)

/** Seen from `dist/server`, where this runs. */
const appFolder = fileURLToPath(new URL('../app', import.meta.url))

export interface Running {
  url: string
  /** Lets the answers under way finish, then closes the database. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** Load the sample minutes when nobody has used the database. */
  samples: boolean
  /** Minutes to import before the address opens. */
  files: string[]
  told: (outcome: FileOutcome) => void
}

/**
 * Opens the database, imports what was asked for, and serves the app and the API.
 * @returns once the address answers.
 */
export async function serve(config: Config, { samples, files, told }: ServeOptions): Promise<Running> {
  let url = ''
  const store = await openStore(config, () => `proces ${process.pid}${url && ` (${url})`}`)
  const reader = openReaderPool()
  const stopping = new AbortController()
  let sources: OpenSources | null = null
  const api = createApi({
    store,
    read: reader.read,
    today,
    now,
    log,
    edition: await editionOf(store),
    sources: {
      list: async () => sources?.list() ?? [],
      run: async (id) => sources?.run(id) ?? false,
    },
    stopping: stopping.signal,
  })
  const server = createAdaptorServer({ fetch: createWeb(api, appFolder).fetch })
  const close = async () => {
    stopping.abort()
    // A window asks again on the very connection its stream of events ended on, and would hold it open for ever.
    const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    await new Promise((done) => server.close(done))
    clearInterval(idle)
    await sources?.close()
    await reader.close()
    await store.close()
  }
  try {
    if (samples) await loadSamples(store, reader)
    await importFiles(files, store, reader, told)
    const port = await listen(server, config)
    url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    sources = await openSources(config.sources, { store, reader, now, told: logQueue })
  } catch (error) {
    server.close()
    await reader.close()
    await store.close()
    throw error
  }
  return { url, close }
}

function listen(server: ReturnType<typeof createAdaptorServer>, { port, host }: Config): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}
