import { bodyId, bodyKindOf, bodyKinds, climb, type BodyKind } from './body.ts'
import { stages, type CaseState, type PipelinePlace, type Stage, type Wait } from './case.ts'
import {
  decidesFinally,
  endsHere,
  isCarryingOut,
  isDraft,
  isMandate,
  isTreatment,
  tellsOfDecision,
} from './deciding.ts'
import type { Outcome } from './outcome.ts'
import type { Step } from './steps.ts'

/** The stage a body's treatment belongs to; null for bodies beside the ladder, which move nothing. */
const stageOf: Record<BodyKind, Stage | null> = {
  workgroup: 'internal',
  'management-forum': 'internal',
  executive: 'executive',
  'task-committee': 'political',
  committee: 'political',
  'finance-committee': 'political',
  council: 'council',
  advisory: null,
  other: null,
}

const adopting: ReadonlySet<Outcome | null> = new Set(['approved', 'approved-with-changes'])
const talk: ReadonlySet<Outcome | null> = new Set(['discussed', 'noted', null])

const order = (stage: Stage) => stages.indexOf(stage)

/** Where a case stands while its steps are gone through. */
interface Standing {
  stage: Stage
  since: string
  state: Exclude<CaseState, 'overdue' | 'postponed'>
  nextBody: string | null
  /** The highest stage it was passed on to: steps below it are out of order and move nothing. */
  reached: number
}

/** Bodies that treated the case before or at a step. */
function treatedBy(steps: readonly Step[], until: string): ReadonlySet<string> {
  const done = steps.filter(({ event }) => !event.planned && event.date !== null && event.date <= until)
  return new Set(done.map(({ event }) => bodyId(event.body ?? '')))
}

/** The first body of the item's planned route that is neither behind the case nor its own. */
function nextOnRoute(step: Step, steps: readonly Step[]): string | null {
  const day = step.event.date ?? ''
  const behind = treatedBy(steps, day)
  const route = step.entry?.item.planned ?? []
  const ahead = route.find(({ body, date }) => (date === null || date > day) && !behind.has(bodyId(body)))
  return ahead?.body ?? plannedNext(steps, day)
}

/** The body of the first step that lies ahead of a day: on a coming agenda, or on a planned route. */
function plannedNext(steps: readonly Step[], day: string): string | null {
  return steps.find(({ event }) => event.planned && event.date !== null && event.date > day)?.event.body ?? null
}

/** The kinds of body a case climbs to from one: any political body from Direktionen, the council from Økonomiudvalget. */
function kindsAbove(kind: BodyKind): BodyKind[] {
  const height = climb(kind)
  if (height === null) return []
  if (kind === 'executive') return ['task-committee', 'committee', 'finance-committee']
  if (kind === 'task-committee') return ['committee', 'finance-committee']
  return bodyKinds.filter((other) => climb(other) === height + 1)
}

/**
 * The body that a case that was passed on is expected in next, where no document of it says so: the only one of those it climbs
 * to that the municipality has. Null where it has several.
 * @param from the kind of body that treated it last.
 */
export function expectedBody(
  { stage }: PipelinePlace,
  from: BodyKind,
  bodies: readonly { name: string; kind: BodyKind }[],
): string | null {
  const kinds = new Set(kindsAbove(from).filter((kind) => stageOf[kind] === stage))
  const [only, ...others] = bodies.filter(({ kind }) => kinds.has(kind))
  return only && others.length === 0 ? only.name : null
}

/** The body of those kinds that the case's own documents know; null unless it is the only one. */
function knownBody(kinds: readonly BodyKind[], steps: readonly Step[]): string | null {
  const known = new Map<string, string>()
  for (const { event } of steps) {
    if (event.body !== null && event.bodyKind !== null && kinds.includes(event.bodyKind)) {
      known.set(bodyId(event.body), event.body)
    }
  }
  return known.size === 1 ? ([...known.values()][0] ?? null) : null
}

/** Where a step passes its case on to: whom the decision names, else the planned route, else the climb. */
function passedTo(step: Step, here: Stage, steps: readonly Step[]): { stage: Stage; nextBody: string | null } {
  const named = step.entry?.item.decision?.referredTo ?? nextOnRoute(step, steps)
  if (named !== null) return { stage: stageOf[bodyKindOf(named)] ?? here, nextBody: named }
  const kinds = step.event.bodyKind === null ? [] : kindsAbove(step.event.bodyKind)
  return { stage: (kinds[0] && stageOf[kinds[0]]) ?? here, nextBody: knownBody(kinds, steps) }
}

/** To a stage, with the day it came there. */
function at(before: Standing | null, stage: Stage, day: string): Standing {
  const since = before?.stage === stage ? before.since : day
  return { stage, since, state: 'active', nextBody: null, reached: before?.reached ?? 0 }
}

/** The first talk in the council, or a mandate anywhere, sets a strategy going; it is no treatment of it. */
function isInitiation(step: Step, before: Standing | null): boolean {
  if (before !== null && before.stage !== 'initiated') return false
  return isMandate(step) || (before === null && step.event.bodyKind === 'council' && talk.has(step.event.outcome))
}

/** Sent in hearing: by its outcome, or by approving a draft whose title says it is to go out. */
function sendsToHearing({ event, entry }: Step): boolean {
  return (
    event.outcome === 'hearing' ||
    (adopting.has(event.outcome) && /(i|til) (offentlig )?høring/i.test(entry?.item.title ?? ''))
  )
}

/** Whether the body passes the case on: by approving it too, unless its route ends there or it decides finally. */
function passesOn(step: Step): boolean {
  if (adopting.has(step.event.outcome)) return !decidesFinally(step) && !endsHere(step)
  return step.event.outcome === 'recommended' || step.event.outcome === 'referred'
}

/** Where the case stands after one more treatment. */
function after(before: Standing | null, step: Step, day: string, steps: readonly Step[]): Standing {
  const { outcome, bodyKind } = step.event
  if (before && (before.stage === 'adopted' || before.stage === 'follow-up')) {
    return day > before.since || before.stage === 'follow-up' ? at(before, 'follow-up', day) : before
  }
  if (isInitiation(step, before)) return at(before, 'initiated', day)
  if (sendsToHearing(step)) return { ...at(before, 'hearing', day), reached: order('hearing') }
  const here = bodyKind && stageOf[bodyKind]
  if (!here) return before ?? at(before, bodyKind === 'advisory' ? 'hearing' : 'initiated', day)
  if (isCarryingOut(step)) return at(before, 'follow-up', day)
  if (adopting.has(outcome) && decidesFinally(step) && !isDraft(step))
    return { ...at(before, 'adopted', day), state: 'done' }
  if (passesOn(step)) return passOn(before, step, here, day, steps)
  if (before && order(here) < before.reached) return before
  const arrived = at(before, here, day)
  return outcome === 'rejected' && decidesFinally(step) ? { ...arrived, state: 'done' } : arrived
}

/** Passed on: awaiting the next body. Only an explicit referral leads back below what was reached. */
function passOn(before: Standing | null, step: Step, here: Stage, day: string, steps: readonly Step[]): Standing {
  const { stage, nextBody } = passedTo(step, here, steps)
  const reached = step.event.outcome === 'referred' ? order(stage) : Math.max(before?.reached ?? 0, order(stage))
  const moved = at(before, stages[reached] ?? stage, day)
  return { ...moved, state: 'awaiting', nextBody, reached }
}

/**
 * Where a strategy, policy or plan stands (domain.md, Strategies in the pipeline): where it was last
 * treated and not passed on. A wait says where it is stuck, and whom it is to come before again, put off or sent back
 * (rule 5b), unless another body's agenda has it first. Null before anything has been done.
 */
export function placeOnPipeline(steps: readonly Step[], waits: readonly Wait[]): PipelinePlace | null {
  let standing: Standing | null = null
  for (const step of steps) {
    if ((standing === null || standing.stage === 'initiated') && tellsOfDecision(step)) continue
    if (step.event.date !== null && isTreatment(step)) standing = after(standing, step, step.event.date, steps)
  }
  if (standing === null) return null
  const { stage, since, state } = standing
  if (state === 'done') return { stage, since, state, nextBody: null }
  const planned = plannedNext(steps, steps.findLast(({ event }) => !event.planned && event.date)?.event.date ?? since)
  const nextBody = standing.nextBody ?? planned
  const latest = waits.toSorted((a, b) => (a.latest < b.latest ? 1 : -1))[0]
  if (!latest) return { stage, since, state, nextBody }
  const stuckAt = (stage !== 'follow-up' && stageOf[latest.bodyKind]) || stage
  return {
    stage: stuckAt,
    since: stuckAt === stage ? since : latest.since,
    state: 'postponed',
    nextBody: planned ?? latest.body,
  }
}
