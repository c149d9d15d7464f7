import { once } from 'node:events'
import { openStore } from './open-store.ts'
import { now } from './clock.ts'
import { ConfigError, readConfig } from './config.ts'
import { filesOf } from './files.ts'
import { importFiles, type FileOutcome } from './import-files.ts'
import { readFiles } from './read.ts'
import { openReaderPool } from './reader-pool.ts'
import { rebuild } from './rebuild.ts'
import { serve } from './serve.ts'
import { syncNow } from './sync/sync-now.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)
/** Settles when there is room for more: what is found is never all in memory. */
const print = async (text: string | Uint8Array) => process.stdout.write(text) || once(process.stdout, 'drain')
const thisProcess = () => `proces ${process.pid}`

/** `sagsgang read FILE…` */
export async function readCommand(paths: string[]): Promise<number> {
  const files = await filesOf(paths)
  const reader = openReaderPool()
  try {
    return await readFiles(files, reader, print)
  } finally {
    await reader.close()
  }
}

/** `sagsgang import FILE_OR_FOLDER…`: 0 when every file is in, 1 when one was refused. */
export async function importCommand(paths: string[]): Promise<number> {
  const files = await filesOf(paths)
  const store = await openStore(readConfig(process.env), thisProcess)
  const reader = openReaderPool()
  try {
    const outcomes = await importFiles(files, store, reader, (outcome) => say(lineOf(outcome)))
    say(sumOf(outcomes))
    return outcomes.some(({ status }) => status === 'refused') ? 1 : 0
  } finally {
    await reader.close()
    await store.close()
  }
}

/** `sagsgang sync [URL]`: 0 when everything that is published is in, 1 when something could not be fetched or read. */
export async function syncCommand(url: string | null): Promise<number> {
  const config = readConfig({ ...process.env, ...(url !== null && { SYNC_URL: url }) })
  if (config.sources.urls.length === 0)
    throw new ConfigError('Angiv kildens adresse: sagsgang sync https://…, eller i SYNC_URL.')
  const store = await openStore(config, thisProcess)
  const reader = openReaderPool()
  try {
    const failed = await syncNow(config.sources, { store, reader, now, say })
    return failed ? 1 : 0
  } finally {
    await reader.close()
    await store.close()
  }
}

/** `sagsgang rebuild` */
export async function rebuildCommand(): Promise<number> {
  const store = await openStore(readConfig(process.env), thisProcess)
  const reader = openReaderPool()
  try {
    const count = await rebuild(store, reader, (done, of) => {
      if (done % 100 === 0) say(`${done} af ${of} dokumenter læst igen`)
    })
    say(`${count} dokumenter læst igen.`)
    return 0
  } finally {
    await reader.close()
    await store.close()
  }
}

/** `sagsgang serve`: runs until it is told to stop. */
export async function serveCommand({ samples, paths }: { samples: boolean; paths: string[] }): Promise<number> {
  const config = readConfig(process.env)
  const files = await filesOf(paths)
  const running = await serve(config, { samples, files, told: (outcome) => say(lineOf(outcome)) })
  process.stdout.write(`Sagsgang kører på ${running.url} (stop med Ctrl+C)\n`)
  await untilStopped()
  await running.close()
  return 0
}

function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped())
  })
}

const words = { new: 'læst', replaced: 'læst, erstatter et tidligere', known: 'er her allerede', refused: 'afvist' }

const lineOf = (outcome: FileOutcome) =>
  `${words[outcome.status]}: ${outcome.file}${outcome.status === 'refused' ? ` – ${outcome.why}` : ''}`

function sumOf(outcomes: FileOutcome[]): string {
  const refused = outcomes.filter(({ status }) => status === 'refused').length
  return `${outcomes.length - refused} af ${outcomes.length} filer er i databasen.`
}
