import { ReadingTimeoutError } from '#src/api/deps.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import { mostFailures, type SourceFailure, type SourceMeeting } from '#src/store/source-store.ts'
import type { Store } from '#src/store/store.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { fetchUnit } from './fetch-unit.ts'
import type { Host } from './host.ts'
import { listedMeetings, type Unit, unitsOf } from './listing.ts'
import { openProgress } from './progress.ts'
import { SourceError } from './source-error.ts'

export interface SyncOptions {
  store: Store
  read: ReaderPool['read']
  host: Host
  /** What the store knows it by. */
  source: string
  now: () => string
  /** Instant of the next run, once this one is over; null when none is set. */
  nextRun: () => string | null
  /** Whether to stop here, and go on later: asked between two meetings. */
  enough: () => boolean
  /** Goes on with the run that stopped because it was enough, without asking for the list again. */
  goesOn: boolean
}

const largestList = 50 * 1024 * 1024

/**
 * Brings what a source has published since it was last asked into the store. Each meeting is kept together with the
 * fact that it was fetched, so that whatever stops a run, the next one fetches what is left and nothing twice.
 * @returns whether there is more to fetch.
 */
export async function syncSource(options: SyncOptions): Promise<'done' | 'more'> {
  const { store, host, source, enough, goesOn, now } = options
  const progress = await openProgress(options)
  try {
    if (!goesOn) await list(options, progress)
    const meetings = (await store.sourceMeetings(source)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const units = unitsOf(meetings)
    const todo = units.filter((unit) => isNews(unit) && !progress.hasFailed(unit.parts[0].key))
    progress.expect(todo.length, units.length)
    let handled = 0
    for await (const { unit, bytes } of fetchedAhead(host, todo, enough)) {
      handled += 1
      if (bytes instanceof SourceError) {
        if (bytes.kind === 'down') throw bytes
        progress.failed(unit.parts[0].key, { name: unit.name, why: bytes.message, at: now() })
      } else progress.came(await keep(options, unit, bytes))
      await progress.save()
    }
    if (handled < todo.length) {
      await progress.pause()
      return 'more'
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    progress.failed(null, { name: source, why: error.message, at: now() })
  }
  await progress.end()
  return 'done'
}

async function list({ store, host, source, now }: SyncOptions, progress: { withdrew: (count: number) => void }) {
  const listed = listedMeetings(await host.get('/api/agenda/udvalgsliste', largestList))
  if (listed.length === 0 && (await store.sourceMeetings(source)).some(({ withdrawnAt }) => withdrawnAt === null))
    throw new SourceError('changed', 'Kilden viser ingen møder. Det, der er hentet, bliver stående.')
  progress.withdrew(await store.listSource(source, listed, now()))
}

const isNews = ({ parts }: Unit<SourceMeeting>) => parts.some(({ fetched, version }) => fetched !== version)

interface FetchedUnit {
  unit: Unit<SourceMeeting>
  bytes: Uint8Array | SourceError
}

/**
 * Fetches one after the other until it is enough; the next is on its way while one is read and kept. None is fetched
 * that is not given.
 */
async function* fetchedAhead(
  host: Host,
  units: readonly Unit<SourceMeeting>[],
  enough: () => boolean,
): AsyncGenerator<FetchedUnit> {
  const start = (unit: Unit<SourceMeeting>) => {
    const fetched = fetchUnit(host, unit).catch((error: unknown) => {
      if (error instanceof SourceError) return error
      throw error
    })
    // Heard when its turn comes, if it comes.
    fetched.catch(() => undefined)
    return fetched
  }
  let next = units[0] && start(units[0])
  for (const [index, unit] of units.entries()) {
    if (next === undefined) return
    const bytes = await next
    const after = units[index + 1]
    const goesOn = after && !enough() && !(bytes instanceof SourceError && bytes.kind === 'down')
    next = goesOn ? start(after) : undefined
    yield { unit, bytes }
  }
}

/** What became of a meeting that was fetched. */
async function keep(
  { store, read, source, now }: SyncOptions,
  unit: Unit<SourceMeeting>,
  bytes: Uint8Array,
): Promise<'new' | 'changed' | SourceFailure> {
  const fetched = { source, meetings: unit.parts.map(({ key, version }) => ({ key, version })) }
  const reading = await read(bytes, `${unit.name}.json`).catch((error: unknown) => {
    if (error instanceof ReadingTimeoutError) return null
    throw error
  })
  if (!reading?.readings.some(({ meeting }) => meeting)) {
    const failure = {
      name: unit.name,
      why: reading ? whyUnread(reading) : 'Mødet tog for lang tid at læse.',
      at: now(),
    }
    await store.noteUnread(fetched, failure)
    return failure
  }
  await store.importDocument({ bytes, reading, receivedAt: now(), sample: false, fetched })
  return unit.parts.every((part) => part.fetched === null) ? 'new' : 'changed'
}

const whyUnread = ({ readings }: DocumentReading) =>
  readings
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
    .join(' ')

/** What a source could not give: what went wrong on the way, and what could not be read. */
export async function failuresOf(store: Store, source: string): Promise<SourceFailure[]> {
  const [state, unread] = [await store.sourceState(source), await store.unreadMeetings(source)]
  return [...(state?.failures ?? []), ...unread].slice(0, mostFailures)
}
