import type { CaseRef, Stage, Wait } from './case.ts'
import { daysBetween } from './days.ts'
import { groupBy } from './group-by.ts'

/** From the ways cases have stood to the stretches of time they waited, and stood at a stage. */

/** One way in which a case waited in a body, as a snapshot holds it: valid from a day until, not including, another. */
export interface WaitRecord {
  case: CaseRef
  body: string
  bodyId: string
  waitKind: Wait['waitKind']
  since: string
  validFrom: string
  validTo: string | null
}

/** One place of a strategy on its way, in the same manner. */
export interface PlaceRecord {
  case: CaseRef
  stage: Stage
  since: string
  validFrom: string
  validTo: string | null
}

/** A stretch of time with an end, or still running. */
export interface Stretch {
  from: string
  /** Null while it lasts. */
  to: string | null
  days: number
}

export interface WaitStretch extends Stretch {
  case: CaseRef
  body: string
  bodyId: string
  waitKind: Wait['waitKind']
}

export interface StageStretch extends Stretch {
  case: CaseRef
  stage: Stage
}

/** First and last day looked at; null for no bound. */
export interface Period {
  from: string | null
  to: string | null
}

/** Records of one thing that follow each other without a gap, oldest first. */
function* runs<R extends { validFrom: string; validTo: string | null }>(
  records: readonly R[],
  carriesOn: (record: R, before: R) => boolean,
): Generator<[R, ...R[]]> {
  let run: [R, ...R[]] | null = null
  for (const record of records.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    const before = run?.at(-1)
    if (run && before && carriesOn(record, before)) run.push(record)
    else {
      if (run) yield run
      run = [record]
    }
  }
  if (run) yield run
}

/** The day a record ended, as seen on a day: what lies ahead is not seen. */
const endSeen = ({ validTo }: { validTo: string | null }, asOf: string) =>
  validTo !== null && validTo <= asOf ? validTo : null

/**
 * Every wait there has been by the end of `asOf`, ended or not. A wait runs through all records that follow each other
 * for its case, body and kind, and began when the last of them says: a later list may tell of an earlier postponement.
 * It ended on the day from which the case no longer waited, which is the day its minutes were known from.
 */
export function waitStretches(records: readonly WaitRecord[], asOf: string): WaitStretch[] {
  const known = records.filter(({ validFrom }) => validFrom <= asOf)
  return groupBy(known, (record) => `${record.case.id}\n${record.bodyId}\n${record.waitKind}`).flatMap((group) =>
    [...runs(group, continuesWait)].map((run) => {
      const last = run.at(-1) ?? run[0]
      const to = endSeen(last, asOf)
      const { case: ref, body, bodyId, waitKind, since } = last
      return { case: ref, body, bodyId, waitKind, from: since, to, days: daysBetween(since, to ?? asOf) }
    }),
  )
}

/** Whether a record is of the wait before it: a wait that begins on the very day another ended is one of its own. */
const continuesWait = (record: WaitRecord, before: WaitRecord) =>
  record.validFrom === before.validTo && (record.since === before.since || record.since < record.validFrom)

/**
 * How long each strategy stood at each stage, in the order it came to them; running where it stands there at the end of
 * `asOf`. Of a case that is no longer known, nothing is told.
 */
export function stageStretches(records: readonly PlaceRecord[], asOf: string): StageStretch[] {
  const known = records.filter(({ validFrom }) => validFrom <= asOf)
  return groupBy(known, (record) => record.case.id).flatMap((group) => {
    const stays = [...runs(group, (record, before) => record.stage === before.stage)].map((run) => run.at(-1) ?? run[0])
    const last = stays.at(-1)
    if (!last || endSeen(last, asOf) !== null) return []
    return stays.map(({ case: ref, stage, since }, index) => {
      const next = stays[index + 1]?.since ?? null
      const to = next !== null && next < since ? since : next
      return { case: ref, stage, from: since, to, days: daysBetween(since, to ?? asOf) }
    })
  })
}

/** Whether a stretch belongs to a period: it ended within it, or lasts and began before its end. */
export function inPeriod({ from, to }: Pick<Stretch, 'from' | 'to'>, period: Period): boolean {
  const ended = to ?? from
  if (period.to !== null && ended > period.to) return false
  return to === null || period.from === null || to >= period.from
}
