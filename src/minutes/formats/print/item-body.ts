import { findDates } from '#src/minutes/grammar/dates.ts'
import type { OutlineSection } from '#src/minutes/outline.ts'
import { headingOf, type Heading, inlineHeadingOf } from './headings.ts'
import { type Line, spanOf } from './lines.ts'

/** What an item's text consists of: its sections and the names under *Bilag*. */
export interface ItemBody {
  sections: OutlineSection[]
  attachments: string[]
}

interface OpenSection {
  heading: Heading | null
  line: Line | null
  level: number
  lines: Line[]
}

/**
 * The sections of an item from the lines after its title and case number.
 *
 * @param lines the item's lines
 * @param date the meeting's day (ISO), which tells this meeting's decision from those in a history
 * @param at where an empty item's text would stand
 */
export function readItemBody(lines: readonly Line[], date: string, at: number): ItemBody {
  const opened = openSections(lines, date)
  const sections = opened
    .filter((section) => section.line !== null || section.lines.length > 0)
    .map((section) => closeSection(section, at))
  const attachments = opened
    .filter((section) => section.heading?.kind === 'attachments' && section.level === 1)
    .flatMap((section) => section.lines.map((line) => line.text.replace(/^[-–•*·]\s+/, '')))
  return { sections, attachments }
}

function openSections(lines: readonly Line[], date: string): OpenSection[] {
  let current: OpenSection = { heading: null, line: null, level: 1, lines: [] }
  const opened = [current]
  let inside = false
  const headed = parted(lines)
  headed.forEach(({ line, heading }, index) => {
    if (!heading || !opens(heading, current, date)) {
      current.lines.push(line)
      return
    }
    if (heading.holds) inside = Boolean(headed[index + 1]?.heading)
    else if (closesHolder.has(heading.kind)) inside = false
    current = { heading, line, level: inside && !heading.holds ? 2 : 1, lines: [] }
    opened.push(current)
  })
  return opened
}

interface HeadedLine {
  line: Line
  heading: Heading | null
}

/**
 * The lines with the headings they are. Where no line is a decision's heading alone, one may stand before its text
 * on the line: *Beslutning: Godkendt.* Elsewhere such a line is a quotation.
 */
function parted(lines: readonly Line[]): HeadedLine[] {
  const headed = lines.map((line) => ({ line, heading: line.guarded ? null : headingOf(line.text) }))
  return headed.some(({ heading }) => heading?.kind === 'decision') ? headed : headed.flatMap(partedLine)
}

function partedLine({ line, heading }: HeadedLine): HeadedLine[] {
  const inline = heading || line.guarded ? null : inlineHeadingOf(line.text)
  if (!inline) return [{ line, heading }]
  const [head, text] = [line.text.slice(0, inline.textAt).trimEnd(), line.text.slice(inline.textAt)]
  return [
    { line: { ...line, text: head, end: line.start + head.length }, heading: inline.heading },
    { line: { ...line, text, start: line.start + inline.textAt }, heading: null },
  ]
}

/** *Fremstilling* holds what follows until one of these (FirstAgenda as Greve prints it). */
const closesHolder: ReadonlySet<Heading['kind']> = new Set(['decision', 'history', 'attachments', 'signatures'])

/** Whether a heading opens a section where it stands, or is a line of the section before it. */
function opens(heading: Heading, current: OpenSection, date: string): boolean {
  const within = current.heading?.kind
  // An attachment may be called «Tidsplan» or «Høring».
  if (within === 'attachments') return heading.kind !== 'aspect' && heading.kind !== 'attachments'
  // «Forvaltningen foreslår» under *Indstilling* leads in to it.
  if (within === 'recommendation' && heading.kind === 'recommendation' && current.lines.length === 0) return false
  if (within === 'history') return !isHistoryEntry(heading, current, date)
  return true
}

/** In a history, decisions of other days and a *Beslutning* right under an entry's own labels belong to it. */
function isHistoryEntry(heading: Heading, history: OpenSection, date: string): boolean {
  if (heading.kind !== 'decision') return false
  if (heading.cites) return !findDates(heading.text, thisYear(date)).some((found) => found.iso === date)
  return entryLabel.test(history.lines.at(-1)?.text ?? '')
}

const entryLabel = /^(?:Udvalg|Forum|Dato|Mødedato|Punktnummer|Punkt|Pkt\.?)\s*:/i
const thisYear = (date: string) => ({ meeting: date, missingYear: 'meeting' }) as const

function closeSection({ heading, line, level, lines }: OpenSection, at: number): OutlineSection {
  const headingRange = line ? { start: line.start, end: line.end } : spanOf(lines.slice(0, 0), lines[0]?.start ?? at)
  return { heading: heading?.text ?? '', level, headingRange, body: spanOf(lines, headingRange.end) }
}
