import type { DecisionCount } from '#src/domain/analytics.ts'
import type { PlaceRecord, WaitRecord } from '#src/domain/analytics-stretches.ts'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { groupBy } from '#src/domain/group-by.ts'
import { inOrder } from '#src/domain/order.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { AnalyticsStore, DecisionQuery, DecisionRecord } from '../analytics-store.ts'
import { decidedIn } from '../decided.ts'
import type { Decided } from '../decided.ts'
import type { DerivedGroup, KnownSnapshot } from '../derive-case-group.ts'
import type { View } from '../store.ts'
import { validOn } from '../valid.ts'
import { standsOn } from '../versions.ts'
import type { State } from './state.ts'

export function memoryAnalytics(state: () => State): AnalyticsStore {
  const groups = ({ audience }: View) => [...state().groups.values()].filter((group) => group.audience === audience)
  return {
    decisionCounts: async (view, query) => decisionCounts(groups(view), view, query),
    decisions: async (view, query, outcomes) =>
      groups(view)
        .flatMap((group) => recordsOf(group, view, query))
        .filter(({ record }) => outcomes === null || outcomes.includes(record.outcome))
        .toSorted((a, b) => latestFirst(a.record, b.record) || a.position - b.position)
        .map(({ record }) => record),
    waitRecords: async (view, body) => {
      const records = knownBy(groups(view), view).flatMap(waitRecordsOf)
      return records.filter((each) => body === null || each.bodyId === bodyId(body)).toSorted(byCaseAndTime)
    },
    placeRecords: async (view, body) => {
      const known = knownBy(groups(view), view)
      const had = known.filter(
        (each) => validOn(each, view.asOf) && (body === null || each.bodyIds.includes(bodyId(body))),
      )
      const ids = new Set(had.map(({ ref }) => ref.id))
      return known
        .filter(({ ref }) => ids.has(ref.id))
        .flatMap(placeRecordOf)
        .toSorted(byCaseAndTime)
    },
  }
}

const knownBy = (groups: readonly DerivedGroup[], { asOf }: View): KnownSnapshot[] =>
  groups.flatMap(({ snapshots }) => snapshots.filter(({ validFrom }) => validFrom <= asOf))

const latestFirst = (a: DecisionRecord, b: DecisionRecord) =>
  inOrder(b.date, a.date) || inOrder(a.meetingId, b.meetingId)

/** What was decided of a group's items in the period. */
function decidedOf(
  group: DerivedGroup,
  { asOf }: View,
  { body, from, to }: DecisionQuery,
): (Decided & { decided: Outcome })[] {
  return decidedIn(group).flatMap(({ item, caseId, decided }) => {
    const date = dayOf(item.meeting.startsAt)
    const inBody = body === null || bodyId(item.meeting.body) === bodyId(body)
    const within = (from === null || date >= from) && (to === null || date <= to)
    return decided !== null && inBody && within && standsOn(item, asOf) ? [{ item, caseId, decided }] : []
  })
}

/** The decisions with their cases, as the view names them. */
function recordsOf(
  group: DerivedGroup,
  view: View,
  query: DecisionQuery,
): { record: DecisionRecord; position: number }[] {
  return decidedOf(group, view, query).flatMap(({ item: { meeting, item, position }, caseId, decided: outcome }) => {
    const then = group.snapshots.find((snapshot) => snapshot.ref.id === caseId && validOn(snapshot, view.asOf))
    if (!then) return []
    const record = {
      case: then.ref,
      body: meeting.body,
      bodyId: bodyId(meeting.body),
      date: dayOf(meeting.startsAt),
      outcome,
      meetingId: meeting.id,
      itemNumber: item.number,
    }
    return [{ record, position }]
  })
}

function decisionCounts(groups: readonly DerivedGroup[], view: View, query: DecisionQuery): DecisionCount[] {
  const decided = groups
    .flatMap((group) => decidedOf(group, view, query))
    .map(({ item: { meeting }, decided: outcome }) => {
      const month = dayOf(meeting.startsAt).slice(0, 7)
      return { bodyId: bodyId(meeting.body), month, outcome }
    })
  return groupBy(decided, (each) => `${each.bodyId} ${each.month} ${each.outcome}`)
    .flatMap(([first, ...more]) => (first ? [{ ...first, count: more.length + 1 }] : []))
    .toSorted((a, b) => inOrder(a.bodyId, b.bodyId) || inOrder(a.month, b.month) || inOrder(a.outcome, b.outcome))
}

const waitRecordsOf = ({ ref, waits, validFrom, validTo }: KnownSnapshot): WaitRecord[] =>
  waits.map(({ body, waitKind, since }) => ({
    case: ref,
    body,
    bodyId: bodyId(body),
    waitKind,
    since,
    validFrom,
    validTo,
  }))

const placeRecordOf = ({ ref, place, validFrom, validTo }: KnownSnapshot): PlaceRecord[] =>
  place === null ? [] : [{ case: ref, stage: place.stage, since: place.since, validFrom, validTo }]

interface OfCase {
  case: { id: string }
  bodyId?: string
  validFrom: string
}

const byCaseAndTime = (a: OfCase, b: OfCase) =>
  inOrder(a.case.id, b.case.id) || inOrder(a.bodyId ?? '', b.bodyId ?? '') || inOrder(a.validFrom, b.validFrom)
