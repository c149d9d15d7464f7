import type { OutlineItem, Range } from '../outline.ts'

/**
 * Closed markers in titles (minutes-formats.md, Closed items): *Lukket*, *Lukket: …*, *Lukket - …*,
 * *(Lukket) …*, *… - LUKKET SAG*, *Lukket punkt*. «Lukket skole genåbnes» is an open title.
 */
const closedTitle =
  /^\W{0,3}lukke(?:t|de)(?:\s+(?:punkt(?:er)?|sag(?:er)?|dagsordenspunkt|møde|del))?\s*(?:$|[:–.,()\][-])|[-–,]\s*lukket(?:\s+(?:sag|punkt))?\W{0,3}$|[([]lukket(?:\s+(?:sag|punkt))?[)\]]|for\s+lukkede\s+døre/iu

/** Whether an item is closed: by what the document says of it, or by its title. */
export function isClosed(item: OutlineItem): boolean {
  return item.closed || closedTitle.test(item.title.trim())
}

const closedLine = /[([]\s*lukket(?:\s+(?:punkt|sag))?\s*[)\]]|[-–]\s*lukket\s+(?:punkt|sag)\s*$/iu

/** Single lines marked *(lukket punkt)* in an open item: closed, though the item is open. */
export function closedPartsOf(text: string, item: OutlineItem): Range[] {
  return item.sections.flatMap(({ body }) => closedLinesOf(text, body))
}

function closedLinesOf(text: string, range: Range): Range[] {
  const found: Range[] = []
  let start = range.start
  for (const line of text.slice(range.start, range.end).split('\n')) {
    const lead = line.length - line.trimStart().length
    if (closedLine.test(line)) found.push({ start: start + lead, end: start + line.trimEnd().length })
    start += line.length + 1
  }
  return found
}
