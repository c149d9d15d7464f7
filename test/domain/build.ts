import { bodyKindOf } from '#src/domain/body.ts'
import { gatherKey, splitCases, type CaseItem, type GatheredCase } from '#src/domain/cases.ts'
import { dayOf } from '#src/domain/days.ts'
import { meetingId } from '#src/domain/meeting-identity.ts'
import type { AgendaItem, Decision, StoredMeeting, Where } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'

/** Small makers of meetings for the domain's tests: only what a test is about is said in it. */

/** A place in an invented document; two facts of one item differ in where they start. */
export const at = (start: number, end = start + 1): Where => ({ page: null, start, end })

export const history = (body: string, date: string | null, outcome: Outcome | null = null, start = 10) => ({
  body,
  date,
  itemNumber: null,
  text: outcome ?? '',
  outcome,
  where: at(start),
})

export const mention = (body: string | null, date: string | null, what: string, start = 20) => ({
  body,
  date,
  what,
  quote: what,
  where: at(start),
})

export const planned = (body: string, date: string | null = null, start = 30) => ({ body, date, where: at(start) })

export const section = (heading: string, text: string, start = 40) => ({
  heading,
  text,
  where: at(start, start + text.length),
})

export const followUp = (text: string, start = 60) => ({
  text,
  quote: text,
  targetBody: null,
  responsible: null,
  due: null,
  askedBy: 'body' as const,
  where: at(start, start + text.length),
})

export function decision(outcome: Outcome, parts: Partial<Decision> = {}): Decision {
  return {
    text: outcome,
    outcome,
    points: [],
    body: null,
    date: null,
    referredTo: null,
    until: null,
    rule: outcome,
    words: [],
    unsure: null,
    where: at(50),
    ...parts,
  }
}

interface ItemParts extends Partial<Omit<AgendaItem, 'decision'>> {
  outcome?: Outcome
  decision?: Decision | null
}

/** An item by title; `outcome` is short for a decision of that outcome. */
export function item(title: string, { outcome, ...parts }: ItemParts = {}): AgendaItem {
  return {
    number: '1',
    title,
    caseNumber: null,
    closed: false,
    sections: [],
    decision: outcome ? decision(outcome) : null,
    history: [],
    mentions: [],
    planned: [],
    followUps: [],
    attachments: [],
    closedParts: [],
    where: at(0, 100),
    ...parts,
  }
}

/** Minutes of a meeting, or, with `knownFrom`, the agenda of one that lies ahead. */
export function meeting(body: string, startsAt: string, items: AgendaItem[], agendaFrom?: string): StoredMeeting {
  const id = meetingId({ body, startsAt })
  return {
    id,
    documentId: agendaFrom ? `${id}-agenda` : `${id}-minutes`,
    body,
    bodyKind: bodyKindOf(body),
    kind: agendaFrom ? 'agenda' : 'minutes',
    startsAt,
    knownFrom: agendaFrom ?? dayOf(startsAt),
    place: null,
    participants: [],
    absent: [],
    items: items.map((entry, index) => (entry.number === '1' ? { ...entry, number: String(index + 1) } : entry)),
  }
}

/** Every case of some meetings, as a store gathers them. */
export function casesOf(meetings: readonly StoredMeeting[]): GatheredCase[] {
  const byKey = new Map<string, CaseItem[]>()
  for (const held of meetings) {
    for (const entry of held.items) {
      const key = gatherKey(held, entry)
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), { meeting: held, item: entry }])
    }
  }
  return [...byKey.values()].flatMap(splitCases)
}

/** The one case of some meetings. */
export function onlyCase(meetings: readonly StoredMeeting[]): GatheredCase {
  const [only, ...others] = casesOf(meetings)
  if (!only || others.length > 0) throw new Error(`one case expected, found ${others.length + (only ? 1 : 0)}`)
  return only
}

/** A case treated under one title and number, meeting by meeting: body, day, and what was decided. */
export function treated(
  title: string,
  ...treatments: (readonly [body: string, day: string, outcome: Outcome, parts?: Partial<Decision>])[]
): StoredMeeting[] {
  return treatments.map(([body, day, outcome, parts]) =>
    meeting(body, day, [item(title, { caseNumber: '25/100', decision: decision(outcome, parts) })]),
  )
}
