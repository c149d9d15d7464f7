import type { AgendaDraft } from './agenda.ts'
import type { Afterwards } from './agenda-afterwards.ts'
import { pairs, sameAs, type Matter } from './agenda-match.ts'
import { bodyId } from './body.ts'
import type { CaseRef, CaseState, PipelinePlace, Stage, Wait } from './case.ts'
import type { FollowUp } from './follow-up.ts'
import type { StoredMeeting, Where } from './meeting.ts'
import type { Outcome } from './outcome.ts'
import { isPutOffBeyond } from './put-off.ts'
import { isOverdue, resolveUntil } from './waits.ts'

/** Where a reason was read; the words are not known of what only the meeting's item tells. */
export interface ReasonSource {
  meetingId: string
  itemNumber: string
  where: Where | null
}

/** A wait's time to come: past, named and due, *næste møde*, or none named. */
export type WaitDue = 'overdue' | 'due' | 'next-meeting' | 'undated'

/** Why something could go on an agenda, with its source where one was read. */
export type CandidateReason =
  | {
      why: 'postponed'
      due: WaitDue
      since: string
      latest: string
      count: number
      until: string | null
      source: ReasonSource
    }
  /** Sent back, and either answered since by a body's treatment or due. */
  | {
      why: 'returned'
      latest: string
      answered: { body: string; date: string } | null
      until: string | null
      source: ReasonSource
    }
  | {
      why: 'follow-up'
      followUpId: string
      text: string
      askedBy: FollowUp['askedBy']
      body: string
      date: string
      /** The day it falls due; the words as printed where they name none. */
      due: string | null
      source: ReasonSource
    }
  | { why: 'referred'; outcome: Outcome; body: string; date: string; source: ReasonSource }
  | { why: 'strategy'; stage: Stage; since: string; source: ReasonSource | null }
  /** It stood on an earlier draft, and the minutes have it not. */
  | { why: 'fell-off'; agendaId: string; date: string; meetingId: string }
  /** It was left out of the last draft. */
  | { why: 'left-out'; agendaId: string; date: string }

/** What could go on, with all its reasons, the strongest first. */
export interface Candidate {
  /** The case's id, or that of the follow-up or earlier item it alone comes from. */
  id: string
  title: string
  caseId: string | null
  caseNumber: string | null
  reasons: CandidateReason[]
  /** Where it stands already: the latest agenda of the body that no minutes have followed; null on none. */
  standsOn: { meetingId: string; itemNumber: string; date: string } | null
}

/** A wait as the lists have it: `until` is resolved by the meetings that are known. */
export interface WaitingCase extends Omit<Wait, 'item'> {
  case: CaseRef
  count: number
}

export interface TreatedCase {
  case: CaseRef
  place: PipelinePlace | null
  lastEvent: { date: string; body: string; meetingId: string | null; itemNumber: string | null } | null
}

export interface PassedCase {
  case: CaseRef
  to: string
  outcome: Outcome
  body: string
  date: string
  item: { meetingId: string; number: string }
}

/** An earlier draft of the body, with how it went; null where its minutes have not come. */
export interface EarlierAgenda {
  draft: Pick<AgendaDraft, 'id' | 'date' | 'items' | 'leftOut'>
  afterwards: Afterwards | null
}

/** All that is known of a body's matters on a day, for the audience the candidates are for. */
export interface CandidateSources {
  body: string
  /** ISO date of the meeting. */
  date: string
  asOf: string
  /** Those of the body. */
  waits: readonly WaitingCase[]
  /** The open ones. */
  followUps: readonly FollowUp[]
  passedOn: readonly PassedCase[]
  strategies: readonly TreatedCase[]
  /** The latest treatment of each waiting case. */
  latest: ReadonlyMap<string, TreatedCase['lastEvent']>
  /** Oldest first. */
  earlier: readonly EarlierAgenda[]
  /** The body's minutes since the first of those. */
  minutes: readonly Pick<StoredMeeting, 'startsAt' | 'items'>[]
  /** The body's agendas up to the day that no minutes have followed: of meetings held or to come, the day's own too. */
  unminuted: readonly Pick<StoredMeeting, 'id' | 'startsAt' | 'items'>[]
}

type Found = Omit<Candidate, 'reasons' | 'standsOn'> & { reason: CandidateReason }

const ofCase = (ref: CaseRef, reason: CandidateReason): Found => ({
  id: ref.id,
  title: ref.title,
  caseId: ref.id,
  caseNumber: ref.number,
  reason,
})

const isoDay = /^\d{4}-\d\d-\d\d$/
const isLater = (due: string | null, date: string) => due !== null && due > date

/** Postponed cases come again by themselves, unless they were put off to a later day (domain.md, Outcomes and rule 3). */
function fromWaits({ date, asOf, waits, latest }: CandidateSources): Found[] {
  return waits.flatMap((wait): Found[] => {
    const until = resolveUntil(wait, [date])
    if (isPutOffBeyond({ latest: wait.latest, until }, date)) return []
    const { meetingId, itemNumber, where } = wait.source
    const source = { meetingId, itemNumber, where }
    if (wait.waitKind === 'postponed') {
      const due = dueOf(until, wait.untilText, asOf)
      const { since, latest: last, count } = wait
      return [ofCase(wait.case, { why: 'postponed', due, since, latest: last, count, until, source })]
    }
    const event = latest.get(wait.case.id) ?? null
    const answered = event !== null && event.date > wait.latest ? { body: event.body, date: event.date } : null
    if (answered === null && until === null) return []
    return [ofCase(wait.case, { why: 'returned', latest: wait.latest, answered, until, source })]
  })
}

function dueOf(until: string | null, untilText: string | null, asOf: string): WaitDue {
  if (until === null) return 'undated'
  if (isOverdue(until, asOf)) return 'overdue'
  return untilText === null ? 'due' : 'next-meeting'
}

/**
 * What was asked of the body and nothing later seems to have dealt with: what is offered as done is a candidate again
 * when a person refuses that. Under a standing item it is a matter of its own, not the standing item's.
 */
function fromFollowUps({ body, date, followUps }: CandidateSources): Found[] {
  return followUps.flatMap((followUp): Found[] => {
    const { id, text, askedBy, askedOn, targetBody, due, dueOn, item, case: ref, where, suggestion } = followUp
    const toThis = targetBody !== null && bodyId(targetBody) === bodyId(body)
    if (!toThis || suggestion !== null || askedOn >= date || isLater(dueOn, date)) return []
    const reason: CandidateReason = {
      why: 'follow-up',
      followUpId: id,
      text,
      askedBy,
      body: item.body,
      date: askedOn,
      due: dueOn ?? due,
      source: { meetingId: item.meetingId, itemNumber: item.number, where },
    }
    if (!ref.standing) return [ofCase(ref, reason)]
    return [{ id: `follow-up:${id}`, title: text, caseId: null, caseNumber: null, reason }]
  })
}

function fromPassedOn({ body, date, passedOn }: CandidateSources): Found[] {
  return passedOn
    .filter((passed) => bodyId(passed.to) === bodyId(body) && passed.date < date)
    .map(({ case: ref, outcome, body: from, date: day, item }) => {
      const source = { meetingId: item.meetingId, itemNumber: item.number, where: null }
      return ofCase(ref, { why: 'referred', outcome, body: from, date: day, source })
    })
}

/** Done, or among the waits already. */
const notOnItsWay: ReadonlySet<CaseState> = new Set(['done', 'postponed', 'overdue'])

function fromStrategies({ body, strategies }: CandidateSources): Found[] {
  return strategies.flatMap(({ case: ref, place, lastEvent }): Found[] => {
    if (place?.nextBody == null || notOnItsWay.has(place.state) || bodyId(place.nextBody) !== bodyId(body)) return []
    const { meetingId = null, itemNumber = null } = lastEvent ?? {}
    const source = meetingId === null || itemNumber === null ? null : { meetingId, itemNumber, where: null }
    return [ofCase(ref, { why: 'strategy', stage: place.stage, since: place.since, source })]
  })
}

const offered = (
  { id, title, caseId, caseNumber }: EarlierAgenda['draft']['leftOut'][number],
  reason: CandidateReason,
) => ({
  id: caseId ?? id,
  title,
  caseId,
  caseNumber,
  reason,
})

/** Whether the body has treated the matter after a day, or it stands on a draft for a later meeting. */
function cameSince(matter: Matter & { id: string }, date: string, { minutes, earlier }: CandidateSources): boolean {
  return (
    minutes.some(({ startsAt, items }) => startsAt.slice(0, 10) > date && pairs([matter], items).size > 0) ||
    earlier.some(
      ({ draft }) =>
        draft.date > date && draft.items.some((item) => item.id === matter.id || sameAs(matter, item) !== 'no'),
    )
  )
}

/** What fell off an earlier meeting and has not come since, and what was left out of the last draft. */
function fromEarlier(sources: CandidateSources): Found[] {
  const fallen = sources.earlier.flatMap(({ draft, afterwards }) => {
    const ids = new Set(afterwards?.items.flatMap(({ result, itemId }) => (result === 'fell-off' ? [itemId] : [])))
    return draft.items
      .filter((item) => ids.has(item.id) && !cameSince(item, draft.date, sources))
      .map((item) =>
        offered(
          { ...item, movedTo: null },
          { why: 'fell-off', agendaId: draft.id, date: draft.date, meetingId: afterwards?.meetingId ?? '' },
        ),
      )
  })
  const last = sources.earlier.at(-1)?.draft
  const left = (last?.leftOut ?? [])
    .filter(({ movedTo }) => movedTo === null)
    .filter((each) => !cameSince(each, last?.date ?? '', sources))
    .map((each) => offered(each, { why: 'left-out', agendaId: last?.id ?? '', date: last?.date ?? '' }))
  return [...fallen, ...left]
}

/** Whoever puts it on again is told: what came of it there is not known yet. */
function standsOn(matter: Matter, { unminuted }: CandidateSources): Candidate['standsOn'] {
  const found = unminuted.flatMap(({ id, startsAt, items }) => {
    const item = pairs([matter], items).get(matter)
    return item ? [{ meetingId: id, itemNumber: item.number, date: startsAt.slice(0, 10) }] : []
  })
  return found.toSorted((a, b) => compareText(a.date, b.date)).at(-1) ?? null
}

/** What must come before what may: promised times first, then what others await, then what was merely carried over. */
function strength(reason: CandidateReason, { asOf }: CandidateSources): number {
  if (reason.why === 'postponed') return { overdue: 0, due: 1, 'next-meeting': 1, undated: 4 }[reason.due]
  if (reason.why === 'returned') return reason.answered === null ? 5 : 3
  if (reason.why === 'follow-up') {
    if (reason.due !== null && isoDay.test(reason.due) && reason.due < asOf) return 2
    return reason.askedBy === 'author' ? 7 : 3
  }
  return { 'fell-off': 2, referred: 5, strategy: 6, 'left-out': 8 }[reason.why]
}

const dayOfReason = (reason: CandidateReason) =>
  reason.why === 'postponed' || reason.why === 'strategy'
    ? reason.since
    : reason.why === 'returned'
      ? reason.latest
      : reason.date

/**
 * What could go on a body's agenda for a day: one candidate for each case, with every reason for it; the strongest
 * reason first, and within equals the oldest.
 */
export function candidatesFor(sources: CandidateSources): Candidate[] {
  const found = [fromWaits, fromFollowUps, fromPassedOn, fromStrategies, fromEarlier].flatMap((from) => from(sources))
  const byId = new Map<string, Omit<Candidate, 'standsOn'>>()
  for (const { reason, ...candidate } of found) {
    const known = byId.get(candidate.id)
    byId.set(
      candidate.id,
      known ? { ...known, reasons: [...known.reasons, reason] } : { ...candidate, reasons: [reason] },
    )
  }
  const order = (a: CandidateReason, b: CandidateReason) =>
    strength(a, sources) - strength(b, sources) || compareText(dayOfReason(a), dayOfReason(b))
  return [...byId.values()]
    .map((candidate) => ({
      ...candidate,
      reasons: candidate.reasons.toSorted(order),
      standsOn: standsOn(candidate, sources),
    }))
    .toSorted((a, b) => orderFirst(a, b, order) || compareText(a.id, b.id))
}

function orderFirst(a: Candidate, b: Candidate, order: (a: CandidateReason, b: CandidateReason) => number): number {
  const [first, second] = [a.reasons[0], b.reasons[0]]
  return first && second ? order(first, second) : 0
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The candidates with whether each must be dealt with behind closed doors: what someone without clearance would not be
 * offered just so comes, or is named, from something closed.
 */
export function withClosed(all: readonly Candidate[], open: readonly Candidate[]): (Candidate & { closed: boolean })[] {
  const known = new Map(open.map((candidate) => [candidate.id, JSON.stringify(candidate)]))
  return all.map((candidate) => ({ ...candidate, closed: known.get(candidate.id) !== JSON.stringify(candidate) }))
}
