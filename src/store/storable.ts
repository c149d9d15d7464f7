import type { DocumentReading } from '#src/domain/reading.ts'

/** What no Postgres text can hold: U+0000, and half a surrogate pair. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * The reading with U+FFFD for each character that cannot be kept, in memory as in a database, so that both answer
 * alike. Every `where` still points right, since no text changes its length.
 */
export function storable(reading: DocumentReading): DocumentReading {
  return cleaned(reading)
}

function cleaned<T>(value: T): T
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(unstorable, '\uFFFD')
  if (Array.isArray(value)) return value.map((each: unknown) => cleaned(each))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]))
}
