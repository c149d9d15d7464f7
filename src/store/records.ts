import type { AuditNote } from '#src/domain/audit.ts'
import type { Audience } from '#src/domain/audience.ts'
import type { CorrectionChange } from '#src/domain/correction.ts'
import type { OwnFollowUp } from '#src/domain/follow-up.ts'
import type { CaseGroup, DerivedGroup } from './derive-case-group.ts'
import type { Fetched } from './source-store.ts'
import type { DocumentInfo, StoredDocument } from './store.ts'
import type { MeetingVersion } from './versions.ts'

/** Which cases to look at: those gathered under a key, for one audience. */
export interface GroupKey {
  audience: Audience
  gatherKey: string
}

/** How the versions of some meetings change. */
export interface VersionChange {
  gone: readonly MeetingVersion[]
  put: MeetingVersion[]
  /** Stays as it was, but for how long it stood. */
  moved: MeetingVersion[]
}

/**
 * What importing and correcting need of where things are kept, within one transaction. How a document comes in is told
 * once, over this (`import-document.ts`), and so is how an item is corrected (`corrections.ts`), for memory and
 * databases alike.
 */
export interface Records {
  documentBySha256(sha256: string): Promise<DocumentInfo | null>
  /** Keeps a document, and gives its place in the order of receipt. */
  addDocument(document: StoredDocument): Promise<number>
  /** The document is what a source was fetched as. */
  noteFetched(fetched: Fetched, documentId: string): Promise<void>
  /** The document is no sample any more: someone has brought the same bytes in as their own. */
  keepAsOwn(documentId: string): Promise<void>
  /** In the order their documents were received. */
  versionsUnder(dayKeys: readonly string[]): Promise<MeetingVersion[]>
  versionsOf(documentIds: readonly string[]): Promise<MeetingVersion[]>
  /** In the order their documents were received. */
  versionsOfMeeting(meetingId: string): Promise<MeetingVersion[]>
  changeVersions(change: VersionChange): Promise<void>
  groups(keys: readonly GroupKey[]): Promise<CaseGroup[]>
  /**
   * Puts groups in place of what was derived before. Nothing that ended before `since` has changed: what becomes known
   * on a day changes no view of an earlier one.
   */
  putGroups(groups: readonly DerivedGroup[], since: string): Promise<void>
  /**
   * Finds anew what may have answered follow-ups.
   * @param changed the versions that came, went, or stand otherwise than before.
   * @param stand those of them that are there now.
   */
  suggestAnswers(changed: readonly MeetingVersion[], stand: readonly MeetingVersion[]): Promise<void>
  /** All that people have ever done to the items of some meetings, oldest first. */
  corrections(meetingIds: readonly string[]): Promise<CorrectionChange[]>
  addCorrection(change: CorrectionChange): Promise<void>
  /** All that people have tied to the items of some meetings by hand, oldest first. */
  ownFollowUps(meetingIds: readonly string[]): Promise<OwnFollowUp[]>
  addOwnFollowUp(own: OwnFollowUp): Promise<void>
  /** Takes away what people have corrected of a meeting, and tied to it. */
  forgetMeeting(meetingId: string): Promise<void>
  /** The cases that the items of a meeting by that number are of, for those who may see everything. */
  casesOf(meetingId: string, itemNumber: string): Promise<string[]>
  /** Tells in the log what a person has changed. */
  tell(note: AuditNote): Promise<void>
  /** Something changed that a view can show. */
  moveRevision(): Promise<void>
}
