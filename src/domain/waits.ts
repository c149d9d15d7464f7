import { bodyId, bodyKindOf, isAbove } from './body.ts'
import type { CaseState, Wait } from './case.ts'
import { closes, isTreatment } from './deciding.ts'
import type { Step } from './steps.ts'

/**
 * Whether a step puts its case off, and for whom to wait (domain.md, Postponed, rules 1 and 5b). A
 * decision in points puts off what one of them does: the point must come again.
 */
function putsOff({ event, entry }: Step): Wait['waitKind'] | null {
  const points = event.outcome === 'mixed' ? (entry?.item.decision?.points ?? []) : []
  for (const kind of ['postponed', 'returned'] as const) {
    if (event.outcome === kind || points.some(({ outcome }) => outcome === kind)) return kind
  }
  return null
}

const isoDay = /^\d{4}-\d\d-\d\d$/

/** The time the postponement names: a date, or words that only the body's calendar can date (rule 3). */
function targetOf({ entry }: Step): Pick<Wait, 'until' | 'untilText'> {
  const until = entry?.item.decision?.until ?? null
  return until !== null && isoDay.test(until) ? { until, untilText: null } : { until: null, untilText: until }
}

/** The wait that a step begins, or carries on: consecutive postponements are one wait (rule 2). */
function waitFrom(step: Step, kind: Wait['waitKind'], before: Wait | undefined, presented: string): Wait {
  const { event, entry } = step
  const [date, body, bodyKind] = [event.date, event.body, event.bodyKind]
  const [source] = event.sources
  if (date === null || body === null || bodyKind === null || !source) throw new Error('a wait has a date and a body')
  const carriesOn = before?.waitKind === kind ? before : undefined
  const since = carriesOn?.since ?? date
  return {
    waitKind: kind,
    body,
    bodyKind,
    since,
    latest: date,
    postponedOn: [...(carriesOn?.postponedOn ?? []), date],
    sources: [...(carriesOn?.sources ?? []), source],
    presented: presented < since ? presented : null,
    ...targetOf(step),
    item: entry === null ? null : { meetingId: entry.meeting.id, number: entry.item.number },
    source,
  }
}

/**
 * The waits that stand after a case's steps, oldest first. A case waits in a body until that body,
 * or one above it, treats it with any other outcome (rule 1); a decision that closes the case ends
 * them all. Steps that lie ahead, or that nothing was decided in, change nothing.
 */
export function waitsOf(steps: readonly Step[]): Wait[] {
  const waits = new Map<string, Wait>()
  const presented = new Map<string, string>()
  for (const step of steps) {
    const { date, body, bodyKind, planned } = step.event
    if (planned || date === null || body === null || bodyKind === null) continue
    const id = bodyId(body)
    if (!presented.has(id)) presented.set(id, date)
    if (!isTreatment(step)) continue
    const kind = putsOff(step)
    if (kind !== 'postponed') {
      for (const [other, wait] of waits) if (closes(step) || isAbove(bodyKind, wait.bodyKind)) waits.delete(other)
    }
    if (kind) waits.set(id, waitFrom(step, kind, waits.get(id), presented.get(id) ?? date))
    else waits.delete(id)
  }
  return [...waits.values()].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

const nextMeeting = /(?:^|\P{L})(?:næste|næstkommende|førstkommende)(?: ordinære)? (\p{L}*)mødet?(?:\P{L}|$)/iu

/** Whether the words say *næste møde* of the waiting body itself: *næste byrådsmøde* is another body's, save in the council. */
function saysNextMeeting({ untilText, bodyKind }: Pick<Wait, 'untilText' | 'bodyKind'>): boolean {
  const words = nextMeeting.exec(untilText ?? '')
  if (!words) return false
  const named = bodyKindOf(words[1] ?? '')
  return named === 'other' || named === bodyKind || (named === 'committee' && bodyKind.endsWith('committee'))
}

/**
 * The day a wait runs to: the date its postponement names, or *næste møde* as that body's first
 * known meeting after it (rule 3). Null where it names none, or it cannot be dated yet.
 */
export function resolveUntil(
  wait: Pick<Wait, 'until' | 'untilText' | 'latest' | 'bodyKind'>,
  bodyMeetingDates: readonly string[],
): string | null {
  if (wait.until !== null || !saysNextMeeting(wait)) return wait.until
  const later = bodyMeetingDates.filter((date) => date > wait.latest)
  return later.length === 0 ? null : later.reduce((a, b) => (a < b ? a : b))
}

/** What a case waits for, as its latest wait has it (rule 5b): the body's calendar, or the administration. */
export function waitKindOf(waits: readonly Pick<Wait, 'waitKind' | 'latest'>[]): Wait['waitKind'] | null {
  return waits.toSorted((a, b) => (a.latest < b.latest ? 1 : -1))[0]?.waitKind ?? null
}

/** Whether a wait is past the day it runs to (rule 3): on the day itself it is not. */
export function isOverdue(until: string | null, asOf: string): boolean {
  return until !== null && asOf > until
}

/**
 * Whether a wait should have come and did not: the day it runs to has passed, or the body has met on that very day
 * without it – and it is on no coming agenda. `heldOn` is the day of the body's last meeting held between the latest
 * postponement and that day; null when there was none.
 */
export function isMissed(until: string | null, heldOn: string | null, comes: boolean, asOf: string): boolean {
  return until !== null && !comes && (asOf > until || heldOn === until)
}

/**
 * A snapshot's state on a day: a case that waits past its target is overdue. `untils` are the
 * targets of its waits, as `resolveUntil` dates them.
 */
export function stateOn(state: CaseState, untils: readonly (string | null)[], asOf: string): CaseState {
  const waiting = state === 'postponed' || state === 'awaiting'
  return waiting && untils.some((until) => isOverdue(until, asOf)) ? 'overdue' : state
}
