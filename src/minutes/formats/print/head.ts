import { bodyKindOf } from '#src/domain/body.ts'
import { findDates, findTimes, type FoundDate } from '#src/minutes/grammar/dates.ts'
import type { Outline } from '#src/minutes/outline.ts'
import type { Line } from './lines.ts'

/** What stands before the items: which body met, when and where, and who came. */
export type MeetingHead = Omit<Outline, 'items' | 'range'> & {
  /** A whole meeting behind closed doors: *Lukket referat*. */
  closed: boolean
}

/** What a label of the head tells. */
type Label = 'date' | 'time' | 'body' | 'place' | 'participants' | 'absent' | 'other'
/** A value stands after its label or on the lines under it. */
const labels: readonly { label: Label; words: string }[] = [
  { label: 'date', words: 'mødedato, dato, møde den, mødedag' },
  { label: 'time', words: 'mødetidspunkt, tidspunkt, tid, mødets start, starttidspunkt, mødet begyndt' },
  { label: 'body', words: 'udvalg, forum, mødeforum, råd' },
  { label: 'place', words: 'mødested, sted, lokale, mødelokale' },
  {
    label: 'participants',
    words: 'mødedeltagere, mødedeltager, deltagere, medlemmer, til stede, tilstede, fremmødte, mødt, deltog',
  },
  {
    label: 'absent',
    words: 'fraværende, afbud, ikke til stede, fraværende med afbud, fraværende medlemmer, afbud fra',
  },
  {
    label: 'other',
    words:
      'mødets slut, mødet hævet, mødet slut, sluttidspunkt, bemærkninger, referent, formand, mødeleder, indholdsfortegnelse, ordstyrer, gæster',
  },
]

const labelled = labels
  .flatMap(({ label, words }) => words.split(', ').map((word) => ({ label, word })))
  .toSorted((a, b) => b.word.length - a.word.length)

const documentWord =
  /\b(?:mødereferat|beslutningsreferat|referat|tillægsdagsorden|tillægsreferat|dagsorden|beslutningsprotokol|protokol|mødeprotokol|udskrift)\b/i
const documentWords = new RegExp(documentWord, 'gi')
/** *REFERAT Direktionen d. 28-01-2025*, *Referat fra møde i Byrådet den 12. marts 2014* */
const leadIn =
  /^(?:(?:fra|for|af|til|over)\s+)?(?:(?:det|et)\s+)?(?:(?:ordinær|ekstraordinær|åbent?|lukket)t?e?\s+)*(?:(?:møde|mødet)\s+(?:nr\.?\s*\d+\s+)?(?:i|for|med)\s+)?/i

/** Reads the head from the lines before the first item; null where no body or no day is told. */
export function readHead(lines: readonly Line[]): MeetingHead | null {
  const values = labelValues(lines)
  const titled = lines.find((line) => documentWord.test(line.text) && line.text.length < 200)
  if (!titled && !values.date) return null
  const body = bodyIn(lines, values)
  const day = dayIn([values.date, titled?.text, ...lines.map((line) => line.text)])
  if (!body || !day) return null
  return {
    body,
    date: day,
    time: clockIn([values.date, values.time, ...lines.map((line) => line.text)]),
    place: values.place ?? null,
    participants: namesIn(values.participants),
    absent: namesIn(values.absent),
    calledMinutes: /referat|protokol/i.test(titled?.text ?? ''),
    closed: /\blukket (?:referat|dagsorden|møde)/i.test(titled?.text ?? ''),
  }
}

function labelValues(lines: readonly Line[]): Partial<Record<Label, string>> {
  const values: Partial<Record<Label, string>> = {}
  let open: Label | null = null
  for (const line of lines) {
    const found = labelOf(line.text)
    if (found) {
      open = found.label
      if (values[open] === undefined && found.value !== '') values[open] = found.value
    } else if (open && (line.blanksBefore === 0 || values[open] === undefined)) {
      values[open] = values[open] === undefined ? line.text : `${values[open]}${isList(open) ? '; ' : ' '}${line.text}`
    } else open = null
  }
  return values
}

const isList = (label: Label) => label === 'participants' || label === 'absent'

function labelOf(line: string): { label: Label; value: string } | null {
  const folded = line.toLowerCase()
  const found = labelled.find(
    ({ word }) => folded.startsWith(word) && /^(?:\s*:|\s+\S|\s*$)/.test(folded.slice(word.length)),
  )
  if (!found) return null
  const rest = line.slice(found.word.length)
  // «Udvalg for Kultur», «Deltagere i projektet» are words of a text unless a colon says otherwise.
  const hasColon = /^\s*:/.test(rest)
  if (needsColon.has(found.word) && !hasColon) return null
  // «Mødelokale 2» is the place itself.
  if (found.word === 'mødelokale' && !hasColon) return { label: found.label, value: line }
  return { label: found.label, value: rest.replace(/^\s*:?\s*/, '') }
}

const needsColon: ReadonlySet<string> = new Set([
  'udvalg',
  'forum',
  'råd',
  'tid',
  'deltog',
  'mødt',
  'sted',
  'dato',
  'formand',
  'bemærkninger',
  'lokale',
  'gæster',
])

/** The body: as the title names it, under its label, or on a line of its own. */
function bodyIn(lines: readonly Line[], values: Partial<Record<Label, string>>): string | null {
  const titled = lines.filter((line) => documentWord.test(line.text)).map((line) => bodyOfTitle(line.text))
  const alone = lines
    .filter((line) => !labelOf(line.text) && !documentWordFirst.test(line.text))
    .map((line) => bodyOfLine(line.text))
  return values.body ?? [...titled, ...alone].find((name) => name !== null) ?? null
}

function bodyOfTitle(line: string): string | null {
  const word = [...line.matchAll(documentWords)].at(-1)
  if (!word) return null
  const rest = line
    .slice(word.index + word[0].length)
    .replace(/^[\s:–-]+/, '')
    .replace(leadIn, '')
  return nameBeforeDate(rest)
}

/** *Økonomiudvalget*, *Byrådet den 12. marts 2014*: a line that is the name of a body. */
function bodyOfLine(line: string): string | null {
  const name = nameBeforeDate(line.replace(leadIn, ''))
  return name !== null && name.length <= 80 && !/[.:;!?]/.test(name) && bodyKindOf(name) !== 'other' ? name : null
}

function nameBeforeDate(text: string): string | null {
  const date = findDates(text, anyYear).find((found) => found.precision === 'day')
  const before = date ? text.slice(0, date.start) : text
  const name = before
    .replace(/[\s,(–-]*(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),?)?\s*(?:den|d\.)?\s*$/i, '')
    .replace(/(?:\s[–-]|s)? (?:ordinære |ekstraordinære )?mødet?$/i, '')
    .replace(documentWordLast, '')
    .trim()
  return /^[\p{Lu}\d§].*\p{L}{3}/u.test(name) ? name : null
}

/** *Børneudvalget - Referat*: what the document is may stand after the body. */
const documentWordLast = /\s[–-]\s(?:referat|dagsorden|beslutningsprotokol|protokol)$/i

const documentWordFirst = new RegExp(`^${documentWord.source}`, 'i')

function dayIn(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts) {
    const found = findDates(text ?? '', anyYear).find((date) => date.precision === 'day' && date.yearPrinted)
    if (found) return firstDay(text ?? '', found)
  }
  return null
}

/** A meeting held over two days is that of its first: *den 3. og 4. oktober 2024*, *den 3.-4. oktober 2024*. */
function firstDay(text: string, last: FoundDate): string {
  const first = earlierDay.exec(text.slice(0, last.start))?.groups?.day?.padStart(2, '0')
  return first && first < last.iso.slice(8) ? last.iso.slice(0, 8) + first : last.iso
}

const earlierDay = /(?<![\d./-])(?<day>\d{1,2})\.\s?(?:og|-|–)\s?$/

/** When the meeting began: after *kl.*, or the bare clock under *Mødetidspunkt*; never when it ended. */
function clockIn(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts.filter((told) => told !== undefined && !/slut|hævet/i.test(told))) {
    const [found] = findTimes(text ?? '')
    const bare = text === texts[1] ? bareClock.exec(text ?? '')?.groups : undefined
    if (found) return found.time
    if (bare) return `${bare.h?.padStart(2, '0')}:${bare.min}`
  }
  return null
}

/** *16.30*, *16.30-18.45*; no part of a date. */
const bareClock = /(?<![\d.:-])(?<h>[01]?\d|2[0-3])[.:](?<min>[0-5]\d)(?!\d|[.:]\d|-\d{4})/
const anyYear = { meeting: '2000-01-01', missingYear: 'meeting' } as const

const longestList = 5000

/** Names under a label: parted by lines or semicolons, else by commas outside brackets. */
function namesIn(value: string | undefined): string[] {
  if (!value) return []
  const listed = value.slice(0, longestList)
  const parts = value.includes(';') ? listed.split(';') : listed.split(/,(?![^(]*\))/)
  return parts
    .map((name) =>
      name
        .trim()
        .replace(/^[-–•]\s*/, '')
        .replace(/^og\s+/, ''),
    )
    .filter((name) => /\p{L}/u.test(name))
}
