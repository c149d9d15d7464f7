import PgBoss from 'pg-boss'
import type { OpenedStore } from '#src/store/postgres/opened-store.ts'

/** What a job is asked to do. */
export interface JobAsked {
  /** A person wants it now, whether or not it is time. */
  now: boolean
  /** Goes on with the work that a job before it left. */
  goesOn: boolean
}

/** Work that is done by one server at a time, kept in the database: what one leaves, another takes up. */
export interface Jobs {
  /** @param work answers `more` when it stopped in the middle: it is then called again, here or on another server. */
  work: (queue: string, work: (asked: JobAsked) => Promise<'done' | 'more'>) => Promise<void>
  /** Has the work done; once, however often it is asked for before it begins. */
  ask: (queue: string, asked: JobAsked) => Promise<void>
  close: () => Promise<void>
}

/** A piece of work is over sooner than this, or its server is taken for dead and another takes it up. */
export const longestJobSeconds = 100

const lookEverySeconds = 1
const clearEverySeconds = 15
/** Tries of one job that fails, as when the database is away, before it is left to the next time. */
const mostTries = 20

/** @param told hears of what goes wrong in the queue itself; its work is tried again. */
export async function openJobs({ queries, alone }: OpenedStore, told: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ db: queries, schedule: false, maintenanceIntervalSeconds: clearEverySeconds })
  boss.on('error', told)
  await boss.start()
  // What an embedded database was at when its process ended, nobody is at now.
  if (alone) await boss.clearStorage()
  const workers = new Map<string, string>()
  const ask = async (queue: string, asked: JobAsked) => {
    await boss.send(queue, asked)
    const worker = workers.get(queue)
    if (worker) boss.notifyWorker(worker)
  }
  return {
    ask,
    async work(queue, work) {
      await boss.createQueue(queue, {
        name: queue,
        policy: 'stately',
        expireInSeconds: longestJobSeconds,
        retryLimit: mostTries,
        retryDelay: 5,
      })
      const worker = await boss.work<JobAsked>(queue, { pollingIntervalSeconds: lookEverySeconds }, async ([job]) => {
        if (job && (await work(job.data)) === 'more') await ask(queue, { now: job.data.now, goesOn: true })
      })
      workers.set(queue, worker)
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
