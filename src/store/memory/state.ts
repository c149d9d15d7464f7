import type { AuditEntry } from '#src/domain/audit.ts'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import type { CorrectionChange } from '#src/domain/correction.ts'
import type { OwnFollowUp } from '#src/domain/follow-up.ts'
import type { DerivedGroup } from '../derive-case-group.ts'
import { byStart } from '../rows.ts'
import type { GroupKey } from '../records.ts'
import type { DocumentInfo, StoredDocument } from '../store.ts'
import type { MeetingVersion } from '../versions.ts'
import type { PipelineMember } from '../pipeline-store.ts'
import type { SourceState } from '../source-store.ts'
import type { Written } from '../written.ts'
import type { KeptSourceMeeting } from './sources.ts'

/** Everything there is, in values that are replaced and never altered, so that a change can be undone whole. */
export interface State {
  revision: number
  /** How many documents were ever received. */
  received: number
  documents: ReadonlyMap<string, StoredDocument & { received: number }>
  versions: readonly MeetingVersion[]
  groups: ReadonlyMap<string, DerivedGroup>
  /** By follow-up, everything written of it, oldest first. */
  written: ReadonlyMap<string, readonly Written[]>
  /** Follow-ups by hand, oldest first. */
  own: readonly OwnFollowUp[]
  /** Everything done to items, oldest first. */
  corrections: readonly CorrectionChange[]
  /** How fetching from each source goes, and what each has listed. */
  sources: ReadonlyMap<string, SourceState>
  sourceMeetings: readonly KeptSourceMeeting[]
  /** Agendas being prepared, by id. */
  agendas: ReadonlyMap<string, AgendaDraft>
  /** What people have said of which cases stand on the board, by case. */
  members: ReadonlyMap<string, PipelineMember>
  /** What people have changed, oldest first: it only grows. */
  audit: readonly AuditEntry[]
}

export const empty: State = {
  revision: 0,
  received: 0,
  documents: new Map(),
  versions: [],
  groups: new Map(),
  written: new Map(),
  own: [],
  corrections: [],
  sources: new Map(),
  sourceMeetings: [],
  agendas: new Map(),
  members: new Map(),
  audit: [],
}

export function groupId({ audience, gatherKey }: GroupKey): string {
  return `${audience} ${gatherKey}`
}

/** The meetings a document stands for, oldest first. */
export function meetingIdsOf(state: State, documentId: string): string[] {
  return state.versions
    .filter(({ meeting, knownTo }) => meeting.documentId === documentId && knownTo === null)
    .map(({ meeting }) => meeting)
    .toSorted(byStart)
    .map(({ id }) => id)
}

/** The document as it is kept now, with the meetings it stands for. */
export function documentIn(state: State, document: StoredDocument & { received: number }): StoredDocument {
  const { received: _, ...kept } = document
  return { ...kept, meetingIds: meetingIdsOf(state, document.id) }
}

/** What is said of a document without its bytes and text. */
export function infoIn(state: State, document: StoredDocument): DocumentInfo {
  const { id, name, mediaType, sha256, format, size, receivedAt, sample } = document
  return { id, name, mediaType, sha256, format, size, receivedAt, sample, meetingIds: meetingIdsOf(state, id) }
}
