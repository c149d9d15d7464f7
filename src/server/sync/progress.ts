import type { SourceCounts, SourceFailure, SourceState } from '#src/store/source-store.ts'
import type { SyncOptions } from './sync-source.ts'

/** So seldom is it told how far a run has come, at the most. */
const tellEveryMs = 500

const none: SourceCounts = { new: 0, changed: 0, unchanged: 0, withdrawn: 0, failed: 0, calls: 0 }
const never: SourceState = { running: null, lastRun: null, nextRun: null, failures: [] }

/** A run that stopped no longer ago than this is taken up; one from before has been over for long. */
const recentMs = 60 * 60_000
const isRecent = (startedAt: string | undefined, now: string) =>
  startedAt !== undefined && Date.parse(now) - Date.parse(startedAt) < recentMs

/** How a run goes, kept for all to see: begun anew, or taken up where it stopped. */
export async function openProgress({ store, source, host, now, nextRun, goesOn }: SyncOptions) {
  const before = (await store.sourceState(source)) ?? never
  const taken = goesOn || isRecent(before.running?.startedAt, now()) ? before.running : null
  const startedAt = taken?.startedAt ?? now()
  const failures = taken ? [...before.failures] : []
  const failedKeys = new Set(taken?.failed)
  const counts = { ...none, ...taken?.counts }
  const callsBefore = counts.calls - host.calls()
  let done = taken?.done ?? 0
  let total = taken?.total ?? 0
  let saved = Number.NEGATIVE_INFINITY

  const put = async () => {
    saved = performance.now()
    counts.calls = callsBefore + host.calls()
    const running = { startedAt, done, total, counts: { ...counts }, failed: [...failedKeys] }
    await store.saveSourceState(source, { ...before, running, failures })
  }
  await put()

  return {
    hasFailed: (key: string) => failedKeys.has(key),
    withdrew: (count: number) => (counts.withdrawn += count),
    /** @param todo what is left to fetch, of all that is listed. */
    expect(todo: number, listed: number) {
      total = done + todo
      counts.unchanged = listed - todo - done
    },
    came(outcome: 'new' | 'changed' | SourceFailure) {
      done += 1
      counts[typeof outcome === 'string' ? outcome : 'failed'] += 1
    },
    /** Something could not be fetched; without a key, the source itself. */
    failed(key: string | null, failure: SourceFailure) {
      if (key !== null) {
        done += 1
        failedKeys.add(key)
      }
      counts.failed += 1
      failures.push(failure)
    },
    /** Tells how far it has come, if it is time. */
    async save() {
      if (performance.now() - saved > tellEveryMs) await put()
    },
    /** For now: the run goes on later. */
    pause: put,
    async end() {
      counts.calls = callsBefore + host.calls()
      const lastRun = { startedAt, endedAt: now(), counts: { ...counts } }
      await store.saveSourceState(source, { running: null, lastRun, nextRun: nextRun() ?? before.nextRun, failures })
    },
  }
}
