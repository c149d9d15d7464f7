import type { Range } from '../outline.ts'
import { findBodies, properName } from './body-names.ts'
import { type DateContext, findDates } from './dates.ts'

/** A line that cites one treatment: which body, when, as which item. */
export interface Citation {
  body: string | null
  date: string | null
  itemNumber: string | null
}

/** A citation with the range of its line or lines, and of the text that belongs to it. */
export interface CitedBlock extends Citation {
  heading: Range
  range: Range
}

/** Words a citation may hold beside its body, date and item number. */
const filler =
  /(?<!\p{L})(?:beslutning(?:er)?|fra|for|i|den|d\.?|møde(?:t)?|ordinært|ekstraordinært|dagsorden(?:en)?|behandlet|behandling|af|på|punkt(?:et)?|pkt\.?|sag|nr\.?|dagsordenspunkt|punktnummer|udvalg|dato|kl\.?|\d{1,2}[.:]\d{2}|19\d\d|20\d\d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|referat|åben|åbent|lukket|byrådsperioden)(?!\p{L})/giu
const itemNumber = /(?:punkt(?:nummer)?|pkt\.?|sag\s*(?:nr\.?)?|nr\.)\s*:?\s*(\d{1,3}[a-z]?)/iu
/** A line longer than this is prose. */
const longest = 160

/**
 * Reads a line as a citation: `08-03-2022 Økonomiudvalget`, `Teknisk Udvalg, 03-04-2019, pkt. 42`,
 * `Beslutning i Byrådet den 16. marts 2026`, `Byrådet 18.6.2014 (sag nr. 8)`. It is one when nothing
 * but the body, the date, the number and words like *møde* stands there. Known bodies (the meeting's
 * own) need not look like a body's name. Null for any other line.
 */
export function readCitation(line: string, context: DateContext, knownBodies: string[] = []): Citation | null {
  if (line.length > longest || !/\d/.test(line)) return null
  const dates = findDates(line, context)
  const known = knownBodies.filter((body) => body !== '' && line.toLowerCase().includes(body.toLowerCase()))
  const bodies = findBodies(line)
  if (dates.length !== 1 || (bodies.length === 0 && known.length === 0)) return null
  const number = itemNumber.exec(line)
  const spans = [...dates, ...bodies]
  let rest = line
    .split('')
    .map((letter, at) => (spans.some((span) => at >= span.start && at < span.end) ? ' ' : letter))
    .join('')
  for (const body of known) rest = rest.replaceAll(new RegExp(escape(body), 'giu'), ' ')
  if (number) rest = rest.replace(number[0], ' ')
  if (/\p{L}/u.test(rest.replaceAll(filler, ' ').replaceAll(filler, ' '))) return null
  return { body: known[0] ?? bodies[0]?.name ?? null, date: dates[0]?.iso ?? null, itemNumber: number?.[1] ?? null }
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The text before the first citation, and a block for each. */
export function citedBlocks(
  text: string,
  range: Range,
  context: DateContext,
  knownBodies: string[] = [],
): { lead: Range; blocks: CitedBlock[] } {
  const found: (Citation & { heading: Range })[] = []
  for (const line of linesOf(text, range)) {
    const words = text.slice(line.start, line.end)
    const field = readField(words, context)
    const citing = citingPart(words)
    const citation = field ?? readCitation(citing, context, knownBodies)
    if (!citation) continue
    if (!field) line.end = line.start + citing.length
    const last = found.at(-1)
    if (field && last && continues(text, last, line)) {
      last.body ??= field.body
      last.date ??= field.date
      last.itemNumber ??= field.itemNumber
      last.heading.end = line.end
    } else found.push({ ...citation, heading: line })
  }
  const blocks = found.map((citation, at) => ({
    ...citation,
    range: { start: citation.heading.end, end: found[at + 1]?.heading.start ?? range.end },
  }))
  return { lead: { start: range.start, end: found[0]?.heading.start ?? range.end }, blocks }
}

/** *Teknisk Udvalg den 19-06-2018: Udsat.*: the decision may stand on the line that cites it. */
function citingPart(line: string): string {
  return /^[^:]{0,120}\d{4}[^:]{0,30}:(?=\s+\S)/u.exec(line)?.[0] ?? line
}

/** Aarhus's form: *Udvalg:*, *Dato:* and *Punktnummer:* each on a line of its own. */
function readField(line: string, context: DateContext): Citation | null {
  const field = /^\s*(udvalg|forum|dato|mødedato|punktnummer|punkt(?:\s?nr\.?)?|sag\s?nr\.?)\s*:\s*(\S.*)$/iu.exec(line)
  if (!field) return null
  const [, label = '', value = ''] = field
  if (/^(?:udvalg|forum)$/iu.test(label)) return { body: properName(value), date: null, itemNumber: null }
  if (/dato$/iu.test(label)) return { body: null, date: findDates(value, context)[0]?.iso ?? null, itemNumber: null }
  return { body: null, date: null, itemNumber: /^\d{1,3}[a-z]?/u.exec(value)?.[0] ?? null }
}

/** A field line right after another belongs to the same entry, until a new body begins the next. */
function continues(text: string, last: Citation & { heading: Range }, line: Range): boolean {
  const startsAnew = /^\s*(?:udvalg|forum)\s*:/iu.test(text.slice(line.start, line.end))
  return !startsAnew && text.slice(last.heading.end, line.start).trim() === ''
}

function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = []
  let start = range.start
  for (const raw of text.slice(range.start, range.end).split('\n')) {
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') lines.push({ start: start + lead, end: start + raw.trimEnd().length })
    start += raw.length + 1
  }
  return lines
}
