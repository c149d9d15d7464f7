import type { Audience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { splitCases } from '#src/domain/cases.ts'
import type { CaseItem, GatheredCase } from '#src/domain/cases.ts'
import { dayOf } from '#src/domain/days.ts'
import type { FollowUp, OwnFollowUp } from '#src/domain/follow-up.ts'
import type { FoundFollowUp } from '#src/domain/meeting.ts'
import { caseSnapshots } from '#src/domain/snapshots.ts'
import type { CaseSnapshot } from '#src/domain/snapshots.ts'

/** An item as one audience may have it, with how long its version of the meeting stood. */
export interface KnownItem extends CaseItem {
  /** Its place in the meeting. */
  position: number
  knownTo: string | null
  followUpIds: string[]
  /** What people have tied to it by hand. */
  own: OwnFollowUp[]
}

/** All the items of one gather key, for one audience. */
export interface CaseGroup {
  audience: Audience
  gatherKey: string
  items: KnownItem[]
}

/** What a group comes to: its cases, each in every way it has stood, and the case each item is of. */
export interface DerivedGroup {
  audience: Audience
  gatherKey: string
  snapshots: KnownSnapshot[]
  members: { item: KnownItem; caseId: string }[]
  followUps: KnownFollowUp[]
}

export interface KnownSnapshot extends CaseSnapshot {
  /** Ids of the bodies that have had the case on their table. */
  bodyIds: string[]
}

/** A follow-up as the minutes have it; what people say of it is laid over when it is asked for. */
export interface KnownFollowUp extends Omit<FoundFollowUp, 'askedBy'> {
  id: string
  askedBy: FollowUp['askedBy']
  askedOn: string
  /** Its case as it was named when the follow-up was first known. */
  case: CaseRef
  item: FollowUp['item']
  validFrom: string
  validTo: string | null
}

/**
 * Derives a group anew. Which items are one case and how it stands are the domain's to say. Items of a version that
 * never stood count for nothing.
 */
export function deriveCaseGroup({ audience, gatherKey, items: kept }: CaseGroup): DerivedGroup {
  const items = kept.filter(({ meeting, knownTo }) => meeting.knownFrom !== knownTo)
  const snapshots: KnownSnapshot[] = []
  const caseIds = new Map<CaseItem, string>()
  for (const { from, to, standing } of spans(items)) {
    for (const gathered of splitCases(standing)) {
      for (const entry of gathered.items) caseIds.set(entry, gathered.ref.id)
      snapshots.push(...within(withBodies(gathered), from, to))
    }
  }
  const members = items.flatMap((item) => {
    const caseId = caseIds.get(item)
    return caseId === undefined ? [] : [{ item, caseId }]
  })
  const followUps = members.flatMap(({ item, caseId }) => followUpsOf(item, caseThen(snapshots, caseId, item)))
  return { audience, gatherKey, snapshots: snapshots.toSorted(byCaseAndTime), members, followUps }
}

function withBodies(gathered: GatheredCase): KnownSnapshot[] {
  const bodyIds = new Set<string>()
  const ahead = gathered.items.toSorted((a, b) => (a.meeting.knownFrom < b.meeting.knownFrom ? 1 : -1))
  return caseSnapshots(gathered).map((snapshot) => {
    for (let next = ahead.at(-1); next && next.meeting.knownFrom <= snapshot.validFrom; next = ahead.at(-1)) {
      bodyIds.add(bodyId(next.meeting.body))
      ahead.pop()
    }
    return { ...snapshot, bodyIds: [...bodyIds] }
  })
}

/** How the case of an item was named when the item became known. */
function caseThen(snapshots: readonly CaseSnapshot[], caseId: string, item: KnownItem): CaseRef | null {
  const day = item.meeting.knownFrom
  const then = snapshots.find(
    ({ ref, validFrom, validTo }) => ref.id === caseId && validFrom <= day && (validTo === null || validTo > day),
  )
  return then?.ref ?? null
}

function followUpsOf({ meeting, item, knownTo, followUpIds, own }: KnownItem, ref: CaseRef | null): KnownFollowUp[] {
  if (ref === null) return []
  const { id: meetingId, body, knownFrom } = meeting
  const date = dayOf(meeting.startsAt)
  const common = { case: ref, item: { meetingId, number: item.number, body, date }, validTo: knownTo }
  const read = item.followUps.map((found, index) => ({
    ...found,
    ...common,
    id: followUpIds[index] ?? '',
    askedOn: date,
    validFrom: knownFrom,
  }))
  const byHand = own.map(({ id, day, text, targetBody, responsible, due }) => {
    const told = { id, text, quote: text, targetBody, responsible, due, askedBy: 'person', askedOn: day } as const
    return { ...told, ...common, where: item.where, validFrom: day > knownFrom ? day : knownFrom }
  })
  return [...read, ...byHand.filter(({ validFrom }) => knownTo === null || validFrom < knownTo)]
}

/** The case of that id as a view of that day gathers it; null when the view knows of none. */
export function caseOn(items: readonly KnownItem[], id: string, asOf: string): GatheredCase | null {
  const standing = items.filter((item) => item.knownTo === null || item.knownTo > asOf)
  return splitCases(standing).find(({ ref }) => ref.id === id) ?? null
}

interface Span {
  from: string
  to: string | null
  standing: KnownItem[]
}

/**
 * The spans of time between which nothing known is taken back: one, but for an agenda that minutes or a newer agenda
 * has taken the place of. Until then it counts; from then on it is as if it had never been.
 */
function spans(items: readonly KnownItem[]): Span[] {
  const ends = [...new Set(items.map(({ knownTo }) => knownTo))].filter((end) => end !== null).toSorted()
  return [...ends, null].map((to, index) => {
    const from = ends[index - 1] ?? ''
    const standing = items.filter((item) => item.knownTo === null || item.knownTo > from)
    return { from, to, standing }
  })
}

function within(snapshots: readonly KnownSnapshot[], from: string, to: string | null): KnownSnapshot[] {
  return snapshots.flatMap((snapshot) => {
    const validFrom = snapshot.validFrom > from ? snapshot.validFrom : from
    const validTo = earlier(snapshot.validTo, to)
    return validTo !== null && validFrom >= validTo ? [] : [{ ...snapshot, validFrom, validTo }]
  })
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function byCaseAndTime(a: CaseSnapshot, b: CaseSnapshot): number {
  if (a.ref.id !== b.ref.id) return a.ref.id < b.ref.id ? -1 : 1
  return a.validFrom < b.validFrom ? -1 : 1
}
