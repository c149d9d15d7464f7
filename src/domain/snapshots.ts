import type { BodyKind } from './body.ts'
import type { CaseEvent, CaseRef, CaseState, PipelinePlace, Wait } from './case.ts'
import { withTitle, type GatheredCase } from './cases.ts'
import { closes, isTreatment } from './deciding.ts'
import type { Outcome } from './outcome.ts'
import { placeOnPipeline } from './pipeline.ts'
import { growingSteps, tellingsOf, type Step } from './steps.ts'
import { waitsOf } from './waits.ts'

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

function lastEventOf(steps: readonly Step[]): LastEvent | null {
  for (const { event, entry } of steps.toReversed()) {
    const { date, body, bodyKind, outcome, planned } = event
    if (planned || date === null || body === null || bodyKind === null) continue
    return {
      date,
      body,
      bodyKind,
      outcome,
      meetingId: entry?.meeting.id ?? null,
      itemNumber: entry?.item.number ?? null,
    }
  }
  return null
}

/** The state of a case that is not on the pipeline, by its waits and its latest treatment. */
function plainState(steps: readonly Step[], waits: readonly Wait[]): CaseState {
  if (waits.length > 0) return 'postponed'
  const latest = steps.findLast((step) => step.event.date !== null && isTreatment(step))
  if (!latest) return 'active'
  if (closes(latest)) return 'done'
  return latest.event.outcome === 'recommended' || latest.event.outcome === 'referred' ? 'awaiting' : 'active'
}

function snapshotOf(ref: CaseRef, steps: readonly Step[], validFrom: string): CaseSnapshot {
  const waits = ref.standing ? [] : waitsOf(steps)
  const place = ref.standing || ref.kind === 'other' ? null : placeOnPipeline(steps, waits)
  return {
    validFrom,
    validTo: null,
    ref,
    state: place?.state ?? (ref.standing ? 'active' : plainState(steps, waits)),
    place,
    waits,
    lastEvent: lastEventOf(steps),
    steps: steps.filter(({ event }) => !event.planned && event.date !== null).length,
  }
}

/** The case as it was named and known on each day on which something of it became known. */
function* growing({ ref, items }: GatheredCase): Generator<{ day: string; ref: CaseRef; steps: Step[] }> {
  let named: CaseRef | null = null
  const unnamed = [...items].toReversed()
  for (const { day, steps } of growingSteps(items.flatMap((entry) => tellingsOf(entry, ref.standing)))) {
    for (let entry = unnamed.at(-1); entry && entry.meeting.knownFrom <= day; entry = unnamed.at(-1)) {
      named = withTitle(named, entry, ref.id)
      unnamed.pop()
    }
    yield { day, ref: named ?? ref, steps }
  }
}

/** Every way a case has stood, oldest first: a new one from each day on which something of it became known. */
export function caseSnapshots(gathered: GatheredCase): CaseSnapshot[] {
  const snapshots: CaseSnapshot[] = []
  for (const { day, ref, steps } of growing(gathered)) {
    const before = snapshots.at(-1)
    if (before) before.validTo = day
    snapshots.push(snapshotOf(ref, steps, day))
  }
  return snapshots
}

/** A case as it stood on a day, with every step of its life. */
export interface CaseThen {
  events: CaseEvent[]
  snapshot: CaseSnapshot
  /** Where it would stand on the pipeline, whatever its kind: for a case that a person puts there. */
  place: PipelinePlace | null
}

/** What is known of, and not treated yet, is at the beginning. */
const begun = (day: string): PipelinePlace => ({ stage: 'initiated', state: 'active', since: day, nextBody: null })

/**
 * A case as it stood at the end of `asOf`, with its timeline; null when nothing of it was known by
 * then. The snapshot is the one of `caseSnapshots` that held that day, as if it still did.
 */
export function caseAt(gathered: GatheredCase, asOf: string): CaseThen | null {
  let found: { day: string; ref: CaseRef; steps: Step[] } | null = null
  for (const grown of growing(gathered)) {
    if (grown.day > asOf) break
    found = grown
  }
  if (found === null) return null
  const snapshot = snapshotOf(found.ref, found.steps, found.day)
  const { ref, steps, day } = found
  return {
    events: steps.map(({ event }) => event),
    snapshot,
    place: ref.standing ? null : (placeOnPipeline(steps, snapshot.waits) ?? begun(day)),
  }
}
