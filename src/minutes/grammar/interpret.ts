import { bodyKindOf } from '#src/domain/body.ts'
import type { AgendaItem, Meeting, Problem } from '#src/domain/meeting.ts'
import { whereIs, type Outline, type OutlineItem, type SourceText } from '../outline.ts'
import { decisionOf, recommendationOf } from './decision.ts'
import { decisionBlocks } from './decision-blocks.ts'
import { startsAt } from './starts-at.ts'

/**
 * What the words under an outline's headings mean: decisions with their outcome, history, mentions,
 * planned steps, follow-ups and closed lines, each with its place; and what the reader doubts.
 */
export function interpret(source: SourceText, outline: Outline): { meeting: Meeting; problems: Problem[] } {
  const items = outline.items.map((item) => interpretItem(source, outline, item))
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
  return { meeting, problems: [] }
}

function interpretItem(source: SourceText, outline: Outline, item: OutlineItem): AgendaItem {
  const context = {
    title: item.title,
    bodyKind: bodyKindOf(outline.body),
    recommendation: recommendationOf(source, item),
  }
  const { own } = decisionBlocks(source, item, outline)
  return {
    number: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    closed: item.closed,
    sections: item.sections.map((section) => ({
      heading: section.heading,
      text: source.text.slice(section.body.start, section.body.end).trim(),
      where: whereIs(source, section.body),
    })),
    decision: own && decisionOf(source, own, context, outline.date),
    history: [],
    mentions: [],
    planned: [],
    followUps: [],
    attachments: item.attachments.map((title) => ({ title })),
    closedParts: [],
    where: whereIs(source, item.range),
  }
}
