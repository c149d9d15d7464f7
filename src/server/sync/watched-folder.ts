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
}

/**
 * Reads what is in a folder and whatever is saved there, each file once (its bytes tell), one after the other. A file
 * is left where it is, also one that cannot be read: that is told of, until it is replaced or taken away.
 */
export async function watchFolder(folder: string, deps: WatchDeps): Promise<WatchedFolder> {
  const { store, reader, now, settledMs = 2_000 } = deps
  const refused = new Map<string, SourceFailure>()
  const waiting = new Set<string>()
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
      const [outcome] = await importFiles([file], store, reader, () => undefined)
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
    // The database is away: what waits is read when the next file comes, or when someone asks.
    reading ??= readAll().then(
      () => over(true),
      () => over(false),
    )
  }
  const come = (file: string) => {
    waiting.add(file)
    start()
  }

  const watcher = watch(folder, {
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.min(settledMs, 100) },
    ignored: (path) => /(^|[/\\])\.[^/\\]/.test(relative(folder, path)),
  })
  watcher.on('add', come)
  watcher.on('change', come)
  watcher.on('unlink', (file) => {
    if (refused.delete(file)) save(null).catch(() => undefined)
  })
  watcher.on('error', () => undefined)

  return {
    id: folderId,
    address: folder,
    run: async () => {
      const watched = watcher.getWatched()
      const paths = Object.entries(watched).flatMap(([below, names]) => names.map((name) => join(below, name)))
      for (const path of paths) if (!(path in watched)) come(path)
    },
    async close() {
      closed = true
      await watcher.close()
      await reading
    },
  }
}
