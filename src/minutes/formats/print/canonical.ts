import { caseNumberOfLine } from '#src/minutes/grammar/case-numbers.ts'
import type { Outline, OutlineItem, Range } from '#src/minutes/outline.ts'
import { groupOf, isClosedTitle } from './closed.ts'
import { itemForms } from './forms.ts'
import { headingOf } from './headings.ts'
import { readItemBody } from './item-body.ts'
import { isHeadLine } from './item-head.ts'
import { guard, linesOf } from './lines.ts'

/** A meeting as a source gives it, before its text is printed. */
export interface PrintableMeeting extends Omit<Outline, 'items' | 'range'> {
  items: PrintableItem[]
}

export interface PrintableItem {
  number: string
  title: string
  caseNumber: string | null
  closed: boolean
  /** The item's text; a `listed` line stands close under the one before it. */
  lines: readonly { text: string; listed: boolean }[]
  attachments: readonly string[]
}

/**
 * Prints a meeting as FirstAgenda's PDF export would, and tells where everything stands in it.
 * Reading the print as plain text gives the same outline again.
 *
 * @param at where the print begins in the document's text, when it holds several meetings
 */
export function printMeeting(meeting: PrintableMeeting, at = 0): { text: string; outline: Outline } {
  const { items: printable, ...head } = meeting
  let text = printHead(meeting)
  const items: OutlineItem[] = []
  for (const item of printable) {
    const start = text.length + 3
    const printed = printItem(item)
    text += `\n\n\n${printed.text}`
    items.push(moved(outlineOf(item, printed, meeting.date), at + start))
  }
  return { text: `${text}\n`, outline: { ...head, range: { start: at, end: at + text.trimEnd().length }, items } }
}

const weekdays = ['Søndag', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag']

function printHead(meeting: PrintableMeeting): string {
  const [year, month, day] = meeting.date.split('-')
  const weekday = weekdays[new Date(`${meeting.date}T00:00:00Z`).getUTCDay()]
  const date = `${day}-${month}-${year}`
  const head = [
    `${meeting.calledMinutes ? 'REFERAT' : 'DAGSORDEN'} ${meeting.body} d. ${date}`,
    `Mødedato ${weekday} d. ${date}${meeting.time ? ` kl. ${meeting.time}` : ''}`,
    meeting.place && `Mødested ${meeting.place}`,
    meeting.participants.length > 0 && `Mødedeltagere ${printNames(meeting.participants)}`,
    meeting.absent.length > 0 && `Fraværende ${printNames(meeting.absent)}`,
  ]
  return head.filter(Boolean).join('\n\n')
}

/** A name may hold a comma (*Jens Holm, formand*): then semicolons part the names. */
function printNames(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? `${names.join('; ')};` : names.join(', ')
}

interface PrintedItem {
  text: string
  body: Range
}

function printItem(item: PrintableItem): PrintedItem {
  let text = `Punkt ${item.number}: ${item.title}`
  if (item.caseNumber !== null) text += `\n\n${caseNumberOfLine(item.caseNumber) ? '' : 'Sagsnr.: '}${item.caseNumber}`
  if (item.closed && !isClosedTitle(item.title)) text += '\n\nLukket punkt'
  const start = text.length
  item.lines.forEach((line, index) => {
    const close = line.listed && item.lines[index - 1]?.listed
    text += `${close ? '\n' : '\n\n'}${mayMislead(line.text, index === 0) || (index === 0 && item.title.trim() === '') ? guard : ''}${line.text}`
  })
  if (item.attachments.length > 0) text += '\n\nBilag'
  for (const name of item.attachments) text += `\n\n${mayMislead(name, false) || headingOf(name) ? guard : ''}${name}`
  return { text, body: { start, end: text.length } }
}

/** Whether a line of text would be read as the start of an item, a group, a list of attachments or an item's head. */
function mayMislead(line: string, first: boolean): boolean {
  if (itemForms[0]?.start.test(line) || groupOf(line) || headingOf(line)?.kind === 'attachments') return true
  return first && isHeadLine({ text: line, guarded: false })
}

function outlineOf(item: PrintableItem, printed: PrintedItem, date: string): OutlineItem {
  const { number, title, caseNumber, closed } = item
  const body = readItemBody(linesOf(printed.text, printed.body), date, printed.text.length)
  return { number, title, caseNumber, closed, range: { start: 0, end: printed.text.trimEnd().length }, ...body }
}

function moved(item: OutlineItem, by: number): OutlineItem {
  const move = ({ start, end }: Range) => ({ start: start + by, end: end + by })
  const sections = item.sections.map((section) => ({
    ...section,
    headingRange: move(section.headingRange),
    body: move(section.body),
  }))
  return { ...item, range: move(item.range), sections }
}
