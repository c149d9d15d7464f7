import { cleanText } from '../clean-text.ts'
import { failure } from '../problems.ts'
import type { FormatReading } from './format.ts'
import { type HtmlLine, htmlLines } from './html/html-lines.ts'
import { itemForms } from './print/forms.ts'
import { readPrint } from './print/read-print.ts'

/**
 * Reads a saved page of one meeting. How hosts build the page is not documented, so it is read as the
 * print it shows: its lines, with the headings that begin items set apart.
 */
export function readFirstAgendaHtml(html: string): FormatReading {
  const source = { text: printed(html), pageStarts: null }
  const reading = readPrint(source)
  const meeting =
    'outline' in reading
      ? { outline: reading.outline, problems: [] }
      : { outline: null, problems: [failure(reading.problem)] }
  return { format: 'firstagenda-html', source, meetings: [meeting] }
}

function printed(html: string): string {
  const lines = htmlLines(html)
  const itemLevel = lines.find(beginsItem)?.heading ?? null
  const apart = (line: HtmlLine) => itemLevel !== null && line.heading === itemLevel && beginsItem(line)
  const gap = (line: HtmlLine, above: HtmlLine | undefined) => {
    if (apart(line)) return '\n\n\n'
    return line.listed && above?.listed ? '\n' : '\n\n'
  }
  return `${titleOf(html)}${lines.map((line, at) => gap(line, lines[at - 1]) + line.text).join('')}\n`
}

function beginsItem(line: HtmlLine): boolean {
  return line.heading !== null && itemForms.some((form) => form.start.test(line.text))
}

/** The page's own title, which names body and day where the page itself does not. */
function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]{0,300})/i.exec(html.slice(0, 20_000))?.[1] ?? ''
  return cleanText(htmlLines(`<p>${title}</p>`)[0]?.text ?? '')
}
