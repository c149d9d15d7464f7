import type { SourceState } from '#src/store/source-store.ts'
import type { OpenedStore } from '#src/store/postgres/opened-store.ts'
import type { SourcesConfig } from '../config.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { openJobs } from './jobs.ts'
import { openFetchedSource, sourceId } from './scheduled-source.ts'
import { failuresOf } from './sync-source.ts'

export interface SyncNowDeps {
  store: OpenedStore
  reader: ReaderPool
  now: () => string
  say: (line: string) => void
}

/**
 * `sagsgang sync`: fetches from each source until it is done, one after the other, and tells how it goes. It stands in
 * the same line as the servers on the database, so that nothing is fetched twice; one of them may do the work.
 * @returns whether something could not be fetched or read.
 */
export async function syncNow({ urls, allowPrivate }: SourcesConfig, deps: SyncNowDeps): Promise<boolean> {
  const { store, reader, now, say } = deps
  const jobs = await openJobs(store, (error) => say(`Køen: ${error.message}`))
  let failed = false
  try {
    for (const url of urls) {
      const began = performance.now()
      const before = (await store.sourceState(sourceId(url)))?.lastRun?.endedAt ?? null
      const source = await openFetchedSource(url, { store, read: reader.read, jobs, now, allowPrivate, everyMs: null })
      const over = untilOver(store, source.id, before, (state) => say(progressLine(source.id, state)))
      await source.run()
      const state = await over
      source.close()
      for (const { name, why } of await failuresOf(store, source.id)) say(`${name}: ${why}`)
      say(summaryLine(source.id, state, (performance.now() - began) / 1000))
      failed ||= state.failures.length > 0 || (state.lastRun?.counts.failed ?? 0) > 0
    }
    return failed
  } finally {
    await jobs.close()
  }
}

/** The state of the source when a run has ended since `before`; told of on the way. */
function untilOver(
  store: OpenedStore,
  source: string,
  before: string | null,
  told: (state: SourceState) => void,
): Promise<SourceState> {
  return new Promise((over, lost) => {
    const unsubscribe = store.subscribe((change) => {
      if (change.event !== 'changed' || (change.what !== 'sources' && change.what !== 'minutes')) return
      if (change.id !== null && change.id !== source) return
      look().catch(lost)
    })
    const look = async () => {
      const state = await store.sourceState(source)
      if (!state) return
      told(state)
      if (state.running || (state.lastRun?.endedAt ?? null) === before) return
      unsubscribe()
      over(state)
    }
  })
}

const progressLine = (source: string, { running }: SourceState) =>
  running ? `${source}: ${running.done} af ${running.total} møder hentet` : `${source}: færdig`

function summaryLine(source: string, { lastRun }: SourceState, seconds: number): string {
  const { new: added, changed, unchanged, withdrawn, failed, calls } = lastRun?.counts ?? {}
  return (
    `${source}: ${added} nye, ${changed} ændrede, ${unchanged} uændrede, ${withdrawn} trukket tilbage, ` +
    `${failed} fejlede; ${calls} kald på ${seconds.toFixed(1)} s.`
  )
}
