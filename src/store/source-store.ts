/** A meeting as its source lists it. */
export interface ListedMeeting {
  /** What the source calls it; stable. */
  key: string
  /** Moves when the source has published it anew. */
  version: string
  /** For people: the body and the day. */
  name: string
  /** The body, as the source knows it, and the day: meeting and supplementary agenda have both in common. */
  bodyKey: string
  day: string
  supplement: boolean
}

/** Something that could not be fetched or read: which, and why, in Danish. */
export interface SourceFailure {
  name: string
  why: string
  /** Instant. */
  at: string
}

/** So many failures are told of. */
export const mostFailures = 200

/** A listed meeting, and what became of it. */
export interface SourceMeeting extends ListedMeeting {
  /** The version that was fetched last; null when none was. */
  fetched: string | null
  /** Why what was fetched could not be read. */
  failure: SourceFailure | null
  /** Instant since which the source lists it no more. */
  withdrawnAt: string | null
}

/** Which versions of which meetings an imported document holds. */
export interface Fetched {
  source: string
  meetings: readonly Pick<ListedMeeting, 'key' | 'version'>[]
}

/** What a run has come to. */
export interface SourceCounts {
  new: number
  changed: number
  unchanged: number
  withdrawn: number
  failed: number
  /** Answers asked of the source, also those that were refused. */
  calls: number
}

/** How fetching from a source goes: kept, so that every server can tell, and a run can go on where it stopped. */
export interface SourceState {
  running: {
    startedAt: string
    done: number
    total: number
    counts: SourceCounts
    /** Keys of what could not be fetched: it is not tried again in the same run. */
    failed: string[]
  } | null
  lastRun: { startedAt: string; endedAt: string; counts: SourceCounts } | null
  nextRun: string | null
  /** What went wrong on the way, and may go well the next time. */
  failures: SourceFailure[]
}

/** What is kept of where minutes come from by themselves. */
export interface SourceStore {
  /** Null for a source that was never run. */
  sourceState(source: string): Promise<SourceState | null>
  /** Tells of `sources`; the revision stays, for no view of the minutes has changed. */
  saveSourceState(source: string, state: SourceState): Promise<void>
  sourceMeetings(source: string): Promise<SourceMeeting[]>
  /** What it lists that could not be read, as many as a person looks through. */
  unreadMeetings(source: string): Promise<SourceFailure[]>
  /**
   * Takes in what a source lists now. A meeting it lists no more is marked as withdrawn and never dropped; one that
   * is listed again is withdrawn no more.
   * @returns how many were withdrawn by this.
   */
  listSource(source: string, listed: readonly ListedMeeting[], at: string): Promise<number>
  /** What was fetched could not be read: it is fetched again when the source publishes it anew. */
  noteUnread(fetched: Fetched, failure: SourceFailure): Promise<void>
}
