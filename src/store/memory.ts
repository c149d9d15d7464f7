import { caseAt } from '#src/domain/snapshots.ts'
import { changeItem, forgetWritten, wholeMeeting } from './corrections.ts'
import { caseOn } from './derive-case-group.ts'
import { importDocument, replaceVersions } from './import-document.ts'
import { listAudit } from './memory/audit.ts'
import { withChange, withComment } from './memory/follow-ups.ts'
import { memoryAgendas } from './memory/agendas.ts'
import { memoryAnalytics } from './memory/analytics.ts'
import { listCases, listFollowUps, listMeetings, listReviews, listWaits } from './memory/lists.ts'
import { bodiesOf, boardRowOf, pipelineOf, summaryOf } from './memory/overview.ts'
import { memoryPipelineMembers } from './memory/pipeline-members.ts'
import { memoryRecords } from './memory/records.ts'
import type { Draft } from './memory/records.ts'
import { search } from './memory/search.ts'
import { followUpsSeen, seenBy, waitRowsOf } from './memory/seen.ts'
import type { Seen } from './memory/seen.ts'
import { memorySources, withdrawnAt } from './memory/sources.ts'
import { documentIn, empty, infoIn } from './memory/state.ts'
import type { State } from './memory/state.ts'
import { addOwnFollowUp } from './own-follow-ups.ts'
import { reshape } from './reshape.ts'
import { newestFollowUp } from './rows.ts'
import { storable } from './storable.ts'
import { broughtIn, changed, changeFeed, told } from './store-change.ts'
import type { ToTell } from './store-change.ts'
import type { CaseWhole, Store } from './store.ts'
import { standsOn } from './versions.ts'

/** A store that lives as long as the page or the test it is made in. Runs in the browser. */
export function memoryStore(): Store {
  let state: State = empty
  let before: Promise<unknown> = Promise.resolve()
  const feed = changeFeed()
  const databaseId = crypto.randomUUID()

  /**
   * One change after the other; one that fails leaves everything as it was.
   * @param toTell what those who listen are told, where the change moved the revision.
   */
  const change = <T>(
    work: (draft: Draft) => Promise<T>,
    toTell: (answer: T) => ToTell = () => changed('minutes'),
  ): Promise<T> => {
    const mine = before.then(async () => {
      const draft: Draft = { state }
      const answer = await work(draft)
      const moved = draft.state.revision !== state.revision
      state = draft.state
      if (moved) feed.tell(told(toTell(answer), state.revision))
      return answer
    })
    before = mine.catch(() => undefined)
    return mine
  }

  return {
    revision: async () => state.revision,
    databaseId: async () => databaseId,
    subscribe: feed.subscribe,

    importDocument: (request) => change((draft) => importDocument(memoryRecords(draft), request), broughtIn),
    replaceReading: (documentId, reading) =>
      change(async (draft) => {
        const document = draft.state.documents.get(documentId)
        if (!document) throw new Error('no such document')
        const again = storable(reading)
        await replaceVersions(memoryRecords(draft), document, again)
        const { text, pageStarts, source } = again
        const read = { ...document, text, pageStarts, format: source.format }
        draft.state = { ...draft.state, documents: new Map(draft.state.documents).set(documentId, read) }
      }),
    documents: async () => [...state.documents.values()].map((document) => infoIn(state, document)),
    document: async (id) => {
      const found = state.documents.get(id)
      return found ? documentIn(state, found) : null
    },
    documentBySha256: (sha256) => memoryRecords({ state }).documentBySha256(sha256),
    clearSamples: (by, at) =>
      change(
        async (draft) => {
          const samples = [...draft.state.documents.values()].filter(({ sample }) => sample)
          if (samples.length === 0) return
          const ids = samples.map(({ id }) => id)
          const records = memoryRecords(draft)
          const gone = await records.versionsOf(ids)
          await reshape(records, gone, [])
          await forgetWritten(records, gone)
          await records.tell({ by, at, kind: 'import', action: 'removed', subject: null })
          const documents = new Map([...draft.state.documents].filter(([id]) => !ids.includes(id)))
          draft.state = { ...draft.state, documents }
        },
        () => changed('samples'),
      ),

    ...memorySources(
      () => state,
      change,
      (happened) => feed.tell(told(happened, state.revision)),
    ),

    summary: async (view) => summaryOf(state, seenBy(state, view)),
    bodies: async (view) => bodiesOf(seenBy(state, view)),
    waits: async (view, query) => listWaits(seenBy(state, view), query),
    pipeline: async (view) => pipelineOf(state, seenBy(state, view)),
    cases: async (view, query) => listCases(seenBy(state, view), query),
    case: async (view, idOrNumber) => wholeCase(state, seenBy(state, view), idOrNumber),
    meetings: async (view, query) => {
      const page = listMeetings(seenBy(state, view), query)
      return { ...page, items: page.items.map((row) => ({ ...row, withdrawnAt: withdrawnAt(state, row.documentId) })) }
    },
    meeting: async (view, id) => {
      const found = state.versions.find((version) => version.meeting.id === id && standsOn(version, view.asOf))
      if (!found) return null
      return { ...wholeMeeting(found, view.audience), withdrawnAt: withdrawnAt(state, found.meeting.documentId) }
    },
    followUps: async (view, query) => listFollowUps(state, seenBy(state, view), query),
    followUp: async (view, id) =>
      followUpsSeen(state, seenBy(state, view)).find(({ row }) => row.id === id)?.row ?? null,
    changeFollowUp: (id, fields, version, by, at) =>
      change(
        async (draft) => {
          draft.state = withChange(draft.state, id, fields, version, by, at)
        },
        () => changed('follow-ups', id),
      ),
    commentFollowUp: (id, text, by, at) =>
      change(
        async (draft) => {
          draft.state = withComment(draft.state, id, text, by, at)
        },
        () => changed('follow-ups', id),
      ),
    addFollowUp: (made, by, at) =>
      change(
        (draft) => addOwnFollowUp(memoryRecords(draft), made, by, at),
        (id) => changed('follow-ups', id),
      ),
    reviews: async (view, query) => listReviews(seenBy(state, view), query),
    corrections: (meetingId) => memoryRecords({ state }).corrections([meetingId]),
    correct: (meetingId, itemNumber, corrected, version, by, at) =>
      change(
        (draft) => changeItem(memoryRecords(draft), { meetingId, itemNumber, change: corrected, version, by, at }),
        () => changed('minutes', meetingId),
      ),
    takeBack: (meetingId, itemNumber, field, version, by, at) =>
      change(
        (draft) => {
          const back = { field, takenBack: true } as const
          return changeItem(memoryRecords(draft), { meetingId, itemNumber, change: back, version, by, at })
        },
        () => changed('minutes', meetingId),
      ),
    audit: async (query) => listAudit(state, query),
    ...memoryAgendas(() => state, change),
    ...memoryPipelineMembers(change),
    ...memoryAnalytics(() => state),
    search: async (view, q, limit) => search(state, seenBy(state, view), q, limit),

    close: async () => undefined,
  }
}

/** The case as the view sees it, with everything of it; by id, or by number where no case has that for its id. */
function wholeCase(state: State, seen: Seen, idOrNumber: string): CaseWhole | null {
  const { asOf } = seen.view
  const inOrder = seen.cases.toSorted((a, b) => (a.snapshot.ref.id < b.snapshot.ref.id ? -1 : 1))
  const found =
    inOrder.find(({ snapshot }) => snapshot.ref.id === idOrNumber) ??
    inOrder.find(({ snapshot }) => snapshot.ref.number === idOrNumber)
  if (!found) return null
  const { ref } = found.snapshot
  const items = found.group.members.map(({ item }) => item)
  const gathered = caseOn(items, ref.id, asOf)
  const same = inOrder
    .map(({ snapshot }) => snapshot.ref)
    .filter(({ id, number }) => id !== ref.id && number === ref.number)
  return {
    ...boardRowOf(state, seen, found),
    events: (gathered && caseAt(gathered, asOf)?.events) ?? [],
    waits: waitRowsOf(seen, found),
    followUps: followUpsSeen(state, seen)
      .map(({ row }) => row)
      .filter((row) => row.case.id === ref.id)
      .toSorted(newestFollowUp),
    sameNumber: ref.number === null ? [] : same,
  }
}
