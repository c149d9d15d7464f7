import type { Audience } from '#src/domain/audience.ts'
import type { CaseGroup, DerivedGroup } from './derive-case-group.ts'
import type { DocumentInfo, StoredDocument } from './store.ts'
import type { MeetingVersion } from './versions.ts'

/** Which cases to look at: those gathered under a key, for one audience. */
export interface GroupKey {
  audience: Audience
  gatherKey: string
}

/** How the versions of some meetings change. */
export interface VersionChange {
  gone: MeetingVersion[]
  put: MeetingVersion[]
  /** Stays as it was, but for how long it stood. */
  moved: MeetingVersion[]
}

/**
 * What importing needs of where things are kept, within one transaction. How a document comes in is told once, over
 * this (`import-document.ts`), for memory and databases alike.
 */
export interface Records {
  documentBySha256(sha256: string): Promise<DocumentInfo | null>
  /** Keeps a document, and gives its place in the order of receipt. */
  addDocument(document: StoredDocument): Promise<number>
  /** The document is no sample any more: someone has brought the same bytes in as their own. */
  keepAsOwn(documentId: string): Promise<void>
  /** In the order their documents were received. */
  versionsUnder(dayKeys: readonly string[]): Promise<MeetingVersion[]>
  versionsOf(documentIds: readonly string[]): Promise<MeetingVersion[]>
  changeVersions(change: VersionChange): Promise<void>
  groups(keys: readonly GroupKey[]): Promise<CaseGroup[]>
  /**
   * Puts groups in place of what was derived before. Nothing that ended before `since` has changed: what becomes known
   * on a day changes no view of an earlier one.
   */
  putGroups(groups: readonly DerivedGroup[], since: string): Promise<void>
  /** Finds anew what may have answered follow-ups, where these versions came, went, or stand otherwise than before. */
  suggestAnswers(changed: readonly MeetingVersion[]): Promise<void>
  /** Something changed that a view can show. */
  moveRevision(): Promise<void>
}
