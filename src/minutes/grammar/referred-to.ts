import type { Range } from '../outline.ts'
import { findBodies } from './body-names.ts'
import { everyPhrase, oneLine } from './phrase.ts'
import { sentencesOf } from './sentences.ts'

const passesOn = everyPhrase(
  '(?:oversend|henvis|fremsend|videresend|videregiv|forelæg|løft|overdrag|send|begær|overgå|indgå|overfør)\\p{L}*',
)
const budget =
  /(?<!\p{L})budget(?:forhandling|behandling|proces|lægning|drøftels|forslag|forlig|seminar)\p{L}*(?:\s20\d\d(?:-\d{2,4})?)?/iu
const generic =
  /(?<=(?:til|i|for)\s+)(?:(?:de|det)\s+)?(?:relevante?\s+|respektive\s+)?(?:fag)?udvalg(?:et|ene)?(?!\p{L})/iu

/** The body (or the budget talks) a case is passed on to, as the text names it; null when it names none. */
export function referredToOf(text: string, range: Range): string | null {
  for (const sentence of sentencesOf(text, range)) {
    for (const match of sentence.text.matchAll(passesOn)) {
      const after = sentence.text.slice(match.index + match[0].length)
      const body = findBodies(after)[0]
      const talks = budget.exec(after)
      if (talks && (!body || talks.index < body.start)) return oneLine(talks[0])
      if (body) return body.name
      const some = generic.exec(after)
      if (some) return oneLine(some[0])
    }
  }
  return null
}
