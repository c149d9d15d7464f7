import Papa from 'papaparse'

/** The mark by which Excel knows the file's letters: without it æ ø å are garbled. */
const byteOrderMark = '\uFEFF'

/**
 * Rows under their headings as the CSV a Danish Excel opens by a double click: semicolons between, CRLF after. A text
 * that would be taken for a formula gets an apostrophe before it: a title must not run when it is opened.
 */
export function csvOf(headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const text = Papa.unparse([headers, ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: true })
  return `${byteOrderMark}${text}\r\n`
}
