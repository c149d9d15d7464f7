import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import type { SourceCounts, SourceFailure, SourceState } from '#src/store/source-store.ts'
import type { Store } from '#src/store/store.ts'
import { type FileOutcome, importFiles } from '../import-files.ts'
import type { ReaderPool } from '../reader-pool.ts'

export const folderId = 'watched-folder'

/** A folder whose minutes are read as they come. */
export interface WatchedFolder {
  id: string
  address: string
  /** Looks at every file again, also at those that could not be read. */
  run: () => Promise<void>
  close: () => Promise<void>
}

export interface WatchDeps {
  store: Store
  reader: ReaderPool
  now: () => string
  /** A file that has not grown for so long is whole. */
  settledMs?: number
  /** How often the folder itself is looked through: a network drive tells of nothing, and a busy machine not of all. */
  lookEveryMs?: number
}

/** A version of a file; null when there is none. */
const versionOf = (file: string): Promise<string | null> =>
  stat(file).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => null,
  )

/** Hidden files are those that other programs are still at work on. */
const isHidden = (path: string) => /(^|[/\\])\.[^/\\]/.test(path)

/**
 * Reads what is in a folder and whatever is saved there, each version of a file once, one after the other. A file
 * is left where it is, also one that cannot be read: that is told of, until it is replaced or taken away.
 */
export async function watchFolder(folder: string, deps: WatchDeps): Promise<WatchedFolder> {
  const { store, reader, now, settledMs = 2_000, lookEveryMs = 60_000 } = deps
  const refused = new Map<string, SourceFailure>()
  const waiting = new Set<string>()
  /** The version of each file that was read, or waits to be. */
  const seen = new Map<string, string>()
  let lastRun = (await store.sourceState(folderId))?.lastRun ?? null
  let reading: Promise<void> | null = null
  let closed = false

  const save = (running: SourceState['running']) =>
    store.saveSourceState(folderId, { running, lastRun, nextRun: null, failures: [...refused.values()] })

  const readAll = async () => {
    const startedAt = now()
    const counts: SourceCounts = { new: 0, changed: 0, unchanged: 0, withdrawn: 0, failed: 0, calls: 0 }
    let done = 0
    for (const file of waiting) {
      await save({ startedAt, done, total: done + waiting.size, counts, failed: [] })
      // Taken off the list first: it may change while it is read, and is read again then.
      waiting.delete(file)
      const [outcome] = await importFiles([file], store, reader, () => undefined).catch((error: unknown) => {
        waiting.add(file)
        throw error
      })
      if (outcome) note(file, outcome, counts)
      done += 1
      if (closed) break
    }
    lastRun = { startedAt, endedAt: now(), counts }
    await save(null)
  }

  const note = (file: string, outcome: FileOutcome, counts: SourceCounts) => {
    if (outcome.status === 'refused') {
      counts.failed += 1
      refused.set(file, { name: relative(folder, file), why: outcome.why, at: now() })
      return
    }
    refused.delete(file)
    counts[({ new: 'new', replaced: 'changed', known: 'unchanged' } as const)[outcome.status]] += 1
  }

  const start = () => {
    const over = (goOn: boolean) => {
      reading = null
      if (goOn && waiting.size > 0 && !closed) start()
    }
    // The database is away: what waits is read when the folder is looked through again.
    reading ??= readAll().then(
      () => over(true),
      () => over(false),
    )
  }
  const come = async (file: string) => {
    const version = await versionOf(file)
    if (version === null || seen.get(file) === version) return
    seen.set(file, version)
    waiting.add(file)
    start()
  }
  const lookThrough = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      const file = join(entry.parentPath, entry.name)
      if (!entry.isFile() || isHidden(relative(folder, file))) continue
      const changed = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      )
      if (Math.abs(Date.now() - changed) >= settledMs) await come(file)
    }
    if (waiting.size > 0) start()
  }
  const looking = setInterval(() => void lookThrough().catch(() => undefined), lookEveryMs).unref()

  const watcher = watch(folder, {
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.min(settledMs, 100) },
    ignored: (path) => isHidden(relative(folder, path)),
  })
  watcher.on('add', (file) => void come(file))
  watcher.on('change', (file) => void come(file))
  watcher.on('unlink', (file) => {
    seen.delete(file)
    if (refused.delete(file)) save(null).catch(() => undefined)
  })
  watcher.on('error', () => undefined)

  return {
    id: folderId,
    address: folder,
    run: async () => {
      seen.clear()
      await lookThrough()
    },
    async close() {
      closed = true
      clearInterval(looking)
      await watcher.close()
      await reading
    },
  }
}
