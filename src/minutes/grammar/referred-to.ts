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

/** What names the receiver stands right before it: «til Byrådet», «til behandling i Økonomiudvalget». */
const toward = /(?:til|i|for|over\s?for|hos)\s+(?:(?:den|det|de)\s+)?$/iu

/** To whom something is recommended stands before what is: *anbefaler over for Økonomiudvalget og Byrådet, at …*. */
const recommends = everyPhrase('(?:anbefal|indstil)\\p{L}*(?:[^.,;:]{1,60})?\\sover ?for')

/**
 * The body (or the budget talks) a case is passed on to, as the text names it; null when it names none. Where it is
 * recommended to several, the first named has it next.
 */
export function referredToOf(text: string, range: Range): string | null {
  for (const sentence of sentencesOf(text, range)) {
    for (const match of sentence.text.matchAll(recommends)) {
      const after = sentence.text.slice(match.index + match[0].length).trimStart()
      const [receiver] = findBodies(after)
      if (receiver?.start === 0) return receiver.name
    }
    for (const match of sentence.text.matchAll(passesOn)) {
      const receiver = receiverIn(sentence.text.slice(match.index + match[0].length))
      if (receiver !== null) return receiver
    }
  }
  return null
}

function receiverIn(after: string): string | null {
  const bodies = findBodies(after)
  const body =
    bodies.find(({ start }) => /(?:til|i)\s+$/iu.test(after.slice(0, start))) ??
    bodies.find(({ start }) => toward.test(after.slice(0, start)))
  const talks = budget.exec(after)
  if (talks && (!body || talks.index < body.start)) return oneLine(talks[0])
  const some = generic.exec(after)
  return body?.name ?? (some && oneLine(some[0]))
}
