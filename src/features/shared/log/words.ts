import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { Messages } from '#src/i18n/da.ts'
import type { Formats } from '#src/i18n/format.ts'
import { moveOf, type ToldOf } from './of-case.ts'

/** What a change is told with. */
export type LogWords = Pick<Messages, 'audit' | 'agenda' | 'common'>

/** The words of a record that may have none for a key. */
const worded = (words: Record<string, string>, key: unknown): string | null =>
  typeof key === 'string' && Object.hasOwn(words, key) ? (words[key] ?? null) : null

/** The meeting that a change of an agenda is of, by what the agenda was called: its body and its day. */
export function meetingOf({
  kind,
  subject,
}: Pick<AuditAnswer, 'kind' | 'subject'>): { body: string; date: string } | null {
  const [, body, date] = (kind === 'agenda' && /^(.+) (\d{4}-\d\d-\d\d)$/.exec(subject ?? '')) || []
  return body && date ? { body, date } : null
}

function nameOf(entry: AuditAnswer, { audit }: LogWords, format: Formats): string {
  const { kind, subject } = entry
  const meeting = meetingOf(entry)
  if (meeting) return `${meeting.body} ${format.shortDate(meeting.date)}`
  return kind === 'import' ? (subject ?? '') : audit.quoted(subject ?? '')
}

/**
 * What a change was, as a sentence: »Mette Holm satte opfølgningen »Indhent tal« til udført«. `of` a case, an agenda
 * is said to have got it or lost it.
 */
export function sentenceOf(entry: AuditAnswer, words: LogWords, format: Formats, of?: ToldOf): string {
  const { by, kind, action, subject, before, after } = entry
  const { audit, common } = words
  const named = subject === null ? '' : nameOf(entry, words, format)
  const what = `${audit.thing[kind]} ${named}`.trim()
  const move = of ? moveOf(entry, of) : null
  if (move !== null) return audit.agendaMoves[move](by, what)
  const status = kind === 'follow-up' ? worded(common.followUpStatus, after?.status) : null
  if (status !== null) return after?.status === 'open' ? audit.opened(by, what) : audit.setTo(by, what, status)
  if (kind === 'import') return action === 'removed' ? audit.samplesCleared(by) : audit.imported(by, named)
  if (kind === 'pipeline' && action === 'added') return audit.onBoard(by, what)
  if (kind === 'pipeline' && action === 'removed') return audit.offBoard(by, what)
  if (kind === 'pipeline') return audit.boardUndone(by, what, before?.member === true)
  if (kind === 'agenda' && action === 'added') return audit.agendaBegun(by, what)
  if (isConfirmation(entry)) return audit.confirmed(by, what)
  return audit.sentence(by, audit.did[action], what)
}

/**
 * Whether what was read was found right. The log has follow-ups by their texts alone, and two lists of the same texts
 * may differ in whom they ask, or by when.
 */
const isConfirmation = ({ kind, action, before, after }: AuditAnswer): boolean =>
  kind === 'correction' &&
  action === 'changed' &&
  Object.keys(after ?? {}).every((field) => field !== 'followUps' && isSame(before?.[field], after?.[field]))

export interface ShownChange {
  name: string
  /** Null where nothing is to be struck out: nothing was there before, or the same. */
  before: string | null
  after: string
}

const isoDay = /^\d{4}-\d\d-\d\d$/

type Value = NonNullable<AuditAnswer['after']>[string] | undefined

function shown(name: string, value: Value, words: LogWords, format: Formats): string {
  const { audit, agenda, common } = words
  if (isNothing(value)) return audit.nothing
  if (Array.isArray(value)) return value.map((each) => each || agenda.untitled).join(', ')
  if (typeof value === 'boolean') return value ? audit.yes : audit.no
  const known: Record<string, Record<string, string>> = {
    status: common.followUpStatus,
    outcome: common.outcome,
    kind: agenda.kind,
    readiness: agenda.readiness,
  }
  const text = String(value)
  return worded(known[name] ?? {}, value) ?? (isoDay.test(text) ? format.shortDate(text) : text)
}

const isSame = (a: Value, b: Value) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isNothing = (value: Value) => value === null || value === undefined || value.toString() === ''

/**
 * The fields that changed, as they were and are, by what their screen calls them. A field of an item of an agenda is
 * named by the item too: `id.note`; of an item that came or went, its title among the others says enough, and so does
 * the sentence of what was put on the board.
 */
export function changesOf({ kind, before, after }: AuditAnswer, words: LogWords, format: Formats): ShownChange[] {
  if (kind === 'pipeline') return []
  const fields: Record<string, string> =
    kind === 'agenda' ? { ...words.audit.fields, ...words.agenda.fields } : words.audit.fields
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !isNothing(before?.[field]) || !isNothing(after?.[field]))
    .filter((field) => !field.includes('.') || !cameOrWent(field, before, after))
    .map((field) => {
      const name = field.split('.').at(-1) ?? field
      return {
        name: worded(fields, name) ?? name,
        before:
          before === null || isSame(before[field], after?.[field]) ? null : shown(name, before[field], words, format),
        after: shown(name, after?.[field], words, format),
      }
    })
}

/** Whether the item of a field is on the agenda on one side only: it has no title, not even an empty one, on the other. */
function cameOrWent(field: string, before: AuditAnswer['before'], after: AuditAnswer['after']): boolean {
  const title = `${field.slice(0, field.lastIndexOf('.'))}.title`
  return before?.[title] === null || after?.[title] === null || before === null || after === null
}
