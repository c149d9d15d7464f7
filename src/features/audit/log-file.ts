import { danishTime } from '#src/domain/danish-clock.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { Formats } from '#src/i18n/format.ts'
import { changesOf, sentenceOf, type LogWords } from '#src/features/shared/log/words.ts'

/** The log as a file that a spreadsheet opens: who, when, what, from what to what. */
export async function logFile(entries: readonly AuditAnswer[], words: LogWords, format: Formats): Promise<Blob> {
  const { csvOf } = await import('#src/api/csv.ts')
  const { at, by, what, details, cases } = words.audit.csvColumns
  const rows = entries.map((entry) => [
    danishTime(entry.at),
    entry.by,
    sentenceOf(entry, words, format),
    changesOf(entry, words, format)
      .map((change) => `${change.name}: ${change.before === null ? '' : `${change.before} → `}${change.after}`)
      .join('; '),
    entry.caseIds.join(', '),
  ])
  return new Blob([csvOf([at, by, what, details, cases], rows)], { type: 'text/csv;charset=utf-8' })
}
