import type { Decision, FoundFollowUp } from '#src/domain/meeting.ts'
import { whereIs, type OutlineItem, type Range, type SourceText } from '../outline.ts'
import { responsibleOf } from './actors.ts'
import { headOf } from './conditions.ts'
import type { OwnMeeting } from './decision-blocks.ts'
import { isAgendaItem } from './dispositions.ts'
import { dueOf, targetBodyOf } from './follow-up-parts.ts'
import { followUpRules, type HeardIn, notAsked, notPlanned } from './follow-up-rules.ts'
import { headingKind } from './headings.ts'
import { withoutNoise } from './noise.ts'
import { oneLine, phrase } from './phrase.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/**
 * What the minutes promise or ask for: from the decision, from notes under an item that has none, and
 * from a *Huskeliste*; what the author of a presentation plans is kept apart and must be plain.
 */
export function followUpsOf(
  source: SourceText,
  item: OutlineItem,
  decision: Decision | null,
  meeting: OwnMeeting,
): FoundFollowUp[] {
  const asked =
    decision && !isAgendaItem(item.title) ? askedIn(source.text, decision, decision.outcome === 'returned') : []
  const written = item.sections
    .filter(({ heading }) => headingKind(heading) === 'other')
    .flatMap(({ heading, body }) =>
      isTaskList(item.title, heading) ? tasksIn(source.text, body) : plannedIn(source.text, body, decision === null),
    )
  return [...asked, ...written].map(({ quote, lead, askedBy }) => {
    const words = oneLine(source.text.slice(quote.start, quote.end))
    const whole = lead === '' ? words : `${oneLine(lead)} ${words}`
    return {
      text: whole,
      targetBody: targetBodyOf(whole, meeting.body),
      responsible: responsibleOf(whole),
      due: dueOf(whole, meeting.date),
      quote: words,
      askedBy,
      where: whereIs(source, quote),
    }
  })
}

interface Asked {
  quote: Range
  /** What opens the list the quote is an entry of. */
  lead: string
  askedBy: FoundFollowUp['askedBy']
}

const telling = phrase('orienter(?:ede|er) (?:\\p{L}+ ){0,2}om|oplyste|fortalte|redegjorde')
const opensList = /(?:[:;]|(?<!\p{L})(?:at|om|med|til)|(?<!s\s)(?<!\p{L})ønsker)$/iu
/** A list entry that is a delivery of its own, not just a subject («en analyse af …», «at der afholdes …»). */
const ownDelivery = /^(?:at|en|et|der|få|udvalget|administrationen|forvaltningen)\s/iu

function askedIn(text: string, decision: Decision, isReturned: boolean): Asked[] {
  const asked: Asked[] = []
  let sentToAdministration = false
  const sentences = withoutNoise(sentencesOf(text, decision.where))
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]
    if (!sentence) break
    const entries = !sentence.bullet && opensList.test(sentence.text) ? entriesAfter(sentences, at) : []
    if (telling.test(sentence.text)) {
      at += entries.length
      continue
    }
    const isSentBack = isReturned && returning.test(sentence.text)
    sentToAdministration ||= isSentBack
    const heard = isSentBack ? purpose.test(sentence.text) : asksFor(undecided(sentence, decision))
    const remark = !heard && isReturned && sentToAdministration && !isSentBack && lacking.test(sentence.text)
    if (entries.length > 0 && (heard || wishOnly.test(sentence.text))) {
      asked.push(...fromList(sentence, entries, heard))
      at += entries.length
    } else if (heard || remark)
      asked.push(...partsOf(sentence).map((quote) => ({ quote, lead: '', askedBy: 'body' as const })))
  }
  return asked
}

const returning = phrase('tilbage|retur|tilbagesend\\p{L}*|hjemvis\\p{L}*')
/** Why a case is sent back: what must be done before it comes again. A reason with «da» asks for nothing. */
const purpose = phrase(
  'med henblik på|med (?:ønske|anmodning|sigte)(?:t)? (?:om|på)|for at|med bemærkning om|idet (?:udvalget|der) ønske[rs]|og (?:udvalget )?(?:ønsker|ønskede|beder|bad|anmoder|anmodede)',
)
const lacking = phrase('bør|mangler|skal (?:tilføjes|rettes|indarbejdes|suppleres|undersøges|belyses)')
const wishOnly = phrase('ønsker|ønskede|ønskes|anmoder|anmodede|beder|bad')

function entriesAfter(sentences: Sentence[], at: number): Sentence[] {
  const after = sentences.slice(at + 1)
  const end = after.findIndex((sentence) => !sentence.bullet && sentence.startsLine)
  return end === -1 ? after : after.slice(0, end)
}

/** A list under a wish: an entry each where the entries are deliveries, else the wish with all of them. */
function fromList(lead: Sentence, entries: Sentence[], heard: boolean): Asked[] {
  const bullets = entries.filter((entry) => entry.bullet)
  const deliveries = bullets.filter((entry) => ownDelivery.test(entry.text) || asksFor(entry.text))
  if (bullets.length > 0 && deliveries.length === bullets.length) {
    return deliveries.map((quote) => ({ quote, lead: lead.text, askedBy: 'body' }))
  }
  if (!heard) return []
  const last = entries.at(-1) ?? lead
  return [{ quote: { start: lead.start, end: last.end }, lead: '', askedBy: 'body' }]
}

/**
 * What a sentence says beside its verdict: «Anbefales, at der udarbejdes …» recommends and «Punktet tages op på næste
 * møde» postpones, they ask for nothing.
 */
function undecided(sentence: Sentence, { rule, words }: Decision): string {
  const said = sentence.text.replaceAll(/\s/g, ' ')
  const head = headOf(said)
  const comesAgain =
    rule === 'comes-again' && words.some(({ start }) => start >= sentence.start && start < sentence.end)
  if (comesAgain) return said.slice(head.length)
  const verdict = verdictWords.exec(head)
  if (!verdict || wishOnly.test(head.slice(0, verdict.index))) return said
  const wish = andWishes.exec(head)
  return said.slice(wish ? wish.index : head.length)
}

const verdictWords = phrase(
  'anbefal(?:es|er|ede|et)|indstill(?:es|er)|godkend(?:t|te|es|er)|vedt(?:aget|og|ages)|tiltr(?:ådt|åd|ædes)|til efterretning,? at',
)
const andWishes = phrase('(?:og|men) (?:\\p{L}+ ){0,3}(?:ønske(?:r|de)|anmode(?:r|de)|beder|bad)')

function asksFor(words: string, heardIn: HeardIn[] = ['decision', 'notes', 'anywhere']): boolean {
  const said = words.replaceAll(/\s/g, ' ')
  return !notAsked.test(said) && followUpRules.some((rule) => heardIn.includes(rule.heardIn) && rule.pattern.test(said))
}

/** «… belyses, samt at der udarbejdes …» asks for two things. */
function partsOf(sentence: Sentence): Range[] {
  const cut = /,?\s+samt\s+at\s+(?=der|udvalget|administrationen|forvaltningen)/iu.exec(sentence.text)
  if (!cut || !asksFor(`ønskes ${sentence.text.slice(cut.index + cut[0].length)}`)) return [sentence]
  const middle = sentence.start + cut.index
  return [
    { start: sentence.start, end: middle },
    { start: middle + cut[0].length, end: sentence.end },
  ]
}

/** A *Huskeliste* is a body's own list of open tasks; shared with information, only the part under its name is. */
function isTaskList(title: string, heading: string): boolean {
  return /^huskeliste(?:n)?\W*$/iu.test(heading.trim()) || /^(?:\p{L}+s\s+)?huskeliste(?:n)?\W*$/iu.test(title.trim())
}

const finished = /(?:^|[\s(])(?:udført|afsluttet|afviklet|gennemført|behandlet\s+den|slettes|ok)\W*$/iu

function tasksIn(text: string, range: Range): Asked[] {
  return sentencesOf(text, range)
    .filter(
      (sentence) =>
        sentence.bullet &&
        sentence.text.length > 8 &&
        !finished.test(sentence.text) &&
        !/^(?:orientering|status)\s/iu.test(sentence.text),
    )
    .map((quote) => ({ quote, lead: '', askedBy: 'body' }))
}

/** Most of a presentation plans nothing: a quick look before the rules are tried. */
const mayPlan = /bringes|tages\s+med|tilbage|lægges|ny\s+sag/iu

/** In an item without a decision the list under *Baggrund* is the notes of the meeting; else it is the author's. */
function plannedIn(text: string, range: Range, undecidedItem: boolean): Asked[] {
  return sentencesOf(text, range).flatMap((quote): Asked[] => {
    const isNote = undecidedItem && quote.bullet
    const heard = isNote
      ? asksFor(quote.text, ['notes', 'anywhere'])
      : mayPlan.test(quote.text) && asksFor(quote.text, ['anywhere'])
    return heard && !notPlanned.test(quote.text) ? [{ quote, lead: '', askedBy: isNote ? 'body' : 'author' }] : []
  })
}
