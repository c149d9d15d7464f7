/**
 * The words of a text as search compares them: lower case, accents gone but æ, ø and å kept, since they are
 * letters of their own in Danish (*rå* is not *ra*).
 */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Longest question that is looked at: what people type, not what a script pastes. */
const maxQueryWords = 12

/** The words asked for, or null when nothing is asked: then every row fits. */
export function queryWords(q: string | null): string[] | null {
  const words = q === null ? [] : wordsOf(q).slice(0, maxQueryWords)
  return words.length === 0 ? null : words
}

/** Whether each word asked for begins a word of the text: *22/6757*, *bære* and *strategi bære* find the same case. */
export function fits(text: string, asked: readonly string[]): boolean {
  const words = wordsOf(text)
  return asked.every((start) => words.some((word) => word.startsWith(start)))
}

/** Around every matching word of an excerpt; characters that no minutes hold. */
export const markStart = '\u0001'
export const markEnd = '\u0002'

/** How much of a text an excerpt shows before the first matching word, and in all. */
const before = 60
const longest = 200

/** The text around the first word that fits, every fitting word marked. */
export function excerpt(text: string, asked: readonly string[]): string {
  const plain = text.replaceAll(markStart, '').replaceAll(markEnd, '')
  const isAsked = (word: string) => asked.some((start) => fold(word).startsWith(start))
  const first = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => isAsked(word))?.index ?? 0
  const from = first <= before ? 0 : plain.indexOf(' ', first - before) + 1
  return plain
    .slice(from, from + longest)
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) => (isAsked(word) ? `${markStart}${word}${markEnd}` : word))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}æøå]/gu, (letter) => letter.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
}
