import { createHash } from 'node:crypto'
import { bodyKindOf } from '#src/domain/body.ts'
import type { AgendaItem, Decision, FoundFollowUp, Meeting, Where } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { ImportRequest } from '#src/store/store.ts'

/** Meetings of Fjordby Kommune as the reader gives them, said in as few words as a test needs. */

const nowhere: Where = { page: null, start: 0, end: 0 }

export function decision(outcome: Outcome, about: Partial<Decision> = {}): Decision {
  return {
    text: `Besluttet: ${outcome}.`,
    outcome,
    points: [],
    body: null,
    date: null,
    referredTo: null,
    until: null,
    rule: 'test',
    words: [],
    unsure: null,
    where: nowhere,
    ...about,
  }
}

export function followUp(text: string, about: Partial<FoundFollowUp> = {}): FoundFollowUp {
  return {
    text,
    targetBody: null,
    responsible: null,
    due: null,
    quote: text,
    askedBy: 'body',
    where: nowhere,
    ...about,
  }
}

/** An item; a bare outcome stands for its decision. */
export function item(
  caseNumber: string | null,
  title: string,
  outcome: Outcome | null,
  about: Partial<AgendaItem> = {},
): Partial<AgendaItem> {
  return { caseNumber, title, decision: outcome === null ? null : decision(outcome), ...about }
}

export function meeting(
  body: string,
  startsAt: string,
  items: readonly Partial<AgendaItem>[],
  about: Partial<Meeting> = {},
): Meeting {
  return {
    body,
    bodyKind: bodyKindOf(body),
    kind: 'minutes',
    startsAt,
    place: 'Mødelokale 1, Fjordby Rådhus',
    participants: ['Anne Holm'],
    absent: [],
    items: items.map((each, index) => ({
      number: String(index + 1),
      title: '',
      caseNumber: null,
      closed: false,
      sections: [],
      decision: null,
      history: [],
      mentions: [],
      planned: [],
      followUps: [],
      attachments: [],
      closedParts: [],
      where: { page: null, start: 100 * index, end: 100 * index + 99 },
      ...each,
    })),
    ...about,
  }
}

export const agenda = (body: string, startsAt: string, items: readonly Partial<AgendaItem>[]): Meeting =>
  meeting(body, startsAt, items, { kind: 'agenda' })

/** A document that holds the meetings given; null stands for one that could not be read. */
export function reading(...meetings: readonly (Meeting | null)[]): DocumentReading {
  const text = JSON.stringify(meetings)
  return {
    source: { name: 'referat.txt', mediaType: 'text/plain', sha256: sha256(text), format: 'text' },
    text,
    pageStarts: null,
    readings: meetings.map((each) => ({ meeting: each, problems: [] })),
  }
}

export function request(read: DocumentReading, about: Partial<ImportRequest> = {}): ImportRequest {
  const bytes = new TextEncoder().encode(read.text)
  return { bytes, reading: read, receivedAt: '2025-06-01T08:00:00+02:00', sample: false, ...about }
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
