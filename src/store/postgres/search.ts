import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { CaseRef } from '#src/domain/case.ts'
import type { AgendaItem } from '#src/domain/meeting.ts'
import type { KnownFollowUp, KnownItem, KnownSnapshot } from '../derive-case-group.ts'
import { askedWords, textQuery } from '../asked.ts'
import type { Asked } from '../asked.ts'
import { caseHit, followUpHit, itemHit, meetingHit, newestHit } from '../hits.ts'
import { shares } from '../search-text.ts'
import type { MeetingRef, SearchHit, View } from '../store.ts'
import { itemsFor, meetingRefOf, standsIn, validIn } from './as-of.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { quarterOf } from './derived-rows.ts'

/** Puts the words of new items where they are found at once; until then each search goes through all of them. */
export async function settleWords(database: Database): Promise<void> {
  await database.execute(sql`select gin_clean_pending_list('items_by_words')`)
}

/** Cases by name, then meetings by body and date, then items – by title before by text –, then follow-ups, each newest first. */
export async function search(database: Database, view: View, q: string, limit: number): Promise<SearchHit[]> {
  const words = askedWords(q)
  if (words === null) return []
  const share = shares(limit)
  const asked: Sought = { words, query: textQuery(words) }
  const cases = await findCases(database, view, asked, share.cases)
  const meetings = await findMeetings(database, view, asked, share.meetings)
  const followUps = await findFollowUps(database, view, asked, share.followUps)
  const items = await findItems(database, view, asked, limit - cases.length - meetings.length - followUps.length)
  return [...cases, ...meetings, ...items, ...followUps]
}

interface Sought {
  words: readonly Asked[]
  /** All of them, as a text query. */
  query: string
}

/**
 * Goes back in time a quarter of a year after the other until there is enough, so that a word that half of all texts
 * have is found as fast as one that few have.
 */
function newestOf(view: View, inQuarter: SQL, limit: number): SQL {
  return sql`
    select found.* from generate_series(${quarterOf(view.asOf)}::int, (
      select left(min(known_from), 4)::int * 4 + (substr(min(known_from), 6, 2)::int - 1) / 3 from meetings
    ), -1) as quarters (quarter)
    cross join lateral (${inQuarter}) found
    limit ${limit}`
}

async function findCases(database: Database, view: View, asked: Sought, limit: number): Promise<SearchHit[]> {
  const found = await rowsOf<{ snapshot: KnownSnapshot }>(
    database,
    newestOf(
      view,
      sql`select c.data as snapshot from case_snapshots c
        where c.quarter = quarters.quarter and c.words @@ ${asked.query}::tsquery and ${validIn(sql`c`, view)}
        order by c.last_event desc, c.case_id limit ${limit}`,
      limit,
    ),
  )
  return found.map(({ snapshot }) => caseHit(snapshot.ref, snapshot.lastEvent, asked.words)).toSorted(newestHit)
}

async function findMeetings(database: Database, view: View, asked: Sought, limit: number): Promise<SearchHit[]> {
  const found = await rowsOf<{ meeting: MeetingRef }>(
    database,
    sql`select ${meetingRefOf(sql`m`)} as meeting from meetings m
      where m.search @@ ${asked.query}::tsquery and ${standsIn(sql`m`, view)}
      order by m.day desc, m.id limit ${limit}`,
  )
  return found.map(({ meeting }) => meetingHit(meeting, asked.words)).toSorted(newestHit)
}

async function findItems(database: Database, view: View, asked: Sought, limit: number): Promise<SearchHit[]> {
  const byName = await itemsWhere(database, view, asked, sql`i.named @@ ${asked.query}::tsquery`, limit)
  const rest = limit - byName.length
  if (rest <= 0) return byName
  const inText = sql`i.search @@ ${asked.query}::tsquery and not i.named @@ ${asked.query}::tsquery`
  return [...byName, ...(await itemsWhere(database, view, asked, inText, rest))]
}

type ItemRow = { head: KnownItem['meeting']; item: AgendaItem; ref: CaseRef | null }

async function itemsWhere(
  database: Database,
  view: View,
  asked: Sought,
  condition: SQL,
  limit: number,
): Promise<SearchHit[]> {
  const found = await rowsOf<ItemRow>(
    database,
    sql`
      select m.head, hit.item, c.data -> 'ref' as ref
      from (${newestOf(
        view,
        sql`select i.document_id, i.meeting_id, i.position, i.data as item from items i
          where ${itemsFor(sql`i`, view.audience)} and i.quarter = quarters.quarter and ${condition}
            and ${standsIn(sql`i`, view)}
          order by i.day desc, i.meeting_id, i.number limit ${limit}`,
        limit,
      )}) hit
      join meetings m on m.document_id = hit.document_id and m.id = hit.meeting_id
      left join case_items o on o.document_id = hit.document_id and o.meeting_id = hit.meeting_id
        and o.audience = ${view.audience} and o.position = hit.position
      left join case_snapshots c on c.case_id = o.case_id and ${validIn(sql`c`, view)}`,
  )
  return found.map(({ head, item, ref }) => itemHit({ meeting: head, item }, ref, asked.words)).toSorted(newestHit)
}

async function findFollowUps(database: Database, view: View, asked: Sought, limit: number): Promise<SearchHit[]> {
  const found = await rowsOf<{ found: KnownFollowUp; ref: CaseRef }>(
    database,
    sql`
      select hit.data as found, c.data -> 'ref' as ref
      from (${newestOf(
        view,
        sql`select f.data, f.case_id from follow_ups f
          where f.quarter = quarters.quarter and f.search @@ ${asked.query}::tsquery and ${validIn(sql`f`, view)}
          order by f.date desc, f.meeting_id, f.id limit ${limit}`,
        limit,
      )}) hit
      join case_snapshots c on c.case_id = hit.case_id and ${validIn(sql`c`, view)}`,
  )
  return found.map((row) => followUpHit(row.found, row.ref, asked.words)).toSorted(newestHit)
}
