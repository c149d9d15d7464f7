import type { Range } from '../outline.ts'

/** One sentence, list entry or line, with its place in the text it was cut from. */
export interface Sentence extends Range {
  /** As printed, line breaks and all. */
  text: string
  /** It stands as an entry of a list (`- `, `• `). */
  bullet: boolean
  /** It starts a line. */
  startsLine: boolean
}

/** Where a list entry begins. A hyphen needs a space after it, a dot of its own kind does not. */
const bulletMark = /^(?:[-–—*]\s|[•·▪●◦o]\s|[•·▪●◦])\s*/u

/** A numbered line: `1.`, `1.-3.`, `2a.`, `a)`, `Ad 1`, `Pkt. 1:`. */
const numberMark = /^(?:(?:ad|at|pkt\.?|punkt(?:erne)?)\s+)?\d{1,2}\s?[a-z]?\s?[.):]|^\d{1,2}\s?[-–]\s?\d|^[a-z]\)/iu

/** Words a line can begin with only when a new sentence does. */
const opener =
  /^(?:afbud|fraværende|ikke til stede|til stede|for stemte|imod stemte|stedfortræder|beslutning|indstilling)/iu

/** Words that no sentence ends with: a line ending in one goes on in the next. */
const goesOn =
  /(?:^|\s)(?:af|at|den|der|det|de|en|et|for|fra|hos|i|med|om|og|eller|over|overfor|på|samt|som|til|under|ved|vedr\.?|d\.|kl\.|nr\.|pkt\.|jf\.|-)$|[,-]$/iu

/** Abbreviations and ordinals whose full stop does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.a|bl|ca|d|dvs|ekskl|evt|f\.eks|feks|fx|hhv|ift|ifm|iht|inkl|jf|jfr|kl|kr|max|maks|mht|mia|min|mio|m\.v|mv|m\.m|nr|o\.l|osv|pct|pga|pkt|pr|s|sml|stk|str|tlf|u\.d|vedr|vol|vs|årg|st|sags|j|dok|hr|fr|dr|prof|adm|dir)\.$/iu
const initial = /(?:^|[\s(])\p{Lu}\.$/u
/** After a party's letter these begin the next sentence: «Imod stemte F. Godkendt.» */
const afterLetter =
  /^(?:For|Imod|Hverken|Undlod|Fraværende|Godkendt|Vedtaget|Faldet|Forkastet|Udsat|Indstillingen|Forslaget|Ændringsforslaget|Sagen|Herefter|Derefter|Udvalget|Byrådet)(?!\p{L})/u
const notAnEnd = { test: (words: string) => abbreviation.test(words) || initial.test(words) }

const sentenceEnd = /[.!?](?=[)”"»’']{0,2}(?:\s|$))|[.!?](?=[)”"»’']{0,2}\p{Lu}\p{Ll})/gu

/**
 * The sentences of a text, in order. A line break inside a sentence (a wrapped line) does not cut it;
 * a blank line, a list entry, a numbered line or a line that is complete does.
 */
export function sentencesOf(text: string, range: Range = { start: 0, end: text.length }): Sentence[] {
  return paragraphsOf(text, range).flatMap((line) => cutSentences(text, line))
}

interface Line extends Range {
  bullet: boolean
}

/** Lines with wrapped ones joined, and list marks left out. */
function paragraphsOf(text: string, range: Range): Line[] {
  const lines = linesOf(text, range)
  const width = Math.max(0, ...lines.map((line) => line.end - line.start))
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && isWrapped(text, before, line, width)) before.end = line.end
    else joined.push(line)
  }
  return joined.map((line) => {
    const mark = bulletMark.exec(text.slice(line.start, line.end))?.[0]
    return mark === undefined ? line : { start: line.start + mark.length, end: line.end, bullet: true }
  })
}

function linesOf(text: string, range: Range): Line[] {
  const lines: Line[] = []
  let start = range.start
  for (const raw of text.slice(range.start, range.end).split('\n')) {
    const lead = raw.length - raw.trimStart().length
    const bare = raw.trim()
    if (bare !== '') lines.push({ start: start + lead, end: start + lead + bare.length, bullet: false })
    start += raw.length + 1
  }
  return lines
}

/** A line narrower than this was broken by its writer, not by the width of a page. */
const narrowestPage = 40

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  const [first, second] = [text.slice(before.start, before.end), text.slice(line.start, line.end)]
  if (/\n[^\S\n]*\n/.test(text.slice(before.end, line.start))) return false
  if (bulletMark.test(second) || opener.test(second)) return false
  const lastLine = first.slice(first.lastIndexOf('\n') + 1)
  if (numberMark.test(second)) return goesOn.test(lastLine) && !numberMark.test(second.replace(/^\d+/, ''))
  const inDate = /\d\.$/.test(lastLine) && /^\p{Ll}/u.test(second)
  if (/[.:!?]$/.test(lastLine) && !inDate && !notAnEnd.test(lastLine)) return false
  if (/^\p{Ll}/u.test(second) || goesOn.test(lastLine)) return true
  const nextWord = /^\S+/.exec(second)?.[0].length ?? 0
  return width >= narrowestPage && lastLine.length + 1 + nextWord > width
}

function cutSentences(text: string, line: Line): Sentence[] {
  const body = text.slice(line.start, line.end)
  const sentences: Sentence[] = []
  let start = 0
  const cut = (end: number) => {
    const raw = body.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const bare = raw.trim()
    if (bare !== '') {
      const at = line.start + start + lead
      sentences.push({
        text: bare,
        start: at,
        end: at + bare.length,
        bullet: line.bullet && sentences.length === 0,
        startsLine: sentences.length === 0,
      })
    }
    start = end
  }
  for (const match of body.matchAll(sentenceEnd)) {
    const end = match.index + 1
    if (endsSentence(body, start, end)) cut(end)
  }
  cut(body.length)
  return sentences
}

function endsSentence(body: string, start: number, end: number): boolean {
  if (body[end - 1] !== '.') return true
  const before = body.slice(Math.max(start, end - 12), end)
  const after = body.slice(end, end + 24).replace(/^[)”"»’'\s]+/u, '')
  if (initial.test(before) && afterLetter.test(after)) return true
  if (notAnEnd.test(before)) return false
  // An ordinal or a date (2. behandling, 28. januar) goes on in lower case; so does an abbreviation not listed.
  if (/\d\.$/.test(before) && (/^\p{Ll}|^[-–]|^\d/u.test(after) || /^\d{1,2}\.$/.test(body.slice(start, end).trim()))) {
    return false
  }
  return !/^[a-zæøå,;]|^\((?!\p{Lu})/u.test(after)
}
