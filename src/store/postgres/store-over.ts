import { eq, inArray, sql } from 'drizzle-orm'
import { changeItem, forgetWritten, wholeMeeting } from '../corrections.ts'
import { importDocument, replaceVersions } from '../import-document.ts'
import { addOwnFollowUp } from '../own-follow-ups.ts'
import { reshape } from '../reshape.ts'
import { storable } from '../storable.ts'
import { broughtIn, changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import type { Store } from '../store.ts'
import { postgresAgendas } from './agendas.ts'
import { postgresAnalytics } from './analytics.ts'
import { standsIn } from './as-of.ts'
import { listAudit } from './audit.ts'
import { revisionIn, tell } from './changes.ts'
import type { Listening } from './changes.ts'
import { plainly, rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { documentInfo, documentInfos, wholeDocument } from './documents.ts'
import { changeFollowUp, commentFollowUp, followUpsWhere, listFollowUps } from './follow-ups.ts'
import { listCases, listMeetings, listWaits } from './lists.ts'
import { bodiesOf, pipelineOf, summaryOf } from './overview.ts'
import type { Summaries } from './overview.ts'
import type { Totals } from './page.ts'
import { postgresPipelineMembers } from './pipeline-members.ts'
import { postgresRecords, versionsWhere } from './records.ts'
import { listReviews } from './reviews.ts'
import { documents } from './schema.ts'
import { search, settleWords } from './search.ts'
import { postgresSources, withdrawnAt } from './sources.ts'
import { wholeCase } from './whole-case.ts'

/** Any number that nothing else in the database locks by: changes come one after the other, also from two servers. */
const changeLock = 5_241_974

/** What of a store is its database's own. */
export interface StoreParts extends Listening {
  /** What the database wants done after a change, where nothing does it by itself. */
  upkeep?: () => Promise<void>
  /** No other process writes here: the revision is known until this one moves it. */
  alone?: boolean
}

/** The store over a database that is open and up to date. */
export function storeOver(database: Database, { close, subscribe, upkeep, alone = false }: StoreParts): Store {
  const totals: Totals = new Map()
  const summaries: Summaries = new Map()
  let newWords = true
  let revision: Promise<number> | null = null
  const read = <T>(work: (from: Database) => Promise<T>) => plainly(() => work(database))
  /** @param toTell what those who listen are told, where the change moved the revision. */
  const change = <T>(
    work: (within: Database) => Promise<T>,
    toTell: (answer: T) => ToTell = () => changed('minutes'),
  ) =>
    plainly(async () => {
      const answer = await database
        .transaction(async (transaction) => {
          await transaction.execute(sql`select pg_advisory_xact_lock(${changeLock}::bigint)`)
          const before = await revisionIn(transaction)
          const done = await work(transaction)
          if ((await revisionIn(transaction)) !== before) await tell(transaction, toTell(done))
          return done
        })
        .finally(() => {
          revision = null
        })
      newWords = true
      await upkeep?.()
      return answer
    })
  return {
    revision: () => {
      if (!alone) return read(revisionIn)
      revision ??= read(revisionIn).catch((error: unknown) => {
        revision = null
        throw error
      })
      return revision
    },
    databaseId: () =>
      read(async (from) => {
        const [row] = await rowsOf<{ id: string }>(from, sql`select database_id as id from revision`)
        if (!row) throw new Error('a database has a revision')
        return row.id
      }),
    subscribe,

    importDocument: (request) => change((within) => importDocument(postgresRecords(within), request), broughtIn),
    replaceReading: (documentId, reading) =>
      change(async (within) => {
        const document = await documentInfo(within, sql`d.id = ${documentId}`)
        const [kept] = await within
          .select({ received: documents.received })
          .from(documents)
          .where(eq(documents.id, documentId))
        if (!document || !kept) throw new Error('no such document')
        const again = storable(reading)
        await replaceVersions(postgresRecords(within), { ...document, received: kept.received }, again)
        const { text, pageStarts, source } = again
        await within
          .update(documents)
          .set({ text, pageStarts, format: source.format })
          .where(eq(documents.id, documentId))
      }),
    documents: () => read((from) => documentInfos(from, sql`true`)),
    document: (id) => read((from) => wholeDocument(from, id)),
    documentBySha256: (sha256) => read((from) => documentInfo(from, sql`d.sha256 = ${sha256}`)),
    clearSamples: (by, at) =>
      change(
        async (within) => {
          const samples = await within.select({ id: documents.id }).from(documents).where(eq(documents.sample, true))
          if (samples.length === 0) return
          const ids = samples.map(({ id }) => id)
          const records = postgresRecords(within)
          const gone = await records.versionsOf(ids)
          await reshape(records, gone, [])
          await forgetWritten(records, gone)
          await records.tell({ by, at, kind: 'import', action: 'removed', subject: null })
          await within.delete(documents).where(inArray(documents.id, ids))
        },
        () => changed('samples'),
      ),

    ...postgresSources(database, read, change),

    summary: (view) => read((from) => summaryOf(from, summaries, view)),
    bodies: (view) => read((from) => bodiesOf(from, view)),
    waits: (view, query) => read((from) => listWaits(from, totals, view, query)),
    pipeline: (view) => read((from) => pipelineOf(from, view)),
    cases: (view, query) => read((from) => listCases(from, totals, view, query)),
    case: (view, idOrNumber) => read((from) => wholeCase(from, view, idOrNumber)),
    meetings: (view, query) => read((from) => listMeetings(from, totals, view, query)),
    meeting: (view, id) =>
      read(async (from) => {
        const [version] = await versionsWhere(from, sql`m.id = ${id} and ${standsIn(sql`m`, view)}`)
        if (!version) return null
        const [found] = await rowsOf<{ since: string | null }>(
          from,
          sql`select ${withdrawnAt(sql`${version.meeting.documentId}`)} as since`,
        )
        return { ...wholeMeeting(version, view.audience), withdrawnAt: found?.since ?? null }
      }),
    followUps: (view, query) => read((from) => listFollowUps(from, totals, view, query)),
    followUp: (view, id) =>
      read(async (from) => {
        const [found] = await followUpsWhere(from, view, sql`f.id = ${id}`)
        return found ?? null
      }),
    changeFollowUp: (id, fields, version, by, at) =>
      change(
        (within) => changeFollowUp(within, id, fields, version, by, at),
        () => changed('follow-ups', id),
      ),
    commentFollowUp: (id, text, by, at) =>
      change(
        (within) => commentFollowUp(within, id, text, by, at),
        () => changed('follow-ups', id),
      ),
    addFollowUp: (made, by, at) =>
      change(
        (within) => addOwnFollowUp(postgresRecords(within), made, by, at),
        (id) => changed('follow-ups', id),
      ),
    reviews: (view, query) => read((from) => listReviews(from, totals, view, query)),
    corrections: (meetingId) => read((from) => postgresRecords(from).corrections([meetingId])),
    correct: (meetingId, itemNumber, corrected, version, by, at) =>
      change(
        (within) => changeItem(postgresRecords(within), { meetingId, itemNumber, change: corrected, version, by, at }),
        () => changed('minutes', meetingId),
      ),
    takeBack: (meetingId, itemNumber, field, version, by, at) =>
      change(
        (within) => {
          const back = { field, takenBack: true } as const
          return changeItem(postgresRecords(within), { meetingId, itemNumber, change: back, version, by, at })
        },
        () => changed('minutes', meetingId),
      ),
    audit: (query) => read((from) => listAudit(from, totals, query)),
    ...postgresAgendas(read, change),
    ...postgresPipelineMembers(change),
    ...postgresAnalytics(read),
    search: (view, q, limit) =>
      read(async (from) => {
        if (newWords) {
          newWords = false
          await settleWords(from)
        }
        return search(from, view, q, limit)
      }),

    close,
  }
}
