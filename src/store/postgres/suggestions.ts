import { sql } from 'drizzle-orm'
import type { Audience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { suggestionFor } from '#src/domain/follow-ups.ts'
import type { AgendaItem } from '#src/domain/meeting.ts'
import { subjectWords } from '#src/domain/titles.ts'
import type { KnownFollowUp, KnownItem } from '../derive-case-group.ts'
import type { MeetingVersion } from '../versions.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { lexemes, numberLexeme } from './derived-rows.ts'

/**
 * Which item may have answered a follow-up is the domain's to say (`suggestionFor`). Words and numbers only narrow down
 * what it is asked of, never so far that it would have said yes to something left out. So a suggestion is looked for
 * once, when the follow-up or the item that may answer it comes in, and not each time a list is shown.
 */
export async function suggestAnswers(database: Database, changed: readonly MeetingVersion[]): Promise<void> {
  await seekAgain(database, changed)
  for (const minutes of changed) if (minutes.meeting.kind === 'minutes') await seekIn(database, minutes)
  const unsought = await rowsOf<UnsoughtRow>(
    database,
    sql`select audience, valid_from as "validFrom", answered_by as "answeredBy", data as found from follow_ups
      where not sought order by id`,
  )
  for (const row of unsought) {
    const suggestion = suggestionFor(row.found, await candidates(database, row))
    await database.execute(sql`
      update follow_ups set sought = true, suggestion = ${suggestion && JSON.stringify(suggestion)}::jsonb
      where audience = ${row.audience} and id = ${row.found.id} and valid_from = ${row.validFrom}`)
  }
}

type UnsoughtRow = { audience: Audience; validFrom: string; answeredBy: string; found: KnownFollowUp }

/** What was answered by a meeting that says otherwise now. */
async function seekAgain(database: Database, changed: readonly MeetingVersion[]): Promise<void> {
  const ids = [...new Set(changed.map(({ meeting }) => meeting.id))]
  await database.execute(
    sql`update follow_ups set sought = false where suggestion ->> 'meetingId' = any(${sql.param(ids)})`,
  )
}

/** What those minutes may have answered, and nothing before them has. */
async function seekIn(database: Database, { meeting }: MeetingVersion): Promise<void> {
  const day = dayOf(meeting.startsAt)
  const titles = meeting.items.flatMap(({ title }) => subjectWords(title))
  const numbers = meeting.items.flatMap(({ caseNumber }) => numberLexeme(caseNumber))
  const query = anyOf(titles.flatMap(lexemes), numbers)
  if (query === '') return
  await database.execute(sql`
    update follow_ups set sought = false
    where audience in ('all', 'open')
      and answered_by = ${bodyId(meeting.body)}
      and words @@ ${query}::tsquery
      and date < ${day}
      and (suggestion is null or suggestion ->> 'date' >= ${day})`)
}

async function candidates(database: Database, { audience, answeredBy, found }: UnsoughtRow): Promise<KnownItem[]> {
  const asked = lexemes(`${found.text} ${found.quote}`)
  const query = anyOf(
    asked.filter((word) => word.length >= alikeFrom || subjectWords(word).length > 0),
    numberLexeme(found.case.number),
  )
  if (query === '') return []
  const rows = await rowsOf<{ head: KnownItem['meeting']; item: AgendaItem; position: number }>(
    database,
    sql`
      select m.head, i.data - 'sections' as item, i.position
      from items i
      join meetings m on m.document_id = i.document_id and m.id = i.meeting_id
      where i.audience = ${audience} and i.body_id = ${answeredBy} and i.subject @@ ${query}::tsquery
        and i.day > ${found.item.date} and i.kind = 'minutes' and i.known_to is null
      order by m.starts_at, m.id, i.position`,
  )
  return rows.map(({ head, item, position }) => ({
    meeting: head,
    item: { ...item, sections: [] },
    position,
    knownTo: null,
    followUpIds: [],
  }))
}

/** Words of so many letters are alike from the front (domain: titles.ts); shorter ones are alike when they are the same. */
const alikeFrom = 5

/** A query that any text fits that has a word like one of these. */
function anyOf(words: readonly string[], whole: readonly string[]): string {
  const fronts = words.map((word) => (word.length < alikeFrom ? `'${word}'` : `'${word.slice(0, alikeFrom)}':*`))
  return [...new Set([...fronts, ...whole.map((word) => `'${word}'`)])].join(' | ')
}
