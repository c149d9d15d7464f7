import { itemForms } from './forms.ts'
import type { Line } from './lines.ts'

/** A table of contents: the titles it lists (cut short where it cut them) and the lines it takes up. */
export interface Contents {
  /** Folded titles by their first letters. */
  titles: ReadonlyMap<string, readonly string[]>
  /** Index of its first line, and of the first line after it. */
  start: number
  end: number
}

const caption = /^(?:indholdsfortegnelse|indhold|punktoversigt|sagsoversigt|dagsordensoversigt)\s*:?$/i
const leader = /^(?<title>.*?)\s*(?:\.{3,}|…{2,}|(?:\. ){3,})\s*\d{0,4}$/
const pageAtEnd = /^(?<title>.*?\S)(?:\t+|\s{2,})\d{1,4}$/

/** The table of contents of a document, which stands before its first item; null when there is none. */
export function findContents(lines: readonly Line[]): Contents | null {
  const first = lines.findIndex((line) => !isEntry(line.text) && beginsItem(line))
  const before = lines.slice(0, first === -1 ? longest : Math.min(first, longest))
  const from = before.findIndex((line) => caption.test(line.text))
  const start = from === -1 ? before.slice(0, headLength).findIndex((line) => leader.test(line.text)) : from + 1
  if (start === -1) return null
  const entries: string[] = []
  let end = start
  // A long title runs over two lines, of which only the last has the dots.
  for (let at = start; at < before.length && at <= end + 2; at += 1) {
    const title = entryTitle(before[at]?.text ?? '')
    if (title === null) continue
    const wrapped = before.slice(end, at).map((line) => line.text)
    entries.push([...wrapped, title].filter((text) => !columnName.test(text)).join(' '))
    end = at + 1
  }
  if (from === -1 && entries.length < 2) return null
  const titles = new Map<string, string[]>()
  for (const title of entries.flatMap((entry) => [fold(entry), fold(withoutNumber(entry))])) {
    titles.set(firstLetters(title), [...(titles.get(firstLetters(title)) ?? []), title])
  }
  return { titles, start: from === -1 ? start : from, end }
}

/** A table of contents runs over a few pages at most, and begins on the first. */
const longest = 600
const headLength = 60
const longestEntry = 400
const columnName = /^(?:side|pkt\.?|punkt|emne|sag|titel)$/i

/** Lines such as `Punkt 3: …` end the search; `3. …` may be an entry itself. */
function beginsItem(line: Line): boolean {
  return !line.guarded && itemForms.some((form) => form.trusted && form.start.test(line.text))
}

/** Whether a line is an entry of a table of contents: it ends in dots and a page number. */
export function isEntry(line: string): boolean {
  return line.length <= longestEntry && leader.test(line)
}

function entryTitle(line: string): string | null {
  if (line.length > longestEntry) return null
  return (leader.exec(line) ?? pageAtEnd.exec(line))?.groups?.title ?? null
}

/** «3. Titel», «Punkt 3: Titel» → «Titel» */
function withoutNumber(entry: string): string {
  return entry.replace(/^(?:(?:punkt|pkt\.?|sag)\s*(?:nr\.?)?\s*)?\d{1,3}[a-z]?(?:[.:)]\s*|\s+)/i, '')
}

/** Whether a title is the one a table of contents lists, which may have cut it. */
export function isListed(title: string, contents: Contents): boolean {
  const folded = fold(title)
  const alike = contents.titles.get(firstLetters(folded)) ?? []
  return folded !== '' && alike.some((entry) => folded.startsWith(entry) || entry.startsWith(folded))
}

/** Whether a title is listed in full: then it does not go on over the next line. */
export function isListedWhole(title: string, contents: Contents): boolean {
  const folded = fold(title)
  return (contents.titles.get(firstLetters(folded)) ?? []).includes(folded)
}

const firstLetters = (folded: string) => folded.slice(0, 8)

function fold(title: string): string {
  return title
    .slice(0, longestEntry)
    .toLowerCase()
    .replace(/(?:\.{2,}|…)$/, '')
    .replace(/[^\p{L}\d]+/gu, '')
}
