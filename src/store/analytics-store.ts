import type { DecisionCount } from '#src/domain/analytics.ts'
import type { Period, PlaceRecord, WaitRecord } from '#src/domain/analytics-stretches.ts'
import type { CaseRef } from '#src/domain/case.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { View } from './store.ts'

export interface DecisionQuery extends Period {
  /** The body's name or id. */
  body: string | null
}

/** A decision that a number stands for. */
export interface DecisionRecord {
  case: CaseRef
  body: string
  bodyId: string
  date: string
  outcome: Outcome
  meetingId: string
  itemNumber: string
}

/** What *Analyse* is worked out from: counted or listed here, and made sense of in the domain. */
export interface AnalyticsStore {
  /**
   * Decisions of meetings held in the period, by body, month and outcome, in that order. One counts also in a view that
   * had its item under another case, as when an agenda that tied two cases together is not replaced yet.
   */
  decisionCounts(view: View, query: DecisionQuery): Promise<DecisionCount[]>
  /** The decisions themselves, those of these outcomes only, or of any; the latest first. */
  decisions(view: View, query: DecisionQuery, outcomes: readonly Outcome[] | null): Promise<DecisionRecord[]>
  /** Every way in which a case has waited in that body, or in any, by the end of the view's day; by case and time. */
  waitRecords(view: View, body: string | null): Promise<WaitRecord[]>
  /** Every place that strategies which that body, or any, has had on its table have stood at; by case and time. */
  placeRecords(view: View, body: string | null): Promise<PlaceRecord[]>
}
