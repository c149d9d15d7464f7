import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { changed } from '../store-change.ts'
import { mostFailures } from '../source-store.ts'
import type { Fetched, ListedMeeting, SourceFailure, SourceMeeting, SourceState, SourceStore } from '../source-store.ts'
import { tell } from './changes.ts'
import { plainly, rowsOf } from './database.ts'
import type { Database } from './database.ts'

type Work = <T>(work: (database: Database) => Promise<T>) => Promise<T>

type KeptRow = Pick<SourceMeeting, 'fetched' | 'failure' | 'withdrawnAt'> & { listed: ListedMeeting }

export function postgresSources(database: Database, read: Work, change: Work): SourceStore {
  return {
    sourceState: (source) =>
      read(async (from) => {
        const [found] = await rowsOf<{ state: SourceState }>(from, sql`select state from sources where id = ${source}`)
        return found?.state ?? null
      }),
    saveSourceState: (source, state) =>
      // Beside the lock that changes take: how far a run has come holds up nobody's work.
      plainly(() =>
        database.transaction(async (within) => {
          await within.execute(sql`
            insert into sources (id, state) values (${source}, ${JSON.stringify(state)}::jsonb)
            on conflict (id) do update set state = excluded.state`)
          await tell(within, changed('sources', source))
        }),
      ),
    sourceMeetings: (source) =>
      read(async (from) => {
        const found = await rowsOf<KeptRow>(
          from,
          sql`select listed, fetched, failure, withdrawn_at as "withdrawnAt" from source_meetings
            where source = ${source} order by key`,
        )
        return found.map(({ listed, ...became }) => ({ ...listed, ...became }))
      }),
    unreadMeetings: (source) =>
      read(async (from) => {
        const found = await rowsOf<{ failure: SourceFailure }>(
          from,
          sql`select failure from source_meetings
            where source = ${source} and failure is not null and withdrawn_at is null order by key limit ${mostFailures}`,
        )
        return found.map(({ failure }) => failure)
      }),
    listSource: (source, listed, at) => change((within) => listSource(within, source, listed, at)),
    noteUnread: (fetched, failure) => change((within) => noteFetched(within, fetched, { documentId: null, failure })),
  }
}

async function listSource(
  within: Database,
  source: string,
  listed: readonly ListedMeeting[],
  at: string,
): Promise<number> {
  const gone = await rowsOf(
    within,
    sql`update source_meetings set withdrawn_at = ${at}
      where source = ${source} and withdrawn_at is null and key <> all(${sql.param(listed.map(({ key }) => key))})
      returning key`,
  )
  const back = await rowsOf(
    within,
    sql`update source_meetings set withdrawn_at = null
      where source = ${source} and withdrawn_at is not null and key = any(${sql.param(listed.map(({ key }) => key))})
      returning key`,
  )
  await within.execute(sql`
    insert into source_meetings (source, key, listed)
    select ${source}, listed ->> 'key', listed
    from jsonb_array_elements(${JSON.stringify(listed)}::jsonb) listed
    on conflict (source, key) do update set listed = excluded.listed
      where source_meetings.listed <> excluded.listed`)
  if (gone.length + back.length > 0) await within.execute(sql`update revision set value = value + 1`)
  return gone.length
}

/** What became of meetings that were fetched. */
export async function noteFetched(
  within: Database,
  { source, meetings }: Fetched,
  outcome: { documentId: string | null; failure: SourceFailure | null },
): Promise<void> {
  const failure = outcome.failure && JSON.stringify(outcome.failure)
  for (const { key, version } of meetings) {
    await within.execute(sql`
      update source_meetings
      set fetched = ${version}, document_id = ${outcome.documentId}, failure = ${failure}::jsonb
      where source = ${source} and key = ${key}`)
  }
}

/** Since when the source of a meeting's document lists none of what it holds; null while it does, and where it has no source. */
export const withdrawnAt = (documentId: SQL): SQL => sql`(
  select max(s.withdrawn_at) from source_meetings s
  where s.document_id = ${documentId} having bool_and(s.withdrawn_at is not null))`
