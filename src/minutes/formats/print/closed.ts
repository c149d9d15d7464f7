/**
 * How minutes mark what was dealt with behind closed doors (`minutes-formats.md`, Closed items). A
 * title that merely contains the word («Lukket bebyggelse», «Midlertidig lukning») is open.
 */
const closedTitles = [
  /^\(?lukke(?:t|de)\)?\s*$/i,
  /^\(?lukket\)?\s*[:–-]/i,
  /^\(lukket\)/i,
  /^lukke(?:t|de) (?:punkt|sag|møde|dagsordenspunkt|punkter|sager)\b/i,
  /[-–:]\s*lukket (?:punkt|sag|dagsordenspunkt)\.?$/i,
  /[-–:]\s*LUKKET$/,
  /\((?:punktet er |sagen er )?lukket(?: [^)]{0,60})?\)\s*\.?\s*$/i,
]

/** Whether a title says its item is closed. */
export function isClosedTitle(title: string): boolean {
  return closedTitles.some((pattern) => pattern.test(title.trim()))
}

const longestMark = 60

/** A marker alone on a line of an item's head: *Lukket punkt*, *Åben sag*; null when the line is none. */
export function markerOf(line: string): 'open' | 'closed' | null {
  if (line.length > longestMark) return null
  if (
    /^\(?(?:dagsordenspunktet er |punktet er |sagen er )?lukket(?: (?:punkt|sag|dagsordenspunkt))?\)?[.:]?$/i.test(line)
  )
    return 'closed'
  return /^\(?(?:åben|åbent)(?: (?:punkt|sag|dagsordenspunkt))?\)?[.:]?$/i.test(line) ? 'open' : null
}

/** A line over a group of items: *Åbne punkter*, *Lukkede sager*, *For lukkede døre*. */
export function groupOf(line: string): 'open' | 'closed' | null {
  if (line.length > longestMark) return null
  const name = line.replace(/^[A-D]\s?[.):]\s*/, '').replace(/\s*:$/, '')
  if (
    /^(?:lukkede? (?:punkter|sager|møde|dagsorden|del)|(?:sager )?for lukkede døre|punkter for lukkede døre|lukket dagsorden)$/i.test(
      name,
    )
  )
    return 'closed'
  return /^(?:åb(?:ne|en|ent) (?:punkter|sager|møde|dagsorden|del)|(?:sager )?for åbne døre|punkter for åbne døre)$/i.test(
    name,
  )
    ? 'open'
    : null
}
