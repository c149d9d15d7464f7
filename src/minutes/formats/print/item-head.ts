import { caseNumberOfLine, findCaseNumbers } from '#src/minutes/grammar/case-numbers.ts'
import { isClosedTitle, markerOf } from './closed.ts'
import { type Contents, isListed, isListedWhole } from './contents.ts'
import type { ItemForm } from './forms.ts'
import { headingOf, inlineHeadingOf } from './headings.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './lines.ts'

/** Where an item stands among the lines, and what its head says. */
export interface FoundItem {
  number: string
  title: string
  caseNumber: string | null
  closed: boolean
  /** Indexes of its first line, of the first line after its head, and of the line after its last. */
  first: number
  bodyFrom: number
  end: number
}

/** A line that looks like the start of an item, with what vouches for it. */
export interface Candidate extends FoundItem {
  /** A gap of two lines stands over it, as the canonical text has it. */
  apart: boolean
  /** A case number, the table of contents, a closed title, the title again under it or a gap of two lines vouches for it. */
  proved: boolean
  /** A heading follows, as it may also follow a numbered point of a decision. */
  likely: boolean
}

/**
 * Reads the head of an item where a line looks like its start; null where it does not.
 *
 * @param taken index of the first line that no item above has in its head
 */
export function readItemHead(
  lines: readonly Line[],
  at: number,
  taken: number,
  contents: Contents | null,
  form: ItemForm,
): Candidate | null {
  const line = lines[at]
  const match = line && !line.guarded ? form.start.exec(line.text) : null
  if (!line || !match?.groups) return null
  const titled = readTitle(lines, at, match.groups.title ? match.groups.title + line.tail : '', contents, form)
  const repeated = form.olderSystem && isRepeated(titled.title, lines[titled.next])
  const head = readHeadLines(lines, titled.next + Number(repeated))
  const stray = form.olderSystem && head.caseNumber === null
  const before = stray && at > taken ? caseNumberBefore(lines, at) : null
  const inline = stray ? caseNumberInTitle(titled.title.slice(0, 1000)) : undefined
  const title = inline
    ? titled.title.slice(0, titled.title.indexOf(inline.number)).replace(labelAtEnd, '')
    : titled.title
  const apart = line.blanksBefore >= 2
  const closed = head.closed || isClosedTitle(title)
  const caseNumber = head.caseNumber ?? before ?? inline?.number ?? null
  return {
    number: match.groups.number ?? '',
    title,
    caseNumber,
    closed,
    first: before === null ? at : at - 1,
    bodyFrom: head.next,
    end: lines.length,
    apart,
    proved: repeated || caseNumber !== null || (contents === null ? closed || apart : isListed(title, contents)),
    likely: beginsSection(lines[head.next]),
  }
}

/** Some older systems print every title twice: numbered in the head, and alone over the text. */
function isRepeated(title: string, next: Line | undefined): boolean {
  return next !== undefined && !next.guarded && title.trim() !== '' && next.text === title.trim()
}

/** *Skolestruktur, sagsnr. 14/110*, or as København prints it *Skolestruktur (2025-0012345)*. */
function caseNumberInTitle(title: string) {
  const bracketed = /\((?<number>[^()]{5,30})\)\s*$/.exec(title)?.groups?.number
  return findCaseNumbers(title).at(-1) ?? (bracketed ? caseNumberOfLine(bracketed) : null)
}

const labelAtEnd = /[\s,;(–-]*(?:sags?\s?-?(?:nr|id|nummer)|j\.?\s?nr|journal\s?(?:nr|nummer)|sag)?\.?\s?:?\s*$/i
/** Shorter title lines were not broken for want of room: what follows them is text. */
const brokenTitle = 35

function beginsSection(line: Line | undefined): boolean {
  return line !== undefined && (headingOf(line.text) !== null || inlineHeadingOf(line.text) !== null)
}

/** A title and the lines it runs on over, up to the case number, a heading or a blank line. */
function readTitle(lines: readonly Line[], at: number, onLine: string, contents: Contents | null, form: ItemForm) {
  let title = onLine
  let next = at + 1
  if (title.trim() === '' && isTitleText(lines[next], form)) {
    title = lines[next]?.text ?? ''
    next += 1
  }
  let run = next
  while (run < next + 4 && isTitleText(lines[run], form) && lines[run]?.blanksBefore === 0) run += 1
  const stop = lines[run]
  const endsClearly = stop !== undefined && caseNumberOfLine(stop.text) !== null
  const endsWell = endsClearly || stop === undefined || stop.blanksBefore > 0 || beginsSection(stop)
  for (const line of endsWell ? lines.slice(next, run) : []) {
    if (contents && isListedWhole(title, contents)) break
    if (!endsClearly && title.length < brokenTitle) break
    title = joinLines(title, line.text)
    next += 1
  }
  return { title, next }
}

function isTitleText(line: Line | undefined, form: ItemForm): boolean {
  if (!line || line.guarded || /^[-–•*]\s/.test(line.text)) return false
  return !isHeadLine(line) && !beginsSection(line) && !form.start.test(line.text)
}

/** «Sagsbehandler: …», «Dok.nr.: …», «J.nr.: …» between title and text. */
const headLabel =
  /^(?:sags?\s?-?(?:nr|id|nummer)|sagsbehandler|dok(?:ument)?\.?\s?(?:nr|nummer)|j\.?\s?nr|journal\s?(?:nr|nummer)|forvaltning|center|afdeling|initialer|sagstype|acadre\w*)\b\.?\s*:?\s/i
/** What the canonical text prints before a case number in a form of its own. */
const anyCaseNumber = /^Sagsnr\.: (?<number>\S.*)$/
const headLength = 6

/** Whether a line right under a title belongs to the item's head rather than its text. */
export function isHeadLine({ text, guarded }: Pick<Line, 'text' | 'guarded'>): boolean {
  if (guarded) return false
  return caseNumberOfLine(text) !== null || markerOf(text) !== null || anyCaseNumber.test(text) || headLabel.test(text)
}

/** The lines between title and text: case number, *Åben sag*, the system's labels. */
function readHeadLines(lines: readonly Line[], from: number) {
  let caseNumber: string | null = null
  let closed = false
  let next = from
  for (; next < Math.min(from + headLength, lines.length); next += 1) {
    const line = lines[next]
    if (!line || !isHeadLine(line)) break
    const marker = markerOf(line.text)
    const number = caseNumberInHead(line.text)
    if (number !== undefined && caseNumber === null) caseNumber = number
    else closed ||= marker === 'closed'
  }
  return { caseNumber, closed, next }
}

/** The case number of a head line, alone or beside other labels (*Sagsnr: 14/2205   Sagsbehandler: …*). */
function caseNumberInHead(line: string): string | undefined {
  const own = caseNumberOfLine(line)?.number ?? anyCaseNumber.exec(line)?.groups?.number
  return own ?? (headLabel.test(line) ? findCaseNumbers(line.slice(0, 200))[0]?.number : undefined)
}

/** Some systems print *Sagsnr.: 14/110* over the title. */
function caseNumberBefore(lines: readonly Line[], at: number): string | null {
  const before = lines[at - 1]
  if (!before || before.guarded) return null
  const number = caseNumberOfLine(before.text)
  return number?.labelled ? number.number : null
}
