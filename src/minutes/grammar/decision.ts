import type { Decision } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import { whereIs, type OutlineItem, type Range, type SourceText } from '../outline.ts'
import type { DecisionBlock } from './decision-blocks.ts'
import { type ItemContext, readDecisionText } from './decision-text.ts'
import { headingKind } from './headings.ts'
import { noRecommendation, readRecommendation, type Recommendation } from './recommendation.ts'
import { referredToOf } from './referred-to.ts'
import { untilOf } from './until.ts'

const comesBack: ReadonlySet<Outcome> = new Set(['postponed', 'returned'])
/** What is turned down may be sent on all the same: *kan ikke anbefales, men oversendes til budgettet*. */
const goesOn: ReadonlySet<Outcome> = new Set(['referred', 'recommended', 'rejected'])

/** A decision as the item's own block tells it. */
export function decisionOf(
  source: SourceText,
  block: DecisionBlock,
  context: ItemContext,
  meetingDate: string,
): Decision {
  const range = trimmed(source.text, block.range)
  const read = readDecisionText(source.text, range, context)
  const outcomes = [read.outcome, ...read.points.map((point) => point.outcome)]
  return {
    text: source.text.slice(range.start, range.end),
    outcome: read.outcome,
    points: read.points,
    body: block.body,
    date: block.date,
    referredTo: outcomes.some((outcome) => goesOn.has(outcome)) ? referredToOf(source.text, range) : null,
    until: outcomes.some((outcome) => comesBack.has(outcome)) ? untilOf(source.text, range, meetingDate) : null,
    rule: read.rule,
    words: read.words.map((words) => whereIs(source, words)),
    unsure: read.unsure,
    where: whereIs(source, range),
  }
}

/** What the item's recommendation asks for. */
export function recommendationOf(source: SourceText, item: OutlineItem): Recommendation {
  const section = item.sections.find(({ heading }) => headingKind(heading) === 'recommendation')
  return section ? readRecommendation(source.text, section.body) : noRecommendation
}

/** A range without the white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  const raw = text.slice(range.start, range.end)
  const start = range.start + raw.length - raw.trimStart().length
  return { start, end: start + raw.trim().length }
}
