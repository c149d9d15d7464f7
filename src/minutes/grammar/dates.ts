import type { Range } from '../outline.ts'

export type DatePrecision = 'day' | 'month' | 'quarter'

/** A date as it stands in a text. */
export interface FoundDate extends Range {
  /** ISO; a month or a quarter is its last day, *primo* the 10th, *medio* the 20th. */
  iso: string
  precision: DatePrecision
  /** False where the year was taken from the meeting. */
  yearPrinted: boolean
  /** False where the weekday printed before the date is another one: the date wins, with a warning. */
  weekdayAgrees: boolean
}

/** A clock time as it stands in a text (`kl. 15.45`), as `HH:MM`. */
export interface FoundTime extends Range {
  time: string
}

/** What a date without a year is measured from. */
export interface DateContext {
  /** ISO date of the meeting. */
  meeting: string
  /** `meeting`: the meeting's own year. `coming`: the first such date from the meeting on. */
  missingYear: 'meeting' | 'coming'
}

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
const ordinals = ['første', 'andet', 'tredje', 'fjerde']

const month = `(?<month>${months.join('|')}|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.)`
const weekday = `(?:(?<weekday>${weekdays.join('|')}),?\\s{1,4}(?:d\\.|den)?\\s{0,4})?`
const notInWord = '(?<![\\p{L}\\d])'
const notInNumber = '(?<![\\p{L}\\d]|\\d[-/.])'
const numberEnds = '(?!\\d|[-/]\\d|\\.\\d)'

interface DateForm {
  name: string
  pattern: RegExp
  /** What a text must hold for the form to be worth trying on it. */
  needs: RegExp
  precision: DatePrecision
}

const figures = /\d\s?[-/.]\s?\d/u
const monthBegins = /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/iu
const quarterWord = /kvartal|Q[1-4]/iu

/** Every way of writing a date, from `minutes-formats.md`, Dates. Where two match at one place the longest wins. */
const forms: DateForm[] = [
  {
    name: '28-01-2025, 27/03/2025, 18.6.2014, 21/8 2018, 17/12-2014',
    pattern: new RegExp(
      `${weekday}${notInNumber}(?<d>\\d{1,2})[-/.]\\s?(?<m>\\d{1,2})(?:[-/.]\\s?|\\s)(?<y>(?:19|20)\\d{2})${numberEnds}`,
      'giu',
    ),
    needs: figures,
    precision: 'day',
  },
  {
    name: '17/12-14, 28-01-25',
    pattern: new RegExp(`${weekday}${notInNumber}(?<d>\\d{1,2})[-/](?<m>\\d{1,2})[-/](?<y>\\d{2})${numberEnds}`, 'giu'),
    needs: figures,
    precision: 'day',
  },
  {
    name: 'den 21/8 (only after «den» or «d.», since 21/8 may be a case number or a fraction)',
    pattern: new RegExp(
      `${weekday}(?<=(?:\\bden|\\bd\\.|dag)\\s{1,4})${notInNumber}(?<d>\\d{1,2})/(?<m>\\d{1,2})${numberEnds}`,
      'giu',
    ),
    needs: figures,
    precision: 'day',
  },
  {
    name: '2025-01-28',
    pattern: new RegExp(`${notInNumber}(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})${numberEnds}`, 'giu'),
    needs: figures,
    precision: 'day',
  },
  {
    name: '28. januar 2025, 14. august',
    pattern: new RegExp(
      `${weekday}${notInNumber}(?<d>\\d{1,2})\\.?\\s{0,4}${month}(?!\\p{L})(?:,?\\s{1,4}(?<y>(?:19|20)\\d{2})(?!\\d))?`,
      'giu',
    ),
    needs: monthBegins,
    precision: 'day',
  },
  {
    name: 'januar 2022, ultimo september 2025',
    pattern: new RegExp(
      `(?:${notInWord}(?<part>primo|medio|ultimo)\\s{1,4})?${notInWord}${month}\\s{1,4}(?<y>(?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
    needs: monthBegins,
    precision: 'month',
  },
  {
    name: 'i september, ultimo maj (a month alone only after a word of time: Maj is also a name)',
    pattern: new RegExp(
      `(?:${notInWord}(?<part>primo|medio|ultimo)\\s{1,4}${month}|(?<=${notInWord}(?:i|til|fra|af|inden|senest|omkring|efter)\\s{1,4})${month.replace('<month>', '<bareMonth>')})(?![\\p{L}-])`,
      'giu',
    ),
    needs: monthBegins,
    precision: 'month',
  },
  {
    name: 'septembermødet, oktober-mødet',
    pattern: new RegExp(`${notInWord}(?<month>${months.join('|')})(?=-?(?:udvalgs|byråds)?møde)`, 'giu'),
    needs: monthBegins,
    precision: 'month',
  },
  {
    name: '2. kvartal 2025, andet kvartal, Q2 2025',
    pattern: new RegExp(
      `${notInNumber}(?:(?<q>[1-4])\\.?\\s{0,4}kvartal|(?<ordinal>${ordinals.join('|')})\\s{1,4}kvartal|Q(?<qShort>[1-4]))(?!\\p{L})(?:\\s{1,4}(?:i\\s)?(?<y>(?:19|20)\\d{2})(?!\\d))?`,
      'giu',
    ),
    needs: quarterWord,
    precision: 'quarter',
  },
]

/** Most sentences hold no date: a quick look before the forms are tried. */
const mayHoldDate = new RegExp(`\\d|${months.join('|')}|kvartal`, 'iu')

/**
 * Every date in a text, in order, each with its range.
 * What has the shape of a date but is no day of the calendar (31-02-2025) is left out.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  if (!mayHoldDate.test(text)) return []
  const found = forms
    .filter(({ needs }) => needs.test(text))
    .flatMap(({ pattern, precision }) =>
      [...text.matchAll(pattern)].flatMap((match) => readDate(match, precision, context)),
    )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  const apart = found.filter((date) => {
    const free = date.start >= end
    if (free) end = date.end
    return free
  })
  return apart.map((date, at) => withYearOf(date, apart[at + 1], text))
}

/** «den 31. august og 4. september 2024»: the year stands once, after the last. */
function withYearOf(date: FoundDate, next: FoundDate | undefined, text: string): FoundDate {
  if (date.yearPrinted || !next?.yearPrinted || date.precision !== next.precision) return date
  const joined = /^\s*(?:og|samt|til|[-–,])\s*(?:den|d\.)?\s*$/iu.test(text.slice(date.end, next.start))
  return joined ? { ...date, iso: next.iso.slice(0, 4) + date.iso.slice(4), yearPrinted: true } : date
}

function readDate(match: RegExpMatchArray, precision: DatePrecision, context: DateContext): FoundDate[] {
  const parts = match.groups ?? {}
  const start = match.index ?? 0
  const range = { start: start + leadLength(match[0], parts.weekday), end: start + match[0].length }
  const year = parts.y === undefined ? null : Number(parts.y.length === 2 ? `20${parts.y}` : parts.y)
  const dated = (y: number) => endOf(parts, precision, y)
  const iso = year === null ? withoutYear(dated, context) : dated(year)
  if (iso === null) return []
  const weekdayAgrees = parts.weekday === undefined || weekdays[weekdayOf(iso)] === parts.weekday.toLowerCase()
  return [{ ...range, iso, precision, yearPrinted: year !== null, weekdayAgrees }]
}

/** The weekday and «den» before a date are read with it, but are not part of its range. */
function leadLength(matched: string, weekdayWord: string | undefined): number {
  if (weekdayWord === undefined) return 0
  return /^\p{L}+,?\s+(?:d\.|den)?\s*/iu.exec(matched)?.[0].length ?? 0
}

function withoutYear(dated: (year: number) => string | null, context: DateContext): string | null {
  const year = Number(context.meeting.slice(0, 4))
  const sameYear = dated(year)
  if (context.missingYear === 'meeting' || sameYear === null || sameYear >= context.meeting) return sameYear
  return dated(year + 1)
}

function endOf(parts: Record<string, string | undefined>, precision: DatePrecision, year: number): string | null {
  if (precision === 'quarter') {
    const quarter = Number(parts.q ?? parts.qShort ?? ordinals.indexOf((parts.ordinal ?? '').toLowerCase()) + 1)
    return isoDay(year, quarter * 3, lastDayOf(year, quarter * 3))
  }
  const monthWord = parts.month ?? parts.bareMonth
  const monthNumber = monthWord === undefined ? Number(parts.m) : monthNamed(monthWord)
  if (precision === 'day') return isoDay(year, monthNumber, Number(parts.d))
  const part = parts.part?.toLowerCase()
  const day = part === 'primo' ? 10 : part === 'medio' ? 20 : lastDayOf(year, monthNumber)
  return isoDay(year, monthNumber, day)
}

function monthNamed(word: string): number {
  const stem = word.toLowerCase().slice(0, 3)
  return months.findIndex((name) => name.startsWith(stem)) + 1
}

function isoDay(year: number, monthNumber: number, day: number): string | null {
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > lastDayOf(year, monthNumber)) return null
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastDayOf(year: number, monthNumber: number): number {
  return new Date(Date.UTC(year, monthNumber, 0)).getUTCDate()
}

function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay()
}

const clock = /(?<!\p{L})(?:kl\.?|klokken)\s{0,4}(?<h>[01]?\d|2[0-4])(?:[.:](?<min>[0-5]\d))?(?!\d)/giu

const beforeDate = new RegExp(`(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L})`, 'giu')

/** Dates printed with a weekday that is another one. */
export function findWrongWeekdays(text: string, context: DateContext): FoundDate[] {
  return [...text.matchAll(beforeDate)].flatMap((match) => {
    const [date] = findDates(text.slice(match.index, match.index + 50), context)
    if (!date || date.weekdayAgrees || !date.yearPrinted) return []
    return [{ ...date, start: date.start + match.index, end: date.end + match.index }]
  })
}

/** Every clock time in a text (`kl. 10:00`, `kl. 15.45`, `klokken 8`), in order. */
export function findTimes(text: string): FoundTime[] {
  return [...text.matchAll(clock)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    time: `${match.groups?.h?.padStart(2, '0')}:${match.groups?.min ?? '00'}`,
  }))
}
