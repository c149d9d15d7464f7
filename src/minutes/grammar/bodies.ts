import type { BodyKind } from '#src/domain/body.ts'

/** The kind of a body by its name. */
export function kindOfBody(name: string): BodyKind {
  if (/direktion/i.test(name)) return 'executive'
  if (/byråd|kommunalbestyrelse/i.test(name)) return 'council'
  if (/økonomiudvalg|magistrat/i.test(name)) return 'finance-committee'
  if (/opgaveudvalg|§\s*17/i.test(name)) return 'task-committee'
  if (/chefforum|ledergruppe/i.test(name)) return 'management-forum'
  if (/råd$|nævn$/i.test(name)) return 'advisory'
  return /udvalg/i.test(name) ? 'committee' : 'other'
}
