import type { Outcome } from '#src/domain/outcome.ts'
import type { Range } from '../outline.ts'
import { headOf, isTied, opensWithTie } from './conditions.ts'
import { withoutNoise } from './noise.ts'
import type { OutcomeRule } from './outcome-rule.ts'
import { addressedBack, outcomeRules } from './outcome-rules.ts'
import { phrase } from './phrase.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { carries, type Motion, motionFate, motionOf, outcomeOfCarried } from './votes.ts'

/** What a piece of a decision decides, the rule that says so and the words it went by. */
export interface Verdict {
  outcome: Outcome
  rule: string
  words: Range[]
  /** Only a weak rule spoke. */
  weak: boolean
  /** Another sentence points elsewhere. */
  contested: boolean
}

/** A wish or a request in the head of a sentence: what follows is asked for, not decided. */
const wish = phrase(
  '(?:ønsker|ønskede|ønskes|anmoder|anmodede|anmodes|beder|bad|bedes|opfordrer|opfordrede|opfordres|forventer|overvejer|foreslår|foreslog|ser gerne|henstiller)',
)
const wishedAway: ReadonlySet<Outcome> = new Set(['postponed', 'returned', 'withdrawn'])
const telling = phrase('orienter(?:ede|er)|oplyste|oplyser|fortalte|redegjorde|nævnte|spurgte')

/** A sentence that gives way to a later one that decides more. */
function givesWay(verdict: Verdict): boolean {
  return verdict.outcome === 'discussed' || verdict.outcome === 'none' || verdict.rule === addressedBack
}

interface SentenceVerdict extends Verdict {
  sentence: Sentence
}

/** The verdict of a stretch of decision text (a whole decision or one point); null where none is found. */
export function verdictOf(text: string, range: Range): Verdict | null {
  const found: SentenceVerdict[] = []
  let motion: Motion | null = null
  let amended: Range | null = null
  let quoting = false
  let listed = false
  for (const sentence of withoutNoise(sentencesOf(text, range))) {
    const said = flat(sentence.text)
    if (listed && sentence.bullet) continue
    const moved = motionOf(said)
    const fate = moved && motionFate(said)
    if (quoting && !fate && !endsMotion.test(said)) continue
    quoting = false
    if (moved && !fate) {
      motion = moved
      quoting = said.endsWith(':')
      continue
    }
    const verdict = fate ? null : sentenceVerdict(sentence)
    listed = opensList.test(said) && (verdict !== null || wish.test(said) || telling.test(said))
    const about: Motion | null = moved ?? (verdict && speaksOfMain.test(said) ? null : motion)
    if (about && (fate || verdict)) {
      const carried = fate ? fate === 'carried' : verdict !== null && carries(verdict.outcome)
      const outcome = carried ? outcomeOfCarried(about) : null
      if (outcome) return { outcome, rule: `vote-on-${about}`, words: [sentence], weak: false, contested: false }
      if (carried) amended = sentence
      motion = null
    } else if (verdict) found.push(verdict)
    else if (opensWithTie(said)) tie(found, sentence)
  }
  return settle(found, amended)
}

/** A motion quoted in full ends where the meeting speaks again. */
const endsMotion = phrase(
  '^(?:(?:under)?ændringsforslaget|forslaget|indstillingen|herefter|derefter|godkendt|vedtaget|faldet|forkastet|nedstemt|bortfaldt)',
)

/** What follows as a list belongs to the sentence that opens it. */
const opensList = /(?:[:;,]|\s(?:at|om|med|ønsker))$/iu

/** «Indstillingen blev herefter godkendt»: the main question, whatever was moved before it. */
const speaksOfMain = phrase('indstilling(?:en|er|erne)?|herefter|derefter|hovedforslag(?:et)?|sagen blev')

/** A condition in a sentence of its own right after the approval belongs to it: «Godkendt. Dog …». */
function tie(found: SentenceVerdict[], sentence: Sentence): void {
  const last = found.at(-1)
  if (last?.outcome === 'approved' && last.sentence.end <= sentence.start) {
    found[found.length - 1] = {
      ...last,
      outcome: 'approved-with-changes',
      rule: `${last.rule}-tied`,
      words: [...last.words, sentence],
    }
  }
}

function settle(found: SentenceVerdict[], amended: Range | null): Verdict | null {
  const strong = found.filter((verdict) => !verdict.weak)
  const spoken = strong.length > 0 ? strong : found
  const first = spoken[0]
  if (!first) {
    return (
      amended && {
        outcome: 'approved-with-changes',
        rule: 'amendment-carried',
        words: [amended],
        weak: false,
        contested: false,
      }
    )
  }
  const chosen = (givesWay(first) && spoken.find((verdict) => !givesWay(verdict))) || first
  const contested = spoken.some((verdict) => wishedAway.has(verdict.outcome) && verdict.outcome !== chosen.outcome)
  const { outcome, rule, words, weak } = chosen
  if (amended && outcome === 'approved') {
    return { outcome: 'approved-with-changes', rule: 'amendment-carried', words: [amended, ...words], weak, contested }
  }
  return { outcome, rule, words, weak, contested }
}

/** One sentence's verdict: strong rules on its head, then on all of it, then weak ones. */
function sentenceVerdict(sentence: Sentence): SentenceVerdict | null {
  const text = flat(sentence.text)
  const head = headOf(text)
  const hit =
    afterAddress(text, strongHit(head)) ?? (noWish(head) ? strongHit(text) : null) ?? weakHit(head) ?? weakHit(text)
  if (!hit) return null
  const { rule, start, end } = hit
  const words = [{ start: sentence.start + start, end: sentence.start + end }]
  const tied = rule.outcome === 'approved' && isTied(addressed.test(text) ? text.slice(end) : text)
  return {
    sentence,
    outcome: tied ? 'approved-with-changes' : rule.outcome,
    rule: tied ? `${rule.name}-tied` : rule.name,
    words,
    weak: rule.weak,
    contested: false,
  }
}

const addressed = /^tilbagesend/iu
/** «Tilbagesendes til <afdeling>, idet byrådet har vedtaget …»: with *til* it is addressed back only where such a clause follows. */
const addressedTo = /^tilbagesend(?:es|t)\s+til\s.{1,80}\shar\s(?:vedtaget|godkendt|tiltrådt|taget|anbefalet)/iu

/** «Tilbagesendes <afdeling>, idet … har vedtaget …»: judged by the clause after the verb. */
function afterAddress(text: string, hit: Hit | null): Hit | null {
  if (!hit || (hit.rule.name !== addressedBack && !addressedTo.test(text))) return hit
  const clause = strongHit(text.slice(hit.end))
  return clause ? { rule: clause.rule, start: clause.start + hit.end, end: clause.end + hit.end } : hit
}

interface Hit extends Range {
  rule: OutcomeRule
}

function strongHit(text: string): Hit | null {
  const hit = firstHit(text, false)
  if (!hit) return null
  const before = text.slice(0, hit.start)
  if (wish.test(before) && !wishedAway.has(hit.rule.outcome)) return null
  return telling.test(before) ? null : hit
}

function noWish(head: string): boolean {
  return !wish.test(head) && !telling.test(head)
}

function weakHit(text: string): Hit | null {
  const hit = firstHit(text, true)
  return hit && !wish.test(text.slice(0, hit.start)) ? hit : null
}

function firstHit(text: string, weak: boolean): Hit | null {
  for (const rule of outcomeRules) {
    const match = rule.weak === weak ? rule.pattern.exec(text) : null
    if (match) return { rule, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** The text on one line with every place kept. */
function flat(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}
