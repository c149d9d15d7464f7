import { Parser } from 'htmlparser2'
import { cleanText } from '#src/minutes/clean-text.ts'

/** A line of text of an HTML document. */
export interface HtmlLine {
  text: string
  /** 1–6 inside `<h1>`–`<h6>`. */
  heading: number | null
  /** One of a list: it has a dash or its number, and stands close to the one before. */
  listed: boolean
}

const breaks = new Set(
  'address article aside blockquote body br caption dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** `<title>` stands in the middle of word-processor markup; what is struck out is no longer said. */
const silent = new Set(['title', 'style', 'script', 'head', 'noscript', 'template', 'svg', 'del', 's', 'strike'])

/** The lines of an HTML text as a person sees them: no markup, no images, a table row to a line, lists marked. */
export function htmlLines(html: string): HtmlLine[] {
  const reader = new LineReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.write(text),
    onclosetag: (name) => reader.close(name),
  })
  parser.write(html)
  parser.end()
  return reader.finish()
}

/** Word-processor markup nests a few dozen deep; the parser's time grows with the square of the depth. */
const deepest = 2000

interface List {
  next: number
  ordered: boolean
}

class LineReader {
  readonly #lines: HtmlLine[] = []
  readonly #lists: List[] = []
  #text = ''
  #marker = ''
  #heading: number | null = null
  #silent = 0
  #depth = 0
  #cells: string[] | null = null

  open(name: string, attributes: Record<string, string>): void {
    this.#depth += 1
    if (this.#depth > deepest) throw new RangeError('HTML nested too deep')
    if (silent.has(name)) this.#silent += 1
    if (breaks.has(name)) this.#endLine()
    if (name === 'ul' || name === 'ol')
      this.#lists.push({ next: Number(attributes.start ?? 1) || 1, ordered: name === 'ol' })
    else if (name === 'li') this.#beginItem(attributes.value)
    else if (name === 'tr') this.#cells = []
    else if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1])
  }

  close(name: string): void {
    this.#depth -= 1
    if (silent.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    if (name === 'tr') this.#endRow()
    else if (name === 'td' || name === 'th') this.#endCell()
    else if (breaks.has(name)) this.#endLine()
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    else if (name === 'li') this.#marker = ''
    else if (/^h[1-6]$/.test(name)) this.#heading = null
  }

  write(text: string): void {
    if (this.#silent === 0) this.#text += text
  }

  finish(): HtmlLine[] {
    this.#endRow()
    this.#endLine()
    return this.#lines
  }

  #beginItem(value: string | undefined): void {
    const list = this.#lists.at(-1)
    if (list?.ordered) {
      list.next = Number(value ?? list.next) || list.next
      this.#marker = `${list.next}. `
      list.next += 1
    } else this.#marker = '- '
  }

  #take(): string {
    const text = cleanText(this.#text).replace(/\s+/g, ' ').trim()
    this.#text = ''
    return text
  }

  /** Inside a table row lines run together, so that a row stays one line. */
  #endLine(): void {
    if (this.#cells) {
      this.#text += ' '
      return
    }
    const text = this.#take()
    if (text === '') return
    this.#lines.push({ text: this.#marker + text, heading: this.#heading, listed: this.#marker !== '' })
    this.#marker = ''
  }

  #endCell(): void {
    this.#cells?.push(this.#take())
  }

  /** The cells of a row stand between bars, so that a word alone in its cell is not taken for a heading. */
  #endRow(): void {
    if (!this.#cells) return
    const rest = this.#take()
    const cells = rest === '' ? this.#cells : [...this.#cells, rest]
    this.#cells = null
    if (cells.every((cell) => cell === '')) return
    this.#lines.push({ text: cells.join(' | ').trim(), heading: null, listed: false })
  }
}
