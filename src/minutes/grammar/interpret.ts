import { bodyKindOf } from '#src/domain/body.ts'
import type { AgendaItem, Meeting, Problem } from '#src/domain/meeting.ts'
import { doubts } from '#src/i18n/da/doubts.ts'
import { whereIs, type Outline, type OutlineItem, type SourceText } from '../outline.ts'
import { decisionOf, recommendationOf } from './decision.ts'
import { decisionBlocks } from './decision-blocks.ts'
import { isAgendaItem } from './dispositions.ts'
import { applyDispositions } from './agenda-changes.ts'
import { closedPartsOf, isClosed } from './closed.ts'
import { followUpsOf } from './follow-ups.ts'
import { historyOf } from './history.ts'
import { mentionsOf } from './mentions.ts'
import { problemsOf } from './doubts.ts'
import { noRecommendation } from './recommendation.ts'
import { routeOf } from './route.ts'
import { startsAt } from './starts-at.ts'

/**
 * What the words under an outline's headings mean: decisions with their outcome, history, mentions,
 * planned steps, follow-ups and closed lines, each with its place; and what the reader doubts.
 */
export function interpret(source: SourceText, outline: Outline): { meeting: Meeting; problems: Problem[] } {
  const read = outline.items.map((item) => interpretItem(source, outline, item))
  const items = read
    .filter((item) => isAgendaItem(item.title))
    .reduce((disposed, agenda) => applyDispositions(source, disposed, agenda, outline.date), read)
  const meeting: Meeting = {
    body: outline.body,
    bodyKind: bodyKindOf(outline.body),
    kind: items.some((item) => item.decision) ? 'minutes' : 'agenda',
    startsAt: startsAt(outline.date, outline.time),
    place: outline.place,
    participants: outline.participants,
    absent: outline.absent,
    items,
  }
  return { meeting, problems: problemsOf(source, outline, items) }
}

function interpretItem(source: SourceText, outline: Outline, item: OutlineItem): AgendaItem {
  const context = {
    title: item.title,
    bodyKind: bodyKindOf(outline.body),
    recommendation: recommendationOf(source, item),
  }
  const { own, others, ambiguous } = decisionBlocks(source, item, outline)
  const decision = own && decisionOf(source, own, context, outline.date)
  const { history, planned } = historyOf(source, item, others, outline, {
    ...context,
    recommendation: noRecommendation,
  })
  return {
    number: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    closed: isClosed(item),
    sections: item.sections.map((section) => ({
      heading: section.heading,
      text: source.text.slice(section.body.start, section.body.end).trim(),
      where: whereIs(source, section.body),
    })),
    decision: decision && ambiguous ? { ...decision, unsure: doubts.several } : decision,
    history,
    mentions: mentionsOf(source, item, outline),
    planned: [...planned, ...routeOf(source, item, outline)],
    followUps: followUpsOf(source, item, decision, outline),
    attachments: item.attachments.map((title) => ({ title })),
    closedParts: closedPartsOf(source.text, item).map((range) => whereIs(source, range)),
    where: whereIs(source, item.range),
  }
}
