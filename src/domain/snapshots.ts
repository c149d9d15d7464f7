import type { BodyKind } from './body.ts'
import type { CaseEvent, CaseRef, CaseState, PipelinePlace, Wait } from './case.ts'
import type { GatheredCase } from './cases.ts'
import type { Outcome } from './outcome.ts'

/** A case's latest treatment. */
export interface LastEvent {
  date: string
  body: string
  bodyKind: BodyKind
  outcome: Outcome | null
  /** The item it is told by; null when only a list or a mention tells of it. */
  meetingId: string | null
  itemNumber: string | null
}

/**
 * How a case stood from `validFrom` until, not including, `validTo` (null: still does). `state` is
 * never `overdue` here: whether a wait is overdue depends on the day, see `stateOn`.
 */
export interface CaseSnapshot {
  validFrom: string
  validTo: string | null
  ref: CaseRef
  state: CaseState
  /** Null where the case is not on the pipeline; its `state` is the snapshot's. */
  place: PipelinePlace | null
  waits: Wait[]
  lastEvent: LastEvent | null
  /** How many times it has been treated. */
  steps: number
}

/** Every way a case has stood, oldest first: a new one from each day on which something of it became known. */
export declare function caseSnapshots(gathered: GatheredCase): CaseSnapshot[]

/** A case as it stood at the end of `asOf`; null when nothing of it was known by then. */
export declare function caseAt(
  gathered: GatheredCase,
  asOf: string,
): { events: CaseEvent[]; snapshot: CaseSnapshot } | null
