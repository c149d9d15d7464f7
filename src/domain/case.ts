import type { BodyKind } from './body.ts'
import type { Where } from './meeting.ts'
import type { Outcome } from './outcome.ts'

export const caseKinds = ['strategy', 'policy', 'plan', 'vision', 'other'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A case as it is named in a list. */
export interface CaseRef {
  /**
   * Stable. The case number where the case is the first to bear it; else the number with the
   * title (`24/1~oevrige-sager`), or body and title where there is no number (`direktionen~budget`).
   */
  id: string
  /** Exactly as printed; null for a case without one. */
  number: string | null
  title: string
  kind: CaseKind
  standing: boolean
}

/** Where one event was read. */
export interface EventSource {
  documentId: string
  meetingId: string
  itemNumber: string
  /** `item` beats `history` beats `mention` when several tell of the same body and day. */
  kind: 'item' | 'history' | 'mention'
  where: Where
}

/** One step in a case's life. Undated steps (date null) keep their order between dated ones. */
export interface CaseEvent {
  date: string | null
  body: string | null
  bodyKind: BodyKind | null
  /** Plain words of what happened there, as the document has them; null when only the outcome is known. */
  what: string | null
  outcome: Outcome | null
  text: string | null
  /** True for a step that lies ahead: on a coming agenda, or a planned route. */
  planned: boolean
  sources: EventSource[]
}

export const caseStates = ['active', 'postponed', 'awaiting', 'overdue', 'done'] as const
export type CaseState = (typeof caseStates)[number]

/** A case waiting in a body; see `domain.md`, Postponed. */
export interface Wait {
  /** `postponed` waits for the body's calendar, `returned` for the administration. */
  waitKind: 'postponed' | 'returned'
  body: string
  bodyKind: BodyKind
  /** Day of the first postponement, and of the latest. */
  since: string
  latest: string
  /** Every postponement of this wait, oldest first: one consecutive run. */
  postponedOn: string[]
  /** Where each of `postponedOn` was read, in the same order: every diamond leads to its sentence. */
  sources: EventSource[]
  /** Day the case was first presented to that body, if earlier than `since`. */
  presented: string | null
  /** ISO date the latest postponement names; null when it names none or none could be dated. */
  until: string | null
  /** The words it was named with, as printed. */
  untilText: string | null
  /** The item that postponed it last: one click from its sentence. */
  item: { meetingId: string; number: string } | null
  source: EventSource
}

export const stages = [
  'initiated',
  'internal',
  'executive',
  'political',
  'hearing',
  'council',
  'adopted',
  'follow-up',
] as const
export type Stage = (typeof stages)[number]

/** Where a strategy, policy or plan stands on its way to adoption. */
export interface PipelinePlace {
  stage: Stage
  state: CaseState
  /** Day it came to that stage. */
  since: string
  /** The body expected to treat it next: the one it was passed on to, or is planned in, or waits in; null when unknown. */
  nextBody: string | null
}
