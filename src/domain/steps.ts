import { bodyId, bodyKindOf, climb, isAbove, slug } from './body.ts'
import type { CaseEvent, EventSource } from './case.ts'
import type { CaseItem } from './cases.ts'
import { dayOf } from './days.ts'
import type { HistoryEntry, Mention } from './meeting.ts'
import type { Outcome } from './outcome.ts'

/** What one place in one document tells of one step in a case's life. */
export interface Telling {
  /** Tellings of one key tell of the same step. */
  key: string
  /** Day from which an as-of view may know of it. */
  knownFrom: string
  /** Where the step stands among the others; undated ones stand by a neighbour's date. */
  place: { date: string; beside: -1 | 0 | 1; start: number }
  event: Omit<CaseEvent, 'sources'>
  source: EventSource
  /** The item it stands in. */
  entry: CaseItem
}

/** One step in a case's life, with what was told of it so far. */
export interface Step {
  event: CaseEvent
  place: Telling['place']
  /** The item that treated it; null when only lists or mentions tell of it. */
  entry: CaseItem | null
  /** Day of the latest meeting that tells of it. */
  toldOn: string
}

const laterOf = (a: string, b: string) => (a > b ? a : b)

/** A mention that itself says the case was put off, in the words of minutes-formats.md. */
const saysPostponed = /(^|\P{L})(udskudt|udskydes|udskydelse|udsat|udsættes|udsattes)(\P{L}|$)/iu

function sourceOf({ meeting, item }: CaseItem, kind: EventSource['kind'], where: EventSource['where']): EventSource {
  return { documentId: meeting.documentId, meetingId: meeting.id, itemNumber: item.number, kind, where }
}

function keyOf(date: string | null, body: string | null, what: string): string {
  const who = body === null ? '' : bodyId(body)
  return date === null ? `?${who}|${slug(what)}` : `${date}|${who}`
}

/**
 * The item itself. Only minutes carry outcomes; on an agenda the item lies ahead, and a decision
 * found there is quoted from another date (domain.md, Postponed, rule 6).
 */
function itemTelling(entry: CaseItem): Telling {
  const { meeting, item } = entry
  const date = dayOf(meeting.startsAt)
  const planned = meeting.kind === 'agenda'
  const decision = planned ? null : item.decision
  return {
    key: keyOf(date, meeting.body, ''),
    knownFrom: meeting.knownFrom,
    place: { date, beside: 0, start: item.where.start },
    event: {
      date,
      body: meeting.body,
      bodyKind: meeting.bodyKind,
      what: null,
      outcome: decision?.outcome ?? null,
      text: decision?.text || null,
      planned,
    },
    source: sourceOf(entry, 'item', decision?.where ?? item.where),
    entry,
  }
}

/** An entry of the item's history list, or a mention, on the same footing. */
interface Told {
  kind: 'history' | 'mention'
  date: string | null
  body: string | null
  what: string | null
  text: string | null
  outcome: Outcome | null
  where: EventSource['where']
}

const ofHistory = ({ body, date, text, outcome, where }: HistoryEntry): Told => ({
  kind: 'history',
  date,
  body,
  what: null,
  text: text || null,
  outcome,
  where,
})

const ofMention = ({ body, date, what, where }: Mention): Told => ({
  kind: 'mention',
  date,
  body,
  what,
  text: null,
  outcome: saysPostponed.test(what) ? 'postponed' : null,
  where,
})

/**
 * Where an undated step stands: after the dated one told before it, else before the one told after
 * it, else before the meeting that tells of it (domain.md, Case timeline).
 */
function placeOf(told: readonly Told[], index: number, meetingDay: string): Telling['place'] {
  const dated = (from: readonly Told[]) => from.flatMap(({ date }) => date ?? [])
  const start = told[index]?.where.start ?? 0
  const own = told[index]?.date
  if (own) return { date: own, beside: 0, start }
  const before = dated(told.slice(0, index)).at(-1)
  if (before) return { date: before, beside: 1, start }
  return { date: dated(told.slice(index))[0] ?? meetingDay, beside: -1, start }
}

/**
 * What lists and mentions tell, in the order of the text. A step dated after the meeting lies ahead,
 * unless the list has its decision: then the document was printed anew, and the step is known from
 * its own day, never before.
 */
function retellings(entry: CaseItem, told: readonly Told[]): Telling[] {
  const { meeting } = entry
  const meetingDay = dayOf(meeting.startsAt)
  const asPrinted = told.toSorted((a, b) => a.where.start - b.where.start)
  return asPrinted.map((step, index) => {
    const { kind, date, body, what, text, outcome, where } = step
    const later = date !== null && (meeting.kind === 'agenda' ? date >= meetingDay : date > meetingDay)
    const planned = later && (kind === 'mention' || outcome === null)
    return {
      key: keyOf(date, body, what ?? text ?? ''),
      knownFrom: planned || date === null ? meeting.knownFrom : laterOf(meeting.knownFrom, date),
      place: placeOf(asPrinted, index, meetingDay),
      event: {
        date,
        body,
        bodyKind: body === null ? null : bodyKindOf(body),
        what,
        outcome: planned ? null : outcome,
        text,
        planned,
      },
      source: sourceOf(entry, kind, where),
      entry,
    }
  })
}

/** After every date: where a route without dates stands. */
const ahead = '9999-12-31'

/** The route the document says lies ahead. */
function plannedTellings(entry: CaseItem): Telling[] {
  const { meeting, item } = entry
  return item.planned.map(({ body, date, where }) => ({
    key: keyOf(date, body, 'planned'),
    knownFrom: meeting.knownFrom,
    place: { date: date ?? ahead, beside: 0, start: where.start },
    event: { date, body, bodyKind: bodyKindOf(body), what: null, outcome: null, text: null, planned: true },
    source: sourceOf(entry, 'mention', where),
    entry,
  }))
}

/**
 * Everything an item tells of its case. A standing item tells of itself alone: what is listed or
 * mentioned under *Øvrige sager* is of other cases (domain.md, Postponed, rule 5).
 */
export function tellingsOf(entry: CaseItem, standing: boolean): Telling[] {
  if (standing) return [itemTelling(entry)]
  const { history, mentions } = entry.item
  return [
    itemTelling(entry),
    ...retellings(entry, history.map(ofHistory)),
    ...retellings(entry, mentions.map(ofMention)),
    ...plannedTellings(entry),
  ]
}

const ranks: Record<EventSource['kind'], number> = { item: 0, history: 1, mention: 2 }
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** An item beats a list, a list beats a mention; among equals the first known, then the first in the text. */
function byWeight(a: Telling, b: Telling): number {
  return (
    ranks[a.source.kind] - ranks[b.source.kind] ||
    compareText(a.knownFrom, b.knownFrom) ||
    compareText(a.source.meetingId, b.source.meetingId) ||
    compareText(a.source.documentId, b.source.documentId) ||
    a.source.where.start - b.source.where.start ||
    compareText(a.source.itemNumber, b.source.itemNumber)
  )
}

/** One item of several that share a meeting may say nothing (*none*): then another's decision counts. */
function deciding(tellings: readonly Telling[]): Telling | undefined {
  const spoken = tellings.filter(({ event }) => event.outcome !== null)
  const best = spoken.filter(({ source }) => source.kind === spoken[0]?.source.kind)
  return best.find(({ event }) => event.outcome !== 'none') ?? best[0]
}

/** The same body and date from several tellings is one step; what has happened puts aside what was planned. */
export function stepOf(tellings: readonly Telling[]): Step {
  const happened = tellings.filter(({ event }) => !event.planned)
  const told = (happened.length > 0 ? happened : tellings).toSorted(byWeight)
  const [first] = told
  if (!first) throw new Error('a step is told by something')
  const decider = deciding(told)
  const entry = [decider, first].find((telling) => telling?.source.kind === 'item')?.entry ?? null
  return {
    event: {
      date: first.event.date,
      body: first.event.body,
      bodyKind: first.event.bodyKind,
      what: told.find(({ event }) => event.what !== null)?.event.what ?? null,
      outcome: decider?.event.outcome ?? null,
      text: (decider ?? told.find(({ event }) => event.text !== null) ?? first).event.text,
      planned: first.event.planned,
      sources: told.map(({ source }) => source),
    },
    place: first.place,
    entry,
    toldOn: told.map(({ entry: { meeting } }) => dayOf(meeting.startsAt)).reduce(laterOf),
  }
}

/** Oldest first; on one day as a case climbs. */
export function byTime(a: Step, b: Step): number {
  return (
    compareText(a.place.date, b.place.date) ||
    a.place.beside - b.place.beside ||
    (a.place.beside === 0 ? 0 : a.place.start - b.place.start) ||
    height(a) - height(b) ||
    compareText(a.event.body ?? '', b.event.body ?? '') ||
    a.place.start - b.place.start
  )
}

function height({ event }: Step): number {
  return (event.bodyKind && climb(event.bodyKind)) ?? -1
}

/**
 * Whether a planned step is behind the case: its body, or one above it, has treated it since. What
 * was planned for a day is not behind before that day.
 */
function isBehind({ event, toldOn }: Step, happened: readonly Step[]): boolean {
  const from = event.date ?? toldOn
  return happened.some(({ event: { date, body, bodyKind } }) => {
    if (date === null || body === null || bodyKind === null || event.body === null || event.bodyKind === null)
      return false
    return bodyId(body) === bodyId(event.body) ? date >= from : date > from && isAbove(bodyKind, event.bodyKind)
  })
}

/** The steps in the order of a timeline, without plans that have been overtaken. */
function inOrder(steps: readonly Step[]): Step[] {
  const happened = steps.filter(({ event }) => !event.planned)
  return steps.filter((step) => !step.event.planned || !isBehind(step, happened)).toSorted(byTime)
}

/**
 * A case's steps as they were known, for each day on which something became known. Only what a
 * day's tellings touch is made anew, so that a body's standing items over many years stay cheap.
 */
export function* growingSteps(tellings: readonly Telling[]): Generator<{ day: string; steps: Step[] }> {
  const byDay = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const known = byDay.get(telling.knownFrom)
    if (known) known.push(telling)
    else byDay.set(telling.knownFrom, [telling])
  }
  const byKey = new Map<string, Telling[]>()
  const steps = new Map<string, Step>()
  for (const day of [...byDay.keys()].toSorted()) {
    for (const telling of byDay.get(day) ?? []) {
      const told = [...(byKey.get(telling.key) ?? []), telling]
      byKey.set(telling.key, told)
      steps.set(telling.key, stepOf(told))
    }
    yield { day, steps: inOrder([...steps.values()]) }
  }
}
