import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { Messages } from '#src/i18n/da.ts'
import type { Formats } from '#src/i18n/format.ts'

/** What a change is told with. */
export type LogWords = Pick<Messages, 'audit' | 'agenda' | 'common'>

/** The words of a record that may have none for a key. */
const worded = (words: Record<string, string>, key: unknown): string | null =>
  typeof key === 'string' && Object.hasOwn(words, key) ? (words[key] ?? null) : null

/** What a change was, as a sentence: «Mette Holm satte opfølgningen «Indhent tal» til udført». */
export function sentenceOf({ by, kind, action, subject, after }: AuditAnswer, words: LogWords): string {
  const { audit, common } = words
  const named = subject === null ? '' : kind === 'agenda' || kind === 'import' ? subject : audit.quoted(subject)
  const what = `${audit.thing[kind]} ${named}`.trim()
  const status = kind === 'follow-up' ? worded(common.followUpStatus, after?.status) : null
  if (status !== null) return after?.status === 'open' ? audit.opened(by, what) : audit.setTo(by, what, status)
  if (kind === 'import') return action === 'removed' ? audit.samplesCleared(by) : audit.imported(by, named)
  if (kind === 'pipeline' && action === 'added') return audit.onBoard(by, what)
  if (kind === 'pipeline' && action === 'removed') return audit.offBoard(by, what)
  if (kind === 'agenda' && action === 'added') return audit.agendaBegun(by, what)
  return audit.sentence(by, audit.did[action], what)
}

export interface ShownChange {
  name: string
  before: string
  after: string
}

const isoDay = /^\d{4}-\d\d-\d\d$/

type Value = NonNullable<AuditAnswer['after']>[string] | undefined

function shown(name: string, value: Value, words: LogWords, format: Formats): string {
  const { audit, agenda, common } = words
  if (isNothing(value)) return audit.nothing
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? audit.yes : audit.no
  const known: Record<string, Record<string, string>> = {
    status: common.followUpStatus,
    outcome: common.outcome,
    kind: agenda.kind,
    readiness: agenda.readiness,
    stage: common.stage,
  }
  const text = String(value)
  return worded(known[name] ?? {}, value) ?? (isoDay.test(text) ? format.shortDate(text) : text)
}

const isNothing = (value: Value) => value === null || value === undefined || value.toString() === ''

/**
 * The fields that changed, as they were and are. A field of an item of an agenda is named by the item too: `id.note`; of
 * an agenda that was begun, the titles of its items say enough.
 */
export function changesOf({ before, after }: AuditAnswer, words: LogWords, format: Formats): ShownChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names
    .filter((field) =>
      before === null
        ? !isNothing(after?.[field]) && !field.includes('.')
        : (before[field] ?? null) !== null || (after?.[field] ?? null) !== null,
    )
    .map((field) => {
      const name = field.split('.').at(-1) ?? field
      return {
        name: worded(words.audit.fields, name) ?? name,
        before: shown(name, before?.[field], words, format),
        after: shown(name, after?.[field], words, format),
      }
    })
}
