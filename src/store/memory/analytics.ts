import type { DecisionCount } from '#src/domain/analytics.ts'
import type { PlaceRecord, WaitRecord } from '#src/domain/analytics-stretches.ts'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { groupBy } from '#src/domain/group-by.ts'
import { inOrder } from '#src/domain/order.ts'
import type { AnalyticsStore, DecisionQuery } from '../analytics-store.ts'
import { decidedIn } from '../decided.ts'
import type { DerivedGroup, KnownSnapshot } from '../derive-case-group.ts'
import type { View } from '../store.ts'
import { validOn } from '../valid.ts'
import { standsOn } from '../versions.ts'
import type { State } from './state.ts'

export function memoryAnalytics(state: () => State): AnalyticsStore {
  const groups = ({ audience }: View) => [...state().groups.values()].filter((group) => group.audience === audience)
  return {
    decisionCounts: async (view, query) => decisionCounts(groups(view), view, query),
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

function decisionCounts(groups: readonly DerivedGroup[], { asOf }: View, query: DecisionQuery): DecisionCount[] {
  const { body, from, to } = query
  const decided = groups.flatMap(decidedIn).flatMap(({ item, decided: outcome }) => {
    const day = dayOf(item.meeting.startsAt)
    const inBody = body === null || bodyId(item.meeting.body) === bodyId(body)
    const within = (from === null || day >= from) && (to === null || day <= to)
    if (outcome === null || !inBody || !within || !standsOn(item, asOf)) return []
    return [{ bodyId: bodyId(item.meeting.body), month: day.slice(0, 7), outcome }]
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
