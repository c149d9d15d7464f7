/** Part of one piece of a page's text, in the characters JavaScript counts by. */
export interface Span {
  piece: number
  start: number
  end: number
}

export interface Located {
  /** Where on the page the words stand, piece by piece; empty when they are not on it. */
  spans: Span[]
  /** The letters that are not on this page: they go on on the next one. */
  rest: string
}

/** Fewer letters than this in a row may stand on a page by chance; the words themselves may be shorter. */
const fewest = 12

/**
 * Finds words of a document's text on the page they were read from. The two are set differently – lines
 * joined, words divided, ligatures, bullets, running heads – so only letters and digits are compared.
 * @param words the words, as they stand in the text
 * @param before what leads up to them there; tells one «Godkendt» on the page from another
 * @param pieces the page's own pieces of text, in its order
 */
export function locate(words: string, before: string, pieces: readonly string[]): Located {
  const page = lettersOf(pieces)
  let rest = letters(words)
  let context = letters(before)
  const found: Run[] = []
  while (rest !== '') {
    const run = bestRun(rest, context, page.text, found)
    const enough = found.length === 0 ? Math.min(fewest, rest.length) : fewest
    if (run.length < enough) break
    found.push(run)
    context = rest.slice(0, run.length)
    rest = rest.slice(run.length)
  }
  return { spans: found.flatMap((run) => spansOf(run, page)), rest }
}

/** A stretch of the page's letters. */
interface Run {
  at: number
  length: number
}

/** The longest beginning of the words that the page holds outside what is found already; of equals, the one that what leads up to them fits best. */
function bestRun(words: string, before: string, page: string, found: readonly Run[]): Run {
  let best = { at: 0, length: 0, led: 0 }
  const first = words.charAt(0)
  for (let at = page.indexOf(first); at !== -1; at = page.indexOf(first, at + 1)) {
    if (found.some((run) => run.at <= at && at < run.at + run.length)) continue
    const length = alike((n) => words[n] !== undefined && words[n] === page[at + n])
    if (length < best.length) continue
    const led = alike((n) => n < at && n < before.length && before[before.length - 1 - n] === page[at - 1 - n])
    if (length > best.length || led > best.led) best = { at, length, led }
  }
  return best
}

const alike = (same: (n: number) => boolean) => {
  let n = 0
  while (same(n)) n += 1
  return n
}

interface Letters {
  text: string
  /** Where each letter stands. */
  places: { piece: number; at: number; length: number }[]
}

const notLetters = /[^\p{L}\p{N}]/gu

/** Letters and digits alone, in one form: «ﬁ» is fi, and å is a whether its ring is part of it or set after it. */
const letters = (text: string) => text.normalize('NFKD').replace(notLetters, '').toLowerCase()

function lettersOf(pieces: readonly string[]): Letters {
  const page: Letters = { text: '', places: [] }
  pieces.forEach((text, piece) => {
    let at = 0
    for (const character of text) {
      const plain = letters(character)
      page.text += plain
      for (const _ of plain.split('')) page.places.push({ piece, at, length: character.length })
      at += character.length
    }
  })
  return page
}

/** A run as parts of the pieces it lies in. */
function spansOf({ at, length }: Run, { places }: Letters): Span[] {
  const spans: Span[] = []
  for (const place of places.slice(at, at + length)) {
    const last = spans.at(-1)
    const end = place.at + place.length
    if (last?.piece === place.piece) last.end = end
    else spans.push({ piece: place.piece, start: place.at, end })
  }
  return spans
}
