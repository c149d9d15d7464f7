import { and, eq, getTableColumns, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Audience } from '#src/domain/audience.ts'
import type { Orphan } from '#src/domain/correction-apply.ts'
import type { OwnFollowUp } from '#src/domain/follow-up.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { decidedIn } from '../decided.ts'
import type { CaseGroup, DerivedGroup, KnownItem } from '../derive-case-group.ts'
import type { GroupKey, Records, VersionChange } from '../records.ts'
import type { ItemOverlay, MeetingVersion } from '../versions.ts'
import { itemsFor } from './as-of.ts'
import { writeAudit } from './audit.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { followUpRow, snapshotRow, waitRows } from './derived-rows.ts'
import { documentInfo } from './documents.ts'
import { insertAll } from './insert-all.ts'
import { caseSnapshots, corrections, documents, followUps, items, meetings, ownFollowUps, waits } from './schema.ts'
import { noteFetched } from './sources.ts'
import { suggestAnswers, withSought } from './suggestions.ts'
import { itemRows, versionRow } from './version-rows.ts'

/** Records within one transaction. */
export function postgresRecords(database: Database): Records {
  return {
    documentBySha256: (sha256) => documentInfo(database, sql`d.sha256 = ${sha256}`),
    async addDocument(document) {
      const [added] = await database.insert(documents).values(document).returning({ received: documents.received })
      if (!added) throw new Error('an inserted row is returned')
      return added.received
    },
    noteFetched: (fetched, documentId) => noteFetched(database, fetched, { documentId, failure: null }),
    async keepAsOwn(documentId) {
      await database.update(documents).set({ sample: false }).where(eq(documents.id, documentId))
    },
    versionsUnder: (dayKeys) => versionsWhere(database, sql`m.day_key = any(${sql.param(dayKeys)})`),
    versionsOf: (documentIds) => versionsWhere(database, sql`m.document_id = any(${sql.param(documentIds)})`),
    versionsOfMeeting: (meetingId) => versionsWhere(database, sql`m.id = ${meetingId}`),
    async corrections(meetingIds) {
      const { id, change, ...entry } = getTableColumns(corrections)
      const found = await database
        .select({ change, entry })
        .from(corrections)
        .where(inArray(corrections.meetingId, [...meetingIds]))
        .orderBy(id)
      return found.map((row) => ({ ...row.entry, ...row.change }))
    },
    async addCorrection(entry) {
      const { meetingId, itemNumber, itemTitle, itemCaseNumber, by, at, ...change } = entry
      await database.insert(corrections).values({ meetingId, itemNumber, itemTitle, itemCaseNumber, by, at, change })
    },
    async ownFollowUps(meetingIds) {
      const { written, ...columns } = getTableColumns(ownFollowUps)
      const found = await database
        .select(columns)
        .from(ownFollowUps)
        .where(inArray(ownFollowUps.meetingId, [...meetingIds]))
        .orderBy(written)
      return found
    },
    async addOwnFollowUp(own) {
      await database.insert(ownFollowUps).values(own)
    },
    async forgetMeeting(meetingId) {
      await database.delete(corrections).where(eq(corrections.meetingId, meetingId))
      await database.delete(ownFollowUps).where(eq(ownFollowUps.meetingId, meetingId))
    },
    changeVersions: (change) => changeVersions(database, change),
    groups: (keys) => groupsUnder(database, keys),
    putGroups: (groups, since) => putGroups(database, groups, since),
    suggestAnswers: (changed, stand) => suggestAnswers(database, changed, stand),
    async casesOf(meetingId, itemNumber) {
      const found = await rowsOf<{ id: string }>(
        database,
        sql`
          select distinct c.case_id as id from case_items c
          join items i on i.document_id = c.document_id and i.meeting_id = c.meeting_id and i.position = c.position
          where c.audience = 'all' and i.meeting_id = ${meetingId} and i.number = ${itemNumber}
            and i.known_to is null and ${itemsFor(sql`i`, 'all')}
          order by 1`,
      )
      return found.map(({ id }) => id)
    },
    tell: (note) => writeAudit(database, note),
    async moveRevision() {
      await database.execute(sql`update revision set value = value + 1`)
    },
  }
}

type VersionRow = {
  dayKey: string
  received: string
  knownTo: string | null
  head: Omit<StoredMeeting, 'items'>
  items: AgendaItem[]
  followUpIds: string[][]
  own: OwnFollowUp[][]
  overlays: (ItemOverlay | null)[]
  orphans: Orphan[]
}

/** Versions of meetings with all that was read, as `m` in the condition. */
export async function versionsWhere(database: Database, condition: SQL): Promise<MeetingVersion[]> {
  const found = await rowsOf<VersionRow>(
    database,
    sql`
      select m.day_key as "dayKey", d.received, m.known_to as "knownTo", m.head, m.orphans, i.items, i."followUpIds",
        i.own, i.overlays
      from meetings m
      join documents d on d.id = m.document_id
      cross join lateral (
        select
          coalesce(jsonb_agg(data order by position), '[]') as items,
          coalesce(jsonb_agg(follow_up_ids order by position), '[]') as "followUpIds",
          coalesce(jsonb_agg(own_follow_ups order by position), '[]') as own,
          coalesce(jsonb_agg(overlay order by position), '[]') as overlays
        from items
        where document_id = m.document_id and meeting_id = m.id and ${itemsFor(sql`items`, 'all')}
      ) i
      where ${condition}
      order by d.received, m.id`,
  )
  return found.map(({ head, items: ofMeeting, received, ...version }) => ({
    ...version,
    received: Number(received),
    meeting: { ...head, items: ofMeeting },
  }))
}

async function changeVersions(database: Database, { gone, put, moved }: VersionChange): Promise<void> {
  for (const { meeting } of gone) {
    await database.delete(meetings).where(and(eq(meetings.documentId, meeting.documentId), eq(meetings.id, meeting.id)))
  }
  for (const { meeting, knownTo } of moved) {
    const { documentId, id } = meeting
    await database
      .update(meetings)
      .set({ knownTo })
      .where(and(eq(meetings.documentId, documentId), eq(meetings.id, id)))
    await database
      .update(items)
      .set({ knownTo })
      .where(and(eq(items.documentId, documentId), eq(items.meetingId, id)))
  }
  for (const version of put) {
    await insertAll(database, meetings, [versionRow(version)])
    await insertAll(database, items, itemRows(version))
  }
}

type ItemRow = {
  gatherKey: string
  keptFor: Audience | 'both'
  head: KnownItem['meeting']
  position: number
  knownTo: string | null
  item: AgendaItem
  followUpIds: string[]
  own: OwnFollowUp[]
}

/** Without their sections, which are most of an item and from which nothing of a case is derived. */
async function groupsUnder(database: Database, keys: readonly GroupKey[]): Promise<CaseGroup[]> {
  const gatherKeys = [...new Set(keys.map(({ gatherKey }) => gatherKey))]
  const found = await rowsOf<ItemRow>(
    database,
    sql`
      select i.gather_key as "gatherKey", i.audience as "keptFor", m.head, i.position, i.known_to as "knownTo",
        i.data - 'sections' as item, i.follow_up_ids as "followUpIds", i.own_follow_ups as own
      from items i
      join meetings m on m.document_id = i.document_id and m.id = i.meeting_id
      where i.gather_key = any(${sql.param(gatherKeys)})`,
  )
  return keys.map(({ audience, gatherKey }) => {
    const ofKey = found.filter((row) => row.gatherKey === gatherKey && ['both', audience].includes(row.keptFor))
    const known = ofKey.map(({ head, item, ...row }) => ({ ...row, meeting: head, item: { ...item, sections: [] } }))
    return { audience, gatherKey, items: known }
  })
}

/** Only what stood on `since` or later is written anew: a body's standing items over many years stay as they are. */
async function putGroups(database: Database, groups: readonly DerivedGroup[], since: string): Promise<void> {
  if (groups.length === 0) return
  const stands = ({ validTo }: { validTo: string | null }) => validTo === null || validTo >= since
  const gatherKeys = sql.param(groups.map(({ gatherKey }) => gatherKey))
  const ofAudiences = sql.param(groups.map(({ audience }) => audience))
  const ofGroups = sql`(gather_key, audience) in (select * from unnest(${gatherKeys}::text[], ${ofAudiences}::text[]))`
  for (const table of [caseSnapshots, waits]) {
    await database.delete(table).where(and(ofGroups, or(isNull(table.validTo), gte(table.validTo, since))))
  }
  await database.delete(followUps).where(and(ofGroups, gte(followUps.validFrom, since)))
  const snapshots = groups.flatMap((group) => group.snapshots.filter(stands).map((snapshot) => ({ group, snapshot })))
  const found = groups.flatMap((group) =>
    group.followUps.filter(({ validFrom }) => validFrom >= since).map((each) => followUpRow(group, each)),
  )
  await insertAll(
    database,
    caseSnapshots,
    snapshots.map(({ group, snapshot }) => snapshotRow(group, snapshot)),
  )
  await insertAll(
    database,
    waits,
    snapshots.flatMap(({ group, snapshot }) => waitRows(group, snapshot)),
  )
  await insertAll(database, followUps, await withSought(database, found))
  await nameCases(database, groups, since)
}

/** Tells each item which case it is of, and what was decided. */
async function nameCases(database: Database, groups: readonly DerivedGroup[], since: string): Promise<void> {
  const members = groups.flatMap((group) =>
    decidedIn(group)
      .filter(({ item }) => item.meeting.knownFrom >= since)
      .map(({ item: { meeting, position }, caseId, decided }) => ({
        audience: group.audience,
        document_id: meeting.documentId,
        meeting_id: meeting.id,
        position,
        case_id: caseId,
        on_agenda: meeting.kind === 'agenda',
        decided,
      })),
  )
  if (members.length === 0) return
  await database.execute(sql`
    insert into case_items (audience, document_id, meeting_id, position, case_id, on_agenda, decided)
    select audience, document_id, meeting_id, position, case_id, on_agenda, decided
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
      as n (audience text, document_id text, meeting_id text, position integer, case_id text,
        on_agenda boolean, decided text)
    on conflict (document_id, meeting_id, audience, position)
      do update set case_id = excluded.case_id, decided = excluded.decided
    where (case_items.case_id, case_items.decided) is distinct from (excluded.case_id, excluded.decided)`)
}
