import type { Store } from '#src/store/store.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { openHost } from './host.ts'
import type { JobAsked, Jobs } from './jobs.ts'
import { syncSource } from './sync-source.ts'

export interface SyncDeps {
  store: Store
  read: ReaderPool['read']
  jobs: Jobs
  now: () => string
  allowPrivate: boolean
  /** From the end of one run to the next; null where none is set. */
  everyMs: number | null
}

/** A FirstAgenda host that is fetched from, by one server at a time. */
export interface FetchedSource {
  id: string
  address: string
  /** Has it fetched now. */
  run: () => Promise<void>
  close: () => void
}

/** A run gives way after so long, so that a server that dies in the middle is soon missed (`longestJobSeconds`). */
const sliceMs = 20_000
/** No timer is longer. */
const longestTimerMs = 2 ** 31 - 1

/** What the store knows a host by. */
export const sourceId = (address: string): string => new URL(address).host

export async function openFetchedSource(address: string, deps: SyncDeps): Promise<FetchedSource> {
  const { store, read, jobs, now, allowPrivate, everyMs } = deps
  const id = sourceId(address)
  const queue = `sync-${id.replaceAll(/[^\w-]/g, '-')}`
  const host = openHost(address, { allowPrivate })
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const nextRun = () => (everyMs === null ? null : new Date(Date.parse(now()) + everyMs).toISOString())

  /** Milliseconds until it is to be fetched; at once when it never was, or was stopped in the middle. */
  const due = async (): Promise<number> => {
    const state = await store.sourceState(id)
    return state?.nextRun && !state.running ? Math.max(0, Date.parse(state.nextRun) - Date.parse(now())) : 0
  }

  const work = async (asked: JobAsked) => {
    // Several servers have the same clock: the first of them has done it.
    if (!asked.now && !asked.goesOn && (await due()) > 0) return 'done'
    const until = performance.now() + sliceMs
    const enough = () => closed || performance.now() > until
    return syncSource({ store, read, host, source: id, now, nextRun, enough, goesOn: asked.goesOn })
  }

  /** Asks for the next run when it is time; another server may do it, and tells by the store. */
  const schedule = (ms: number) => {
    clearTimeout(timer)
    if (everyMs === null || closed) return
    timer = setTimeout(
      () => {
        jobs
          .ask(queue, { now: false, goesOn: false })
          // The database is away: it is asked again at the usual time, or when the store tells of the source.
          .catch(() => undefined)
          .finally(() => schedule(everyMs))
      },
      Math.min(ms, longestTimerMs),
    )
  }
  const reschedule = async () => {
    const state = await store.sourceState(id)
    if (state && !state.running) schedule(await due())
  }
  const unsubscribe = store.subscribe((change) => {
    if (change.event !== 'changed' || change.what !== 'sources' || change.id !== id) return
    reschedule().catch(() => undefined)
  })

  await jobs.work(queue, work)
  if (everyMs !== null) schedule(await due())
  return {
    id,
    address,
    run: () => jobs.ask(queue, { now: true, goesOn: false }),
    close() {
      closed = true
      clearTimeout(timer)
      unsubscribe()
      host.close()
    },
  }
}
