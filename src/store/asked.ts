import { stemOf } from './stem.ts'
import { wordsOf } from './words.ts'

/**
 * How search compares words, the same in every store: a word asked for finds the words that begin with its stem
 * (*mobilitet* the *mobilitetsplan*, *kommunerne* the *kommune*) and the compounds that end in it (*plan* all
 * *mobilitetsplaner*), æ, ø and å also as *ae*, *oe* and *aa*.
 */
export interface Asked {
  /** What a word must begin with. */
  start: string
  /** What the stem of a compound may end in instead. */
  ends: readonly string[]
}

/** Longest question that is looked at: what people type, not what a script pastes. */
const maxAsked = 12

/** The last part of a compound that is looked for has so many letters at least, and the compound so many. */
const shortestPart = 3
const shortestCompound = 5

/** Longer words than this no one types, and Postgres keeps none past 2 kB. */
const longestWord = 100

/** The words asked for, or null when nothing is asked: then every row fits. */
export function askedWords(q: string | null): Asked[] | null {
  const words = q === null ? [] : spelled(q).slice(0, maxAsked)
  // «i» and «å» stand in every text; alone they are all there is to go by.
  const telling = words.filter((word) => word.length > 1 || /\p{N}/u.test(word))
  const asked = telling.length > 0 ? telling : words
  return asked.length === 0 ? null : asked.map(askedWord)
}

function askedWord(word: string): Asked {
  const start = stemOf(word)
  return { start, ends: start.length < shortestPart ? [] : [...new Set([start, word])] }
}

/** Whether the text has each of the words asked for. */
export function fits(text: string, asked: readonly Asked[]): boolean {
  const words = spelled(text)
  return asked.every((one) => words.some((word) => isFound(word, one)))
}

/** Whether a word of a text, as it is written there, is one of those asked for. */
export function isAskedFor(word: string, asked: readonly Asked[]): boolean {
  return spelled(word).some((each) => asked.some((one) => isFound(each, one)))
}

function isFound(word: string, { start, ends }: Asked): boolean {
  if (word.startsWith(start)) return true
  if (word.length < shortestCompound || !ends.some((end) => word.includes(end))) return false
  const found = reversed(stemOf(word))
  return ends.some((end) => found.startsWith(reversed(end)))
}

/** Before the stem of a compound spelled backwards, which so begins with what it ends in; no word has it. */
const backwards = '<'

/** What an index keeps of a text, so that `textQuery` finds in it what `fits` does. */
export function searchLexemes(text: string): string[] {
  const words = new Set(spelled(text))
  const compounds = [...words].filter((word) => word.length >= shortestCompound)
  return [...words, ...new Set(compounds.map((word) => reversed(stemOf(word))))]
}

/** The words asked for as a text query over what `searchLexemes` keeps. They are letters and digits only, so quotes suffice. */
export function textQuery(asked: readonly Asked[]): string {
  return asked
    .map(({ start, ends }) => `(${[start, ...ends.map(reversed)].map((lexeme) => `'${lexeme}':*`).join(' | ')})`)
    .join(' & ')
}

/** An *område* ends in no *råd* and *forudsætte* in no *udsætte*, though they look so, and minutes are full of all. */
const parted = (stem: string) => stem.replace('områd', 'omr|åd').replace('forudsæt', 'forud|sæt')

const reversed = (stem: string) => backwards + Array.from(parted(stem)).toReversed().join('')

/** The words with æ, ø and å however they are spelled: *Aalborg* is *Ålborg*, and *moede* is typed for *møde*. */
function spelled(text: string): string[] {
  return wordsOf(text).map((word) =>
    word.slice(0, longestWord).replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø'),
  )
}
