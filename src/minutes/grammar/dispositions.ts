import type { Outcome } from '#src/domain/outcome.ts'
import type { Range } from '../outline.ts'
import { withoutNoise } from './noise.ts'
import { everyPhrase } from './phrase.ts'
import { expand } from './points.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { untilOf } from './until.ts'

/** What the decision on the agenda does to another item of the same meeting. */
export interface Disposition {
  itemNumber: string
  outcome: Outcome
  rule: string
  /** The sentence that says so, and the words in it. */
  sentence: Range
  words: Range
  until: string | null
}

const numbers = String.raw`(?<numbers>\d{1,3}(?:\s?[-–]\s?\d{1,3}|, ?\d{1,3}|(?:,)? og \d{1,3}){0,9})`
const subject = String.raw`(?:dagsordens)?(?:sag|sager|sagen|sagerne|punkt|punkter|punktet|punkterne|pkt\.?)(?: nr\.?| nummer)? ${numbers}\.?`
/** Between the item and what becomes of it: its title perhaps, but no other thing that is moved instead. */
const gap = String.raw`(?:(?!bilag|projekt|frem|efter|før|rykkes|flyttes|optages|tilføjes)[^.]){0,90}?`
const action = String.raw`(?<action>uds[æa]t\p{L}*|udskud\p{L}*|udskyd\p{L}*|udgår|udgik|udgået|tage[srt]{1,2} (?:af|ud)|taget (?:af|ud)|trækkes|trukket|fjernes|slettes|bortfalder|sendes tilbage|tilbagesendes|genoptages)`

/** «Sag 7 udsættes», «punkt 5 og 6 tages af dagsordenen», «udsættelse af punkt 7». */
const forms = [
  everyPhrase(`${subject}${gap} ${action}`),
  everyPhrase(
    String.raw`(?<action>udsættelse af|udskydelse af|udsætte|udskyde|udsatte|udskød|udsættes|trække|trak|tage|tog|fjerne) ${subject}`,
  ),
]

/** A new place in the order is no postponement: «sag 3 udskydes til efter sag 5». */
const reorders =
  /til\s+(?:efter|før|sidst|slutningen)|(?:efter|før)\s+(?:sag|punkt|pkt)|senere\s+(?:på|i)\s+(?:dagsordenen|mødet)/iu

/** Changes of the agenda that leave every item on it, or add one. */
const orders = everyPhrase(
  'rykkes|rykket|flyttes|flyttet|byttes|behandles (?:først|før|efter|sidst|som)|blev behandlet (?:først|før|efter|sidst|som)|rækkefølge(?:n)?|optages|optaget|tilføjes|tilføjet|tillægspunkt(?:er)?|tillægsdagsorden(?:en)?|starter med|fremrykkes',
)

/**
 * Items that the decision on the agenda disposes of (domain.md, Postponed, 5a). An attachment that is
 * dropped, a project moved in a list or a new order dispose of nothing.
 */
export function dispositionsOf(text: string, range: Range, meeting: string): Disposition[] {
  return withoutNoise(sentencesOf(text, range)).flatMap((sentence) => inSentence(text, sentence, meeting))
}

function inSentence(text: string, sentence: Sentence, meeting: string): Disposition[] {
  return forms.flatMap((form) =>
    [...sentence.text.matchAll(form)].flatMap((match) => {
      const after = sentence.text.slice(match.index + match[0].length)
      if (reorders.test(after.slice(0, 40)) || /(?<!\p{L})ikke(?!\p{L})/iu.test(match[0] + after.slice(0, 6))) return []
      if (/(?:bilag|projekt)[^.,;]{0,30}$/iu.test(sentence.text.slice(0, match.index))) return []
      const outcome = outcomeOf(match.groups?.action ?? '', after)
      if (!outcome) return []
      const start = sentence.start + match.index
      return expand(match.groups?.numbers ?? '').map((itemNumber) => ({
        itemNumber,
        outcome,
        rule: `agenda-${outcome}`,
        sentence: { start: sentence.start, end: sentence.end },
        words: { start, end: start + match[0].length },
        until: outcome === 'withdrawn' ? null : untilOf(text, sentence, meeting),
      }))
    }),
  )
}

function outcomeOf(done: string, after: string): Outcome | null {
  if (/^uds|^udsk|^genop/iu.test(done)) return 'postponed'
  if (/tilbage/iu.test(done)) return 'returned'
  if (/^\s*(?:fra|af|ud)?\s*(?:dagsorden\p{L}*)?.{0,40}(?:uds[æa]t|udsky|genoptag|næste\s+møde)/iu.test(after))
    return 'postponed'
  if (
    /^(?:tage|tog|fjern|slette|trække|trak)$/iu.test(done) &&
    !/(?:af|ud|fra|tilbage)(?!\p{L})/iu.test(after.slice(0, 60))
  )
    return null
  return 'withdrawn'
}

/** Whether a decision on the agenda changed it: an item moved, added or taken off. */
export function changesAgenda(text: string, range: Range): boolean {
  return (
    dispositionsOf(text, range, '').length > 0 ||
    text.slice(range.start, range.end).search(new RegExp(orders.source, 'iu')) !== -1
  )
}

/** Items on the agenda itself. */
export function isAgendaItem(title: string): boolean {
  return /^(?:godkendelse\s+af\s+)?(?:\S+\s+)?dagsorden(?:en)?(?!\p{L})/iu.test(title.trim())
}
