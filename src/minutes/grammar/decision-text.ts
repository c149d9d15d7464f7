import type { BodyKind } from '#src/domain/body.ts'
import type { DecisionPoint } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import { doubts, type Doubt } from '#src/i18n/da/doubts.ts'
import type { Range } from '../outline.ts'
import { changesAgenda, isAgendaItem } from './dispositions.ts'
import { namedPointsIn, type PointSegment, pointsOf } from './points.ts'
import { asksForRefusal, type Recommendation } from './recommendation.ts'
import { sentencesOf } from './sentences.ts'
import { withoutNoise } from './noise.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What is known of the item when its decision is read. */
export interface ItemContext {
  title: string
  bodyKind: BodyKind
  recommendation: Recommendation
}

export interface ReadDecision {
  outcome: Outcome
  points: DecisionPoint[]
  rule: string
  words: Range[]
  unsure: Doubt | null
}

/** The class of a decision's text, with its points where it is numbered. */
export function readDecisionText(text: string, range: Range, context: ItemContext): ReadDecision {
  const read = readText(text, range, context)
  const isOpenOrApproved = read.outcome === 'approved' || read.outcome === 'unclear'
  if (!isOpenOrApproved || !isAgendaItem(context.title) || !changesAgenda(text, range)) return read
  return { ...read, outcome: 'approved-with-changes', rule: 'agenda-changed', points: [], unsure: null }
}

function readText(text: string, range: Range, context: ItemContext): ReadDecision {
  const numbered = readPoints(text, range, context)
  const named = settlePoints(namedInSentences(text, range, context))
  const tellsMore = named !== null && named.points.length > (numbered?.points.length ?? 0)
  if (numbered && !tellsMore) return numbered
  if (named?.outcome === 'mixed') return named
  const verdict = inContext(verdictOf(text, range), context, null)
  if (!verdict) return classless(text, range, context)
  const read = { ...told(verdict), points: named?.points ?? [] }
  return verdict.rule === 'told' && informs.test(context.title) ? { ...read, unsure: null } : read
}

function classless(text: string, range: Range, context: ItemContext): ReadDecision {
  const said = withoutNoise(sentencesOf(text, range))
  const words = said.slice(0, 1)
  if (said.length === 0) return { outcome: 'none', points: [], rule: 'only-noise', words: [range], unsure: null }
  if (said.every((sentence) => togetherWith.test(sentence.text))) {
    return { outcome: 'none', points: [], rule: 'treated-together', words, unsure: null }
  }
  // An item that only informs has nothing to decide: wishes said under it do not change its class.
  if (informs.test(context.title))
    return { outcome: 'noted', points: [], rule: 'information-item', words, unsure: doubts.weak }
  return { outcome: 'unclear', points: [], rule: 'no-rule', words, unsure: doubts.unclear }
}

const togetherWith =
  /(?:behandle\p{L}*|drøfte\p{L}*)\s+(?:sammen\s+med|under\s+(?:ét|et)|i\s+sammenhæng)|^se\s+(?:punkt|pkt\.?|sag)/iu
const informs =
  /^(?:gensidig\s+)?(?:orientering|meddelelser|huskeliste|information|nyt\s+fra)|(?:formanden|borgmesteren|administrationen|forvaltningen|direktøren)\s+orienterer|orientering\s+fra/iu

/** Verdicts that mean something else in this item than their words alone. */
function inContext(verdict: Verdict | null, context: ItemContext, point: string | null): Verdict | null {
  if (!verdict) return null
  if (verdict.rule === 'could-accede' && context.bodyKind === 'council') return { ...verdict, outcome: 'approved' }
  if (verdict.outcome === 'approved' && asksForRefusal(context.recommendation, point)) {
    return { ...verdict, outcome: 'rejected', rule: 'refusal-approved' }
  }
  return verdict
}

interface PointVerdict {
  points: string[]
  verdict: Verdict | null
}

function readPoints(text: string, range: Range, context: ItemContext): ReadDecision | null {
  const { lead, segments } = pointsOf(text, range)
  const parts = segments.length > 0 ? segments : bulletsAsPoints(text, range)
  if (parts.length === 0) return null
  const leadVerdict = segments.length > 0 ? verdictOf(text, lead) : null
  if (leadVerdict && !leadVerdict.weak && isListLead(text, lead)) return null
  const read = parts
    .filter((part) => withoutNoise(sentencesOf(text, part)).length > 0)
    .map((part) => ({
      points: part.points,
      verdict: inContext(verdictOf(text, part), context, part.points[0] ?? null),
    }))
  if (!read.some(({ verdict }) => verdict)) return null
  const settled = settlePoints(read)
  if (leadVerdict && !leadVerdict.weak && settled) return { ...told(leadVerdict), points: settled.points }
  return settled
}

/** «Godkendt med følgende ændringer: 1. …»: the numbers are a list under the decision, not its points. */
function isListLead(text: string, lead: Range): boolean {
  return /(?:[:,]|\bat|\bom)$/u.test(text.slice(lead.start, lead.end).trim())
}

/** Unnumbered list entries are points when each has a verdict of its own, as the recommendation had entries. */
function bulletsAsPoints(text: string, range: Range): PointSegment[] {
  const said = withoutNoise(sentencesOf(text, range))
  const bullets = said.filter((sentence) => sentence.bullet)
  const verdicts = bullets.filter((bullet) => startsWithVerdict.test(bullet.text))
  if (bullets.length < 2 || verdicts.length < bullets.length || said[0] !== bullets[0]) return []
  return bullets.map((bullet, at) => ({
    points: [String(at + 1)],
    start: bullet.start,
    end: bullets[at + 1]?.start ?? range.end,
  }))
}

const startsWithVerdict =
  /^(?:ikke\s+)?(?:godkend|anbefal|tag(?:et|es)|drøft|uds|bortf|udgår|vedtag|tiltr|afvis|orienteringen|kan\s)/iu

function namedInSentences(text: string, range: Range, context: ItemContext): PointVerdict[] {
  return withoutNoise(sentencesOf(text, range)).flatMap((sentence) =>
    namedPointsIn(sentence.text).flatMap(({ points, start, end }) => {
      const clause = { start: sentence.start + start, end: sentence.start + end }
      const verdict = inContext(verdictOf(text, clause), context, points[0] ?? null)
      return verdict ? [{ points, verdict }] : []
    }),
  )
}

/** Points that truly differ in class make a decision mixed; a point no rule can read does not. */
function settlePoints(read: PointVerdict[]): ReadDecision | null {
  const decided = read.flatMap(({ verdict }) => (verdict ? [verdict] : []))
  const first = decided[0]
  if (!first) return null
  const points = read.flatMap(({ points: numbers, verdict }) =>
    numbers.map((point) => ({ point, outcome: verdict?.outcome ?? ('unclear' as const) })),
  )
  const classes = new Set(decided.map((verdict) => verdict.outcome))
  const unsure = decided.length < read.length ? doubts.pointUnclear : null
  if (classes.size === 1) return { ...told(first), points, unsure: told(first).unsure ?? unsure }
  return { outcome: 'mixed', points, rule: 'points-differ', words: decided.flatMap((verdict) => verdict.words), unsure }
}

function told({ outcome, rule, words, weak, contested }: Verdict): ReadDecision {
  const unsure = contested
    ? doubts.contested
    : rule === 'refusal-approved'
      ? doubts.refusal
      : weak && outcome !== 'none'
        ? doubts.weak
        : null
  return { outcome, points: [], rule, words, unsure }
}
