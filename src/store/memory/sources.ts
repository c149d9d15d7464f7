import { changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import { mostFailures } from '../source-store.ts'
import type { Fetched, SourceFailure, SourceMeeting, SourceState, SourceStore } from '../source-store.ts'
import type { Draft } from './records.ts'
import type { State } from './state.ts'

/** A listed meeting with its source, and the document that it was fetched as. */
export interface KeptSourceMeeting extends SourceMeeting {
  source: string
  documentId: string | null
}

type Change = <T>(work: (draft: Draft) => Promise<T>) => Promise<T>

/** @param tell tells those who listen of a change that moves no revision. */
export function memorySources(state: () => State, change: Change, tell: (change: ToTell) => void): SourceStore {
  return {
    sourceState: async (source) => state().sources.get(source) ?? null,
    saveSourceState: async (source, next: SourceState) => {
      await change(async (draft) => {
        draft.state = { ...draft.state, sources: new Map(draft.state.sources).set(source, next) }
      })
      tell(changed('sources', source))
    },
    sourceMeetings: async (source) => listedBy(state(), source).map(told),
    unreadMeetings: async (source) =>
      listedBy(state(), source)
        .flatMap(({ failure, withdrawnAt: since }) => (since === null && failure ? [failure] : []))
        .slice(0, mostFailures),
    listSource: (source, listed, at) =>
      change(async (draft) => {
        const before = new Map(listedBy(draft.state, source).map((meeting) => [meeting.key, meeting]))
        const now = new Set(listed.map(({ key }) => key))
        const gone = [...before.values()].filter((each) => !now.has(each.key) && each.withdrawnAt === null)
        const back = listed.some(({ key }) => (before.get(key)?.withdrawnAt ?? null) !== null)
        const never = { fetched: null, failure: null, documentId: null }
        draft.state = put(draft.state, [
          ...gone.map((meeting) => ({ ...meeting, withdrawnAt: at })),
          ...listed.map((each) => ({ ...never, ...before.get(each.key), ...each, source, withdrawnAt: null })),
        ])
        if (back || gone.length > 0) draft.state = { ...draft.state, revision: draft.state.revision + 1 }
        return gone.length
      }),
    noteUnread: (fetched, failure) =>
      change(async (draft) => {
        draft.state = fetchedIn(draft.state, fetched, { documentId: null, failure })
      }),
  }
}

const told = ({ source: _source, documentId: _documentId, ...meeting }: KeptSourceMeeting): SourceMeeting => meeting

const listedBy = (state: State, source: string) => state.sourceMeetings.filter((meeting) => meeting.source === source)

function put(state: State, meetings: readonly KeptSourceMeeting[]): State {
  const idOf = ({ source, key }: Pick<KeptSourceMeeting, 'source' | 'key'>) => `${source} ${key}`
  const ids = new Set(meetings.map(idOf))
  return { ...state, sourceMeetings: [...state.sourceMeetings.filter((kept) => !ids.has(idOf(kept))), ...meetings] }
}

/** What became of meetings that were fetched. */
export function fetchedIn(
  state: State,
  { source, meetings }: Fetched,
  outcome: { documentId: string | null; failure: SourceFailure | null },
): State {
  const versions = new Map(meetings.map(({ key, version }) => [key, version]))
  const kept = listedBy(state, source).flatMap((meeting) => {
    const fetched = versions.get(meeting.key)
    return fetched === undefined ? [] : [{ ...meeting, ...outcome, fetched }]
  })
  return put(state, kept)
}

/** Since when the source of a document lists none of what it holds; null while it does, and where it has no source. */
export function withdrawnAt(state: State, documentId: string): string | null {
  const fetched = state.sourceMeetings.filter((meeting) => meeting.documentId === documentId)
  let latest: string | null = null
  for (const { withdrawnAt: since } of fetched) {
    if (since === null) return null
    if (latest === null || since > latest) latest = since
  }
  return latest
}
