import type { AgendaContent, AgendaDraft, DraftItem } from '#src/domain/agenda.ts'
import { plain } from '#src/domain/agenda-merge.ts'
import { changedFields } from '#src/domain/audit.ts'
import type { AuditNote, AuditValues } from '#src/domain/audit.ts'

/** What the log says of a change to a draft, in the transaction that makes it. */

/** What a draft holds in the log's flat form: its items in order, and each item's own fields under its id. */
function valuesOf({ body, date, time, place, items, leftOut }: AgendaContent): AuditValues {
  const titles = { items: items.map(({ title }) => title), leftOut: leftOut.map(({ title }) => title) }
  return { body, date, time, place, ...titles, ...Object.assign({}, ...items.map(fieldsOf)) }
}

function fieldsOf({ id, kind, presenter, minutes, note, closed, readiness, title }: DraftItem): AuditValues {
  const fields = { title, kind, presenter, minutes, note, closed, readiness }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${id}.${name}`, value]))
}

const empty: AuditValues = {}

/** The cases that came on the draft, went, were left out or taken back, or whose fields were changed. */
function casesTouched(before: AgendaDraft | null, after: AgendaDraft | null): string[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((caseId) => was.get(caseId) !== is.get(caseId))
}

/** What a draft has of each case. Fields are put in one order: Postgres gives them back in its own. */
function placesOf(draft: AgendaDraft | null): Map<string, string> {
  const { items, leftOut } = draft ? plain(draft) : { items: [], leftOut: [] }
  const places = new Map<string, string>()
  for (const each of [...items, ...leftOut])
    if (each.caseId !== null) places.set(each.caseId, `${places.get(each.caseId) ?? ''}${JSON.stringify(each)}`)
  return places
}

/** `before` is null for a draft that was begun, `after` for one that was taken away. */
export function agendaNote(
  before: AgendaDraft | null,
  after: AgendaDraft | null,
  { by, at }: { by: string; at: string },
): AuditNote {
  const draft = after ?? before
  if (!draft) throw new Error('a note is of something')
  const values = changedFields(before ? valuesOf(before) : empty, after ? valuesOf(after) : empty)
  return {
    by,
    at,
    kind: 'agenda',
    action: before === null ? 'added' : after === null ? 'removed' : 'changed',
    subject: `${draft.body} ${draft.date}`,
    agendaId: draft.id,
    caseIds: casesTouched(before, after),
    version: draft.version,
    before: before && values.before,
    after: after && values.after,
  }
}
