import { gatherKey } from '#src/domain/cases.ts'
import type { CaseGroup, DerivedGroup } from '../derive-case-group.ts'
import { knownItems } from '../known-items.ts'
import type { GroupKey, Records } from '../records.ts'
import type { MeetingVersion } from '../versions.ts'
import { audited } from './audit.ts'
import { fetchedIn } from './sources.ts'
import { groupId, infoIn } from './state.ts'
import type { State } from './state.ts'

/** Where the state stands during one change: what it comes to is taken over when all of it went well. */
export interface Draft {
  state: State
}

const idOf = ({ meeting }: MeetingVersion) => `${meeting.documentId} ${meeting.id}`

export function memoryRecords(draft: Draft): Records {
  const put = (change: Partial<State>) => {
    draft.state = { ...draft.state, ...change }
  }
  return {
    async documentBySha256(sha256) {
      const found = [...draft.state.documents.values()].find((document) => document.sha256 === sha256)
      return found ? infoIn(draft.state, found) : null
    },
    async addDocument(document) {
      const received = draft.state.received + 1
      put({ received, documents: new Map(draft.state.documents).set(document.id, { ...document, received }) })
      return received
    },
    async noteFetched(fetched, documentId) {
      draft.state = fetchedIn(draft.state, fetched, { documentId, failure: null })
    },
    async keepAsOwn(documentId) {
      const document = draft.state.documents.get(documentId)
      if (document) put({ documents: new Map(draft.state.documents).set(documentId, { ...document, sample: false }) })
    },
    async versionsUnder(dayKeys) {
      const found = draft.state.versions.filter(({ dayKey }) => dayKeys.includes(dayKey))
      return found.toSorted((a, b) => a.received - b.received)
    },
    async versionsOf(documentIds) {
      return draft.state.versions.filter(({ meeting }) => documentIds.includes(meeting.documentId))
    },
    async versionsOfMeeting(meetingId) {
      const found = draft.state.versions.filter(({ meeting }) => meeting.id === meetingId)
      return found.toSorted((a, b) => a.received - b.received)
    },
    async corrections(meetingIds) {
      return draft.state.corrections.filter(({ meetingId }) => meetingIds.includes(meetingId))
    },
    async addCorrection(change) {
      put({ corrections: [...draft.state.corrections, change] })
    },
    async ownFollowUps(meetingIds) {
      return draft.state.own.filter(({ meetingId }) => meetingIds.includes(meetingId))
    },
    async addOwnFollowUp(own) {
      put({ own: [...draft.state.own, own] })
    },
    async forgetMeeting(meetingId) {
      const ofOthers = (each: { meetingId: string }) => each.meetingId !== meetingId
      put({ corrections: draft.state.corrections.filter(ofOthers), own: draft.state.own.filter(ofOthers) })
    },
    async changeVersions(change) {
      const replaced = new Set([...change.gone, ...change.moved].map(idOf))
      const stay = draft.state.versions.filter((version) => !replaced.has(idOf(version)))
      put({ versions: [...stay, ...change.moved, ...change.put] })
    },
    async groups(keys) {
      return groupsIn(draft.state, keys)
    },
    async putGroups(derived: readonly DerivedGroup[]) {
      const groups = new Map(draft.state.groups)
      for (const group of derived) {
        if (group.members.length > 0) groups.set(groupId(group), group)
        else groups.delete(groupId(group))
      }
      put({ groups })
    },
    // Looked for when it is asked for: in memory there is little to look through.
    suggestAnswers: async () => undefined,
    async casesOf(meetingId, itemNumber) {
      const groups = [...draft.state.groups.values()].filter(({ audience }) => audience === 'all')
      const members = groups.flatMap((group) => group.members)
      const found = members.filter(
        ({ item: { meeting, item, knownTo } }) =>
          meeting.id === meetingId && item.number === itemNumber && knownTo === null,
      )
      return [...new Set(found.map(({ caseId }) => caseId))].toSorted()
    },
    async tell(note) {
      draft.state = audited(draft.state, note)
    },
    async moveRevision() {
      put({ revision: draft.state.revision + 1 })
    },
  }
}

/** The items under some keys. */
function groupsIn(state: State, keys: readonly GroupKey[]): CaseGroup[] {
  const groups = new Map<string, CaseGroup>(keys.map((key) => [groupId(key), { ...key, items: [] }]))
  for (const audience of new Set(keys.map((key) => key.audience))) {
    for (const version of state.versions) {
      for (const entry of knownItems(version, audience)) {
        const key = gatherKey(entry.meeting, entry.item)
        if (key !== null) groups.get(groupId({ audience, gatherKey: key }))?.items.push(entry)
      }
    }
  }
  return [...groups.values()]
}
