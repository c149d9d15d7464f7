import type { Outline, SourceText } from '#src/minutes/outline.ts'
import type { ProblemCode } from '#src/minutes/problems.ts'
import { findContents } from './contents.ts'
import { itemForms } from './forms.ts'
import { readHead } from './head.ts'
import { readItemBody } from './item-body.ts'
import type { FoundItem } from './item-head.ts'
import { findItems } from './items.ts'
import { type Line, linesOf, spanOf } from './lines.ts'

/** The bones of a printed meeting, or the code of why it has none. */
export type PrintReading = { outline: Outline; firstAgenda: boolean } | { problem: ProblemCode }

/**
 * Reads printed minutes – a text, or the text of a PDF – whichever system printed them.
 * What lacks a head with body and day, or items that something vouches for, is not minutes.
 */
export function readPrint(source: SourceText): PrintReading {
  const lines = linesOf(source.text)
  const contents = findContents(lines)
  const { form, items } = findItems(lines, contents)
  const first = Math.min(items[0]?.first ?? lines.length, contents?.start ?? lines.length)
  const head = readHead(lines.slice(0, Math.min(first, headWithin)))
  if (!head) return { problem: 'not-minutes' }
  if (items.length === 0) return { problem: 'no-items' }
  const { closed, ...meeting } = head
  const range = spanOf(lines, 0)
  const outline = { ...meeting, range, items: items.map((item) => outlineItem(item, lines, head.date, closed)) }
  return { outline, firstAgenda: form === itemForms[0] && firstAgendaTitle.test(lines[0]?.text ?? '') }
}

/** How FirstAgenda's print begins: *REFERAT Direktionen d. 28-01-2025*. */
const firstAgendaTitle = /^(?:LUKKET )?(?:REFERAT|[A-ZÆØÅ ]*DAGSORDEN) .+ d\. \d{2}-\d{2}-\d{4}$/
/** A head takes a page at most. */
const headWithin = 80

function outlineItem(item: FoundItem, lines: readonly Line[], date: string, allClosed: boolean) {
  const range = spanOf(lines.slice(item.first, item.end), 0)
  const { number, title, caseNumber } = item
  const body = readItemBody(lines.slice(item.bodyFrom, item.end), date, range.end)
  return { number, title, caseNumber, closed: item.closed || allClosed, range, ...body }
}
