import type { Audience } from '#src/domain/audience.ts'
import type { BodyKind } from '#src/domain/body.ts'
import type { CaseEvent, CaseKind, CaseRef, CaseState, PipelinePlace, Wait } from '#src/domain/case.ts'
import type { CorrectedValue, CorrectionChange, CorrectionField } from '#src/domain/correction.ts'
import type { CorrectionRefusal, ItemNotes } from '#src/domain/correction-apply.ts'
import type { DueFilter, FollowUp, FollowUpStatus, OwnFollowUp, Suggestion } from '#src/domain/follow-up.ts'
import type { AgendaItem, StoredMeeting, Where } from '#src/domain/meeting.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { DocumentReading, Format } from '#src/domain/reading.ts'
import type { AuditStore } from './audit-store.ts'
import type { AgendaStore } from './agenda-store.ts'
import type { AnalyticsStore } from './analytics-store.ts'
import type { PipelineMember, PipelineStore } from './pipeline-store.ts'
import type { Fetched, SourceStore } from './source-store.ts'
import type { ChangeListener } from './store-change.ts'

/** What every derived view is asked with: as it stood at the end of `asOf` (ISO date), for whom. */
export interface View {
  asOf: string
  audience: Audience
}

/** One page of a list; `cursor` is what the page before gave as `nextCursor`. */
export interface PageRequest {
  limit: number
  cursor: string | null
  /** A column's name, `-` before it for descending; null for the list's own order. */
  sort: string | null
}

export interface Page<T> {
  items: T[]
  total: number
  nextCursor: string | null
}

export interface DocumentInfo {
  id: string
  name: string
  mediaType: string
  sha256: string
  format: Format
  size: number
  /** Instant it was received. */
  receivedAt: string
  sample: boolean
  meetingIds: string[]
}

/** The document as received, and the text every `where` points into. */
export interface StoredDocument extends DocumentInfo {
  bytes: Uint8Array
  text: string
  pageStarts: number[] | null
}

export interface ImportRequest {
  /** What it was fetched as, where a source was asked for it: kept in the same transaction. */
  fetched?: Fetched
  bytes: Uint8Array
  reading: DocumentReading
  receivedAt: string
  sample: boolean
  /** Who brought it in; left out where no person did. */
  by?: string
}

export interface ImportResult {
  document: DocumentInfo
  /** `known`: the same bytes were there already, and nothing changed. */
  status: 'new' | 'replaced' | 'known'
}

export interface WaitRow extends Wait {
  case: CaseRef
  count: number
  daysWaiting: number
  meetingsPassed: number
  overdue: boolean
  /** It should have come and did not, and is on no coming agenda (domain: `isMissed`). */
  missed: boolean
  /** The meeting it should have come on at the latest, held without it; null where none was held in time. */
  missedMeeting: MeetingRef | null
  nextMeeting: MeetingRef | null
}

export interface MeetingRef {
  id: string
  body: string
  bodyKind: BodyKind
  startsAt: string
}

export interface MeetingRow extends MeetingRef {
  kind: 'minutes' | 'agenda'
  place: string | null
  itemCount: number
  /** How many of them were postponed. */
  postponed: number
  /** How many facts of it the reader was unsure of. */
  unsure: number
  documentId: string
  /** Instant since which its source lists it no more; null while it does, and for what no source has. */
  withdrawnAt: string | null
}

/** What of the row was read: where it comes from can change without it. */
export type ReadMeetingRow = Omit<MeetingRow, 'withdrawnAt'>

/** A meeting with its items as people have corrected them, and what they have corrected. */
export interface MeetingWhole extends StoredMeeting {
  items: (AgendaItem & ItemNotes)[]
  /** As in `MeetingRow`. */
  withdrawnAt: string | null
}

/** What someone should look at: a doubt of the reader's, or a correction whose item is found no more. */
export interface ReviewRow {
  meetingId: string
  body: string
  bodyKind: BodyKind
  date: string
  documentId: string
  itemNumber: string
  title: string
  caseNumber: string | null
  field: CorrectionField
  outcome: Outcome | null
  /** Why the reader doubts it; null where a correction has lost its item. */
  unsure: string | null
  where: Where
  /** That of the item, or of the correction that has lost its item. */
  version: number
  /** The correction that has lost its item. */
  orphan: (CorrectedValue & { by: string; at: string }) | null
}

export interface CaseRow {
  case: CaseRef
  state: CaseState
  /** What it waits for, as its latest wait has it: the body's calendar, or the administration; null when it does not. */
  waitKind: Wait['waitKind'] | null
  /** Null where the case is not on the pipeline. */
  place: PipelinePlace | null
  /** What a person has said of whether it is, as `pipeline` and `case` tell it; null where nobody has. */
  membership: Omit<PipelineMember, 'caseId'> | null
  /** Its latest treatment. */
  lastEvent: {
    date: string
    body: string
    bodyKind: BodyKind
    outcome: CaseEvent['outcome']
    meetingId: string | null
    itemNumber: string | null
  } | null
  /** How many times it has been treated. */
  steps: number
}

/** A case on the board. */
export interface PipelineRow extends CaseRow {
  /** The coming meeting whose agenda has the case, whichever body's it is; null when it is on none. */
  nextMeeting: MeetingRef | null
}

export interface CaseWhole extends PipelineRow {
  events: CaseEvent[]
  waits: WaitRow[]
  followUps: FollowUp[]
  /** Other cases that bear the same number. */
  sameNumber: CaseRef[]
}

export interface BodyRow {
  id: string
  name: string
  kind: BodyKind
  meetings: number
  lastMeeting: MeetingRef | null
  nextMeeting: MeetingRef | null
  /** How many days usually lie between its meetings; null before it has a rhythm (domain: `rhythmOf`). */
  rhythm: number | null
}

export interface SearchHit {
  type: 'case' | 'meeting' | 'item' | 'follow-up'
  title: string
  /** Text around the hit, matching words between U+0001 and U+0002. */
  excerpt: string
  case: CaseRef | null
  meetingId: string | null
  itemNumber: string | null
  body: string | null
  date: string | null
}

export interface Summary {
  counts: {
    postponed: number
    overdue: number
    followUpsOpen: number
    strategiesActive: number
    cases: number
    meetings: number
    /** How much there is to look at on *Gennemse*. */
    toReview: number
  }
  lastImport: string | null
  /** Date of the latest minutes there are. */
  dataUntil: string | null
  /** True while sample minutes are in the store. */
  samples: boolean
}

export interface WaitQuery extends PageRequest {
  /** The body's name or id. */
  body: string | null
  waitKind: Wait['waitKind'] | null
  caseKind: CaseKind | null
  q: string | null
  overdue: boolean | null
}

export interface CaseQuery extends PageRequest {
  q: string | null
  kind: CaseKind | null
  body: string | null
  state: CaseState | null
}

export interface FollowUpQuery extends PageRequest {
  status: FollowUpStatus | null
  body: string | null
  responsible: string | null
  due?: DueFilter | null
  q: string | null
}

export interface MeetingQuery extends PageRequest {
  body: string | null
  from: string | null
  to: string | null
}

/** A person's change of a follow-up; fields left out stay. */
export interface FollowUpChange {
  status?: FollowUpStatus
  note?: string | null
  responsible?: string | null
  due?: string | null
  /** The item that shows it is done. */
  evidence?: Suggestion | null
  /** An item that did not deal with it, and is never to be suggested again. */
  refuse?: Suggestion
}

/** A follow-up that a person writes by hand, and the item it is tied to. */
export type NewFollowUp = Pick<OwnFollowUp, 'meetingId' | 'itemNumber' | 'text' | 'targetBody' | 'responsible' | 'due'>

/** The columns each list can be sorted by, `-` before one for descending. The API offers just these. */
export const sortColumns = {
  waits: ['title', 'body', 'since', 'latest', 'count', 'daysWaiting', 'meetingsPassed', 'until'],
  cases: ['title', 'number', 'kind', 'state', 'stage', 'since', 'lastEvent', 'steps'],
  followUps: ['text', 'case', 'body', 'date', 'targetBody', 'responsible', 'due', 'status'],
  meetings: ['startsAt', 'body', 'itemCount', 'postponed', 'unsure'],
  reviews: ['date', 'body'],
  audit: ['at'],
} as const

/** A cursor that no page of this list has given. */
export class BadCursorError extends Error {
  override name = 'BadCursorError'
}

/** A column that the list cannot be sorted by. */
export class BadSortError extends Error {
  override name = 'BadSortError'
}

/** Nothing could be read from the document, so there is nothing to keep it for. */
export class UnreadableDocumentError extends Error {
  override name = 'UnreadableDocumentError'
}

/**
 * A correction that cannot be made: there is no such item, or no such correction to take back; only minutes carry
 * that; or nothing tells the item from another.
 */
export class CorrectionRefusedError extends Error {
  override name = 'CorrectionRefusedError'
  readonly reason: CorrectionRefusal | 'no-item' | 'no-correction'

  constructor(reason: CorrectionRefusedError['reason']) {
    super(`the correction is refused: ${reason}`)
    this.reason = reason
  }
}

/** The version sent was not the one that stands: someone else was first. */
export class StaleVersionError extends Error {
  override name = 'StaleVersionError'
}

/**
 * Where documents, what was read from them, and what people added are kept. One contract, met by
 * memory, embedded Postgres and a Postgres server alike (`test/store/contract.ts`).
 * Every promise rejects on a lost database; none answers with half a truth.
 */
export interface Store extends SourceStore, AuditStore, AgendaStore, AnalyticsStore, PipelineStore {
  /** Moves with every change anyone could see: the heart of every ETag. */
  revision(): Promise<number>
  /** Tells this database apart from every other; it stays when the program is started again. */
  databaseId(): Promise<string>
  /**
   * Tells of every change once it is kept, whoever made it, also another server on the same database. After a
   * connection to the database was lost it tells that anything may have changed.
   * @returns what ends it.
   */
  subscribe(listener: ChangeListener): () => void

  /** One transaction, idempotent: the same bytes change nothing; the same meeting again replaces. */
  importDocument(request: ImportRequest): Promise<ImportResult>
  /** Puts a new reading of a kept document in place of the old, keeping what people wrote. */
  replaceReading(documentId: string, reading: DocumentReading): Promise<void>
  documents(): Promise<DocumentInfo[]>
  document(id: string): Promise<StoredDocument | null>
  documentBySha256(sha256: string): Promise<DocumentInfo | null>
  /** Takes the sample minutes, and all that was derived from them, away. */
  clearSamples(by: string, at: string): Promise<void>

  summary(view: View): Promise<Summary>
  bodies(view: View): Promise<BodyRow[]>
  waits(view: View, query: WaitQuery): Promise<Page<WaitRow>>
  /** Every case on the pipeline, by its kind or because a person put it there, each with its place. */
  pipeline(view: View): Promise<PipelineRow[]>
  cases(view: View, query: CaseQuery): Promise<Page<CaseRow>>
  /** By id or by number; null when there is none that the view may see. */
  case(view: View, idOrNumber: string): Promise<CaseWhole | null>
  meetings(view: View, query: MeetingQuery): Promise<Page<MeetingRow>>
  /** For those who may not see everything, without what was corrected. */
  meeting(view: View, id: string): Promise<MeetingWhole | null>
  followUps(view: View, query: FollowUpQuery): Promise<Page<FollowUp>>
  followUp(view: View, id: string): Promise<FollowUp | null>
  /** @throws StaleVersionError when `version` is not the one that stands. */
  changeFollowUp(id: string, change: FollowUpChange, version: number, by: string, at: string): Promise<void>
  /** What a person says of a follow-up, kept in the log beside its changes. */
  commentFollowUp(id: string, text: string, by: string, at: string): Promise<void>
  /**
   * A follow-up by hand, on an item; its id. It is dropped as any other, and never goes away.
   * @throws CorrectionRefusedError when there is no such item.
   */
  addFollowUp(found: NewFollowUp, by: string, at: string): Promise<string>
  /** Newest meeting first, its items in order; corrections that have lost their item only for `all`. */
  reviews(view: View, query: PageRequest): Promise<Page<ReviewRow>>
  /** All that people have ever done to the items of a meeting, oldest first. */
  corrections(meetingId: string): Promise<CorrectionChange[]>
  /**
   * What a person says a field of an item should be, from now on and for every `asOf`; `version` is that of the item.
   * @throws StaleVersionError when `version` is not the one that stands.
   * @throws CorrectionRefusedError
   */
  correct(
    meetingId: string,
    itemNumber: string,
    corrected: CorrectedValue,
    version: number,
    by: string,
    at: string,
  ): Promise<void>
  /** Lets a field be as read again; also of a correction that has lost its item, by the number it had. Throws as `correct`. */
  takeBack(
    meetingId: string,
    itemNumber: string,
    field: CorrectionField,
    version: number,
    by: string,
    at: string,
  ): Promise<void>
  search(view: View, q: string, limit: number): Promise<SearchHit[]>

  close(): Promise<void>
}
