import type { Range } from '../outline.ts'
import { findDates } from './dates.ts'
import { everyPhrase, oneLine } from './phrase.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Where a sentence says when a case comes again; what stands before tells why or from where. */
const comesAgain = everyPhrase(
  'uds[æa]t\\p{L}*|udskud\\p{L}*|udsky\\p{L}*|genoptages|tages op|behandles|genbehandles|forelægges|overføres|overgår|flyttes|kommer|tilbage|optages',
)
const reason = /[\s,](?:da|fordi|eftersom|på\s+grund\s+af|grundet)(?!\p{L})/iu

/** Times that are no date: «til næste møde», «til efter sommerferien», «til et ekstraordinært møde». */
const words = new RegExp(
  [
    String.raw`(?<=(?:til|på|ved|i)\s+)(?:(?:et|det|den|de|udvalgets|byrådets|direktionens|vores)\s+)?(?:(?:næste|kommende|førstkommende|senere|snarligt|ekstraordinære?t?|ordinære?t?|følgende|et\s+af\s+de\s+næste)\s+){1,3}(?:\p{L}+\s+){0,2}?\p{L}*(?:møde|behandling|udvalgsmøde)\p{L}*`,
    String.raw`(?<=til\s+)(?:efter|over)\s+\p{L}+(?:ferien|valget|nytår|årsskiftet|påske|jul)?`,
    String.raw`(?<=til\s+)(?:foråret|sommeren|efteråret|vinteren)(?:\s+20\d\d)?`,
    String.raw`(?<=til\s+)budget\p{L}*(?:\s+20\d\d(?:-\d+)?)?`,
    String.raw`indtil\s+(?:videre|\p{L}+(?:\s+\p{L}+){0,4})`,
    String.raw`(?<=til\s+)uge\s+\d{1,2}`,
  ].join('|'),
  'iu',
)

/**
 * The time a postponed or returned case is set to: an ISO date where the text names a day, a month or a
 * quarter, else the words as printed («næste møde»); null when it names none.
 */
export function untilOf(text: string, range: Range, meeting: string): string | null {
  for (const sentence of sentencesOf(text, range)) {
    const until = untilInSentence(sentence, meeting)
    if (until) return until
  }
  return null
}

function untilInSentence(sentence: Sentence, meeting: string): string | null {
  const [first] = [...sentence.text.matchAll(comesAgain)]
  if (!first) return null
  const after = sentence.text.slice(first.index)
  const cut = reason.exec(after)
  const said = cut ? after.slice(0, cut.index) : after
  const date = findDates(said, { meeting, missingYear: 'coming' }).find(
    ({ iso, start }) => iso >= meeting && isAhead(said, start),
  )
  if (date) return date.iso
  const time = words.exec(said)
  return time && oneLine(time[0])
}

/** «fra mødet den …» and «jf. byrådets beslutning den …» tell of what was. */
function isAhead(said: string, start: number): boolean {
  return !/(?:fra|jf\.?|af|siden|efter)\s+(?:\S+\s+){0,3}(?:den|d\.)?\s*$/iu.test(said.slice(0, start))
}
