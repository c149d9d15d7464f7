import type { Problem, Where } from '#src/domain/meeting.ts'
import { problems } from '#src/i18n/da/problems.ts'

/** What can be wrong with a document. None of the words holds content. */
export type ProblemCode = keyof typeof problems

/** An error: the document, or a meeting in it, could not be read. */
export function failure(code: ProblemCode): Problem {
  return { severity: 'error', code, message: problems[code], where: null }
}

/** A warning about one place in what was read. */
export function warning(code: ProblemCode, where: Where | null): Problem {
  return { severity: 'warning', code, message: problems[code], where }
}

/** The source no longer has a field the reader needs; only the field's name is told. */
export function sourceChanged(field: string): Problem {
  const message = `Kilden har ændret form: feltet ${field} mangler eller har fået et andet indhold.`
  return { severity: 'error', code: 'source-changed', message, where: null }
}
