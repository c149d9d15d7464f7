import { sql } from 'drizzle-orm'
import type { Audience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import type { Suggestion } from '#src/domain/follow-up.ts'
import { suggestionFor } from '#src/domain/follow-ups.ts'
import type { AgendaItem } from '#src/domain/meeting.ts'
import { subjectWords } from '#src/domain/titles.ts'
import type { KnownFollowUp, KnownItem } from '../derive-case-group.ts'
import { knownItems } from '../known-items.ts'
import { audiences } from '../reshape.ts'
import type { MeetingVersion } from '../versions.ts'
import { itemsFor } from './as-of.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import type { followUps } from './schema.ts'
import { alikeFrom, alikes, numberLexeme } from './derived-rows.ts'

/**
 * Which item may have answered a follow-up is the domain's to say (`suggestionFor`). Words and numbers only narrow down
 * what it is asked of, never so far that it would have said yes to something left out. So a suggestion is looked for
 * once, when the follow-up or the item that may answer it comes in, and not each time a list is shown.
 */
export async function suggestAnswers(
  database: Database,
  changed: readonly MeetingVersion[],
  stand: readonly MeetingVersion[],
): Promise<void> {
  await forgetAnswersIn(database, changed)
  for (const version of stand) {
    if (version.meeting.kind !== 'minutes' || version.knownTo !== null) continue
    for (const audience of audiences) await answerFrom(database, version, audience)
  }
  await answerUnsought(database)
}

/** Nothing can have answered what is asked of a body that has not met since: most of what comes in, and sought no more. */
export async function withSought(database: Database, rows: readonly NewFollowUp[]): Promise<NewFollowUp[]> {
  const bodies = [...new Set(rows.map(({ answeredBy }) => answeredBy))]
  const met = await rowsOf<{ body: string; last: string | null }>(
    database,
    sql`select asked.body, (select max(m.day) from meetings m where m.body_id = asked.body) as last
      from unnest(${sql.param(bodies)}::text[]) as asked (body)`,
  )
  const last = new Map(met.map(({ body, last: day }) => [body, day ?? '']))
  return rows.map((row) => ({ ...row, sought: (last.get(row.answeredBy) ?? '') <= row.date }))
}

/** Seeks the answer of one follow-up anew. */
export async function seekAnswer(database: Database, id: string): Promise<void> {
  await database.execute(sql`update follow_ups set sought = false where id = ${id}`)
  await answerUnsought(database)
}

/** What was answered by a meeting that says otherwise now is to be sought anew. */
async function forgetAnswersIn(database: Database, changed: readonly MeetingVersion[]): Promise<void> {
  const ids = [...new Set(changed.map(({ meeting }) => meeting.id))]
  await database.execute(
    sql`update follow_ups set sought = false where suggestion ->> 'meetingId' = any(${sql.param(ids)})`,
  )
}

type FollowUpRow = {
  validFrom: string
  answeredBy: string
  audience: Audience
  found: KnownFollowUp
  refused: Suggestion[] | null
}

/** The items that people have refused as the answer of a follow-up `f`. */
const refused = sql`(select fields -> 'refused' from follow_up_changes where follow_up_id = f.id
  order by version desc limit 1)`

type NewFollowUp = typeof followUps.$inferInsert

/** What those minutes may have answered, where nothing before them has. */
async function answerFrom(database: Database, version: MeetingVersion, audience: Audience): Promise<void> {
  const items = knownItems(version, audience)
  const query = [...new Set(items.flatMap(({ item }) => treatedBy(item)))].join(' | ')
  if (query === '') return
  const { body, startsAt } = version.meeting
  const waiting = await rowsOf<FollowUpRow>(
    database,
    sql`select audience, valid_from as "validFrom", answered_by as "answeredBy", data as found,
        ${refused} as refused from follow_ups f
      where audience = ${audience} and answered_by = ${bodyId(body)} and words @@ ${query}::tsquery and sought
        and date < ${dayOf(startsAt)} and (suggestion is null or suggestion ->> 'date' > ${dayOf(startsAt)})`,
  )
  for (const row of waiting) {
    const suggestion = suggestionFor(row.found, items, row.refused ?? [])
    if (suggestion) await put(database, row, suggestion)
  }
}

/** What came in just now, or lost its answer, is sought in all the minutes after it. */
async function answerUnsought(database: Database): Promise<void> {
  const unsought = await rowsOf<FollowUpRow & { late: boolean }>(
    database,
    sql`select audience, valid_from as "validFrom", answered_by as "answeredBy", data as found,
        ${refused} as refused,
        exists (select from meetings m where m.body_id = f.answered_by and m.day > f.date) as late
      from follow_ups f where not sought order by id`,
  )
  for (const row of unsought) {
    if (row.late) await put(database, row, suggestionFor(row.found, await candidates(database, row), row.refused ?? []))
  }
  await database.execute(sql`update follow_ups set sought = true, suggestion = null where not sought`)
}

async function put(database: Database, row: FollowUpRow, suggestion: Suggestion | null): Promise<void> {
  await database.execute(sql`
    update follow_ups set sought = true, suggestion = ${suggestion && JSON.stringify(suggestion)}::jsonb
    where audience = ${row.audience} and id = ${row.found.id} and valid_from = ${row.validFrom}`)
}

async function candidates(database: Database, { audience, answeredBy, found }: FollowUpRow): Promise<KnownItem[]> {
  const asked = alikes(`${found.text} ${found.quote}`).filter(
    (front) => front.length >= alikeFrom || subjectWords(front).length > 0,
  )
  const query = [...asked, ...numberLexeme(found.case.number)].map(quoted).join(' | ')
  if (query === '') return []
  const rows = await rowsOf<{ head: KnownItem['meeting']; item: AgendaItem; position: number }>(
    database,
    sql`
      select m.head, i.data - 'sections' as item, i.position
      from items i
      join meetings m on m.document_id = i.document_id and m.id = i.meeting_id
      where ${itemsFor(sql`i`, audience)} and i.body_id = ${answeredBy} and i.subject @@ ${query}::tsquery
        and i.day > ${found.askedOn} and i.kind = 'minutes' and i.known_to is null
      order by m.starts_at, m.id, i.position`,
  )
  return rows.map(({ head, item, position }) => ({
    meeting: head,
    item: { ...item, sections: [] },
    position,
    knownTo: null,
    followUpIds: [],
    own: [],
  }))
}

/** What must stand in a follow-up for the item to treat its matter: its case number, or two of its words if it has two. */
function treatedBy({ title, caseNumber }: AgendaItem): string[] {
  const words = subjectWords(title).flatMap(alikes).map(quoted)
  const pairs = words.flatMap((word, index) => words.slice(index + 1).map((other) => `(${word} & ${other})`))
  return [...(pairs.length === 0 ? words : pairs), ...numberLexeme(caseNumber).map(quoted)]
}

/** They are letters, digits and `#` and `-` only, so that quotes suffice. */
const quoted = (word: string) => `'${word}'`
