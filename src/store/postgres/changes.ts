import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { changed, changeFeed, told } from '../store-change.ts'
import type { ChangeFeed, StoreChange, ToTell } from '../store-change.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'

/** Where every server on a database tells of changes and hears of them. */
const channel = 'sagsgang_changes'

/** What listening comes to: who listens, and its end. */
export interface Listening extends Pick<ChangeFeed, 'subscribe'> {
  close: () => Promise<void>
}

export async function revisionIn(database: Database): Promise<number> {
  const [row] = await rowsOf<{ value: string }>(database, sql`select value from revision`)
  return Number(row?.value)
}

/** Tells of a change within the transaction that makes it: it is heard when that is kept, and not if it is undone. */
export async function tell(within: Database, change: ToTell): Promise<void> {
  const payload = JSON.stringify(told(change, await revisionIn(within)))
  await within.execute(sql`select pg_notify(${channel}, ${payload})`)
}

/** Only `tell` writes to the channel. */
const parse = (payload: string): StoreChange => JSON.parse(payload)

export async function listenEmbedded(client: PGlite): Promise<Listening> {
  const feed = changeFeed()
  const close = await client.listen(channel, (payload) => feed.tell(parse(payload)))
  return { subscribe: feed.subscribe, close }
}

/** How long after a connection was lost, or could not be made, the next is tried. */
const again = 1_000

/**
 * Listens on a connection of its own, and on a new one when that is lost; after each loss it tells that anything may
 * have changed, since nobody knows what was told meanwhile.
 * @returns once the first connection listens.
 */
export async function listenServer(connectionString: string): Promise<Listening> {
  const feed = changeFeed()
  let closed = false
  let current: Client | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const connect = async () => {
    const client = new Client({ connectionString, application_name: 'sagsgang', keepAlive: true })
    // Told of a break twice, by error and by end: only the first tries again.
    const lost = () => {
      if (current !== client) return
      current = null
      retry()
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ payload }) => feed.tell(parse(payload ?? '')))
    await client.connect()
    await client.query(`listen ${channel}`)
    current = client
    return client
  }
  const retry = () => {
    if (closed) return
    timer = setTimeout(() => {
      connect().then(caughtUp).catch(retry)
    }, again)
  }
  const caughtUp = async (client: Client) => {
    if (closed) return client.end()
    const { rows } = await client.query<{ value: string }>('select value from revision')
    feed.tell(told(changed('minutes'), Number(rows[0]?.value)))
  }

  await connect()
  return {
    subscribe: feed.subscribe,
    async close() {
      closed = true
      clearTimeout(timer)
      await current?.end()
    },
  }
}
