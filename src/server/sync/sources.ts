import type { SourceService } from '#src/api/deps.ts'
import type { SourceAnswer } from '#src/api/schemas/source.ts'
import type { OpenedStore } from '#src/store/postgres/opened-store.ts'
import type { SourceState } from '#src/store/source-store.ts'
import type { Store } from '#src/store/store.ts'
import type { Config } from '../config.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { openJobs } from './jobs.ts'
import { openFetchedSource } from './scheduled-source.ts'
import { failuresOf } from './sync-source.ts'
import { watchFolder } from './watched-folder.ts'

export interface SourceDeps {
  store: OpenedStore
  reader: ReaderPool
  now: () => string
  told: (error: Error) => void
}

export type OpenSources = SourceService & { close: () => Promise<void> }

/** The sources of the configuration: hosts are fetched from on schedule, the folder is watched. */
export async function openSources(config: Config['sources'], deps: SourceDeps): Promise<OpenSources> {
  const { store, reader, now, told } = deps
  const { urls, everyMs, allowPrivate, watch } = config
  const jobs = urls.length === 0 ? null : await openJobs(store, told)
  const hosts = jobs
    ? await Promise.all(
        urls.map((url) => openFetchedSource(url, { store, read: reader.read, jobs, now, allowPrivate, everyMs })),
      )
    : []
  const folder = watch === null ? null : await watchFolder(watch, { store, reader, now })
  const all = [
    ...hosts.map((source) => ({ kind: 'firstagenda' as const, ...source })),
    ...(folder ? [{ kind: 'folder' as const, ...folder }] : []),
  ]
  return {
    list: () => Promise.all(all.map(({ id, kind, address }) => sourceAnswer(store, { id, kind, address }))),
    async run(id) {
      const source = all.find((each) => each.id === id)
      await source?.run()
      return source !== undefined
    },
    async close() {
      for (const host of hosts) host.close()
      await jobs?.close()
      await folder?.close()
    },
  }
}

async function sourceAnswer(
  store: Store,
  source: Pick<SourceAnswer, 'id' | 'kind' | 'address'>,
): Promise<SourceAnswer> {
  const state = await store.sourceState(source.id)
  const { running = null, lastRun = null, nextRun = null } = state ?? {}
  return {
    ...source,
    running: running && { done: running.done, total: running.total },
    lastRun: lastRun && runAnswer(lastRun),
    nextRun,
    failures: await failuresOf(store, source.id),
  }
}

function runAnswer({ startedAt, endedAt, counts }: NonNullable<SourceState['lastRun']>): SourceAnswer['lastRun'] {
  const { calls: _, ...told } = counts
  return { startedAt, endedAt, ...told }
}
